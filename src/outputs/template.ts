// The only place that knows Handlebars. In: a template's name and a view of plain data. Out: safe markup.
// Strict: an unknown name, a helper, an unescaped `{{{…}}}` or a partial outside the list is a fault with file and line.
import Handlebars from 'handlebars';
import type { Finding } from '../findings/index.ts';
import type { Resources } from './output.ts';
import { unreadablePlace } from './template-place.ts';

/** Markup that may stand in a page as it is. Only templates and `safeHtml` make it; text never becomes one by itself. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  /** Handlebars prints what this returns without escaping it. */
  toHTML(): string {
    return this.#markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Declares markup safe. Whoever calls this answers for it: every text in it went through `escapeText`. */
export function safeHtml(markup: string): Html {
  return new Html(markup);
}

/** Text as it stands in an element or a quoted attribute, of HTML or XML. */
export function escapeText(text: string): string {
  return Handlebars.escapeExpression(text);
}

/** What a template sees: plain data and markup. Optional values are present as `undefined`, since templates are strict. */
export type View = Readonly<Record<string, unknown>>;

/** The templates of an output. A name is the path under `templates/` without `.hbs`. */
export interface TemplateList {
  readonly pages: readonly string[];
  /** What `{{> name}}` may name. */
  readonly partials: readonly string[];
}

export interface Templates {
  /** Fills a page of the list. Throws `TemplateFault` if the template is wrong. */
  render(page: string, view: View): Html;
}

/** A template or stylesheet is wrong: Trifold's own (a bug) or an organisation's (a finding, see `templateFinding`). */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  /** Path under `templates/`. */
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly problem: string;

  /** `column` counts from 0, as Handlebars does. */
  constructor(file: string, problem: string, at: { line?: number | undefined; column?: number | undefined }) {
    super(`templates/${file}:${String(at.line ?? 1)}: ${problem}`);
    this.file = file;
    this.problem = problem;
    this.line = at.line;
    this.column = at.column;
  }
}

/** A faulty template as a finding on the template's own file. */
export function templateFinding(fault: TemplateFault): Finding {
  const point = { line: fault.line ?? 1, column: (fault.column ?? 0) + 1 };
  return {
    ruleId: 'template/faulty',
    severity: 'error',
    file: `templates/${fault.file}`,
    place: { start: point, end: point },
    reason: `The template cannot be used: ${fault.problem}`,
    remedy: 'Correct the template, or remove it from content/templates so that the one of Trifold is used.',
  };
}

const cache = new WeakMap<Resources, Map<TemplateList, Templates>>();

/** The templates of this list, compiled once for each Resources object. */
export function templatesOf(resources: Resources, list: TemplateList): Templates {
  const known = cache.get(resources) ?? new Map<TemplateList, Templates>();
  cache.set(resources, known);
  const templates = known.get(list) ?? compileAll(resources, list);
  known.set(list, templates);
  return templates;
}

type Engine = typeof Handlebars;
type Compiled = (view: View, options?: Handlebars.RuntimeOptions) => string;

const COMPILE_OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { lookup: false, log: false },
  preventIndent: true,
} as unknown as CompileOptions; // the package's types allow only `true` for a known helper

function compileAll(resources: Resources, list: TemplateList): Templates {
  const engine = Handlebars.create();
  const compile = (name: string): Compiled => compileOne(engine, name, resources, list.partials);
  for (const name of list.partials) engine.registerPartial(name, compile(name));
  const pages = new Map(list.pages.map((name) => [name, compile(name)]));
  return {
    render(page, view) {
      const template = pages.get(page);
      if (template === undefined) throw new Error(`template "${page}" is not in the output's list`);
      return safeHtml(template(view));
    },
  };
}

function compileOne(
  engine: Engine,
  name: string,
  resources: Resources,
  partials: readonly string[],
): Compiled {
  const text = resources.text(`templates/${name}.hbs`);
  const program = faultsNamed(name, () => engine.parse(text, { srcName: name }), text);
  new Judge(name, partials).accept(program);
  const template = engine.compile<View>(program, COMPILE_OPTIONS);
  return (view, options) => faultsNamed(name, () => template(view, options));
}

/** Runs what Handlebars may refuse; `text` is the template, while it is being read. */
function faultsNamed<T>(name: string, act: () => T, text = ''): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TemplateFault) throw error;
    const unreadable = unreadablePlace(text, error.message);
    const problem = unreadable?.problem ?? tidy(error.message);
    throw new TemplateFault(`${name}.hbs`, problem, unreadable ?? placeOf(error));
  }
}

/** Handlebars tells a place in fields of its exception. */
function placeOf(error: Error): { line?: number | undefined; column?: number | undefined } {
  const { lineNumber, column } = error as Error & {
    readonly lineNumber?: unknown;
    readonly column?: unknown;
  };
  return {
    line: typeof lineNumber === 'number' ? lineNumber : undefined,
    column: typeof column === 'number' ? column : undefined,
  };
}

function tidy(message: string): string {
  const [first = ''] = message.split('\n');
  return first
    .replace(/^You specified knownHelpersOnly, but used the /, '')
    .replace(/ in \[object \w+\]/, '')
    .replace(/ - \d+:\d+$/, '');
}

/** Refuses what could print text unescaped or reach a template that is not in the list. */
class Judge extends Handlebars.Visitor {
  readonly #name: string;
  readonly #partials: readonly string[];

  constructor(name: string, partials: readonly string[]) {
    super();
    this.#name = name;
    this.#partials = partials;
  }

  #refuse(problem: string, node: hbs.AST.Node): never {
    throw new TemplateFault(`${this.#name}.hbs`, problem, node.loc.start);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped) this.#refuse('{{{…}}} prints text unescaped; write {{…}}', node);
    super.MustacheStatement(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    const partial = 'original' in node.name ? node.name.original : '(…)';
    if (!this.#partials.includes(partial)) this.#refuse(`there is no part called "${partial}"`, node);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#refuse('{{#> …}} is not used here; write {{> …}}', node);
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.#refuse('{{* …}} is not used here', node);
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.#refuse('{{#*inline …}} is not used here; make a template file of its own', node);
  }
}
