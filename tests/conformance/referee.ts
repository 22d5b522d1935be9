// A strict referee between module and LMS: passes every call on to an API object (scorm-again's) and notes whatever is
// outside the table of training.md, which real LMSs punish and lenient ones let pass. Runs in Node and in the browser.
import { CALLS, RESPONSES, RULES_12, RULES_2004, type RefereeDialect } from './referee-rules.ts';

type Call = (...values: readonly string[]) => unknown;
export type ApiObject = Record<string, unknown>;

export interface Referee {
  /** What the module gets to see. */
  readonly api: Readonly<Record<string, Call>>;
  /** Whatever was outside the rules. */
  readonly violations: readonly string[];
  /** Every call, as `SetValue cmi.exit=suspend`. */
  readonly log: readonly string[];
  /** The violations, and whether the session was ended. */
  finish(): readonly string[];
}

const FINAL = ['passed', 'completed', 'failed'];

/** Wraps an LMS's API object. */
export function createReferee(dialect: RefereeDialect, lms: ApiObject): Referee {
  const judge = new Judge(dialect, lms);
  const { violations, log } = judge;
  return { api: judge.api(), violations, log, finish: () => judge.finish() };
}

class Judge {
  readonly violations: string[] = [];
  readonly log: string[] = [];
  readonly #is12: boolean;
  readonly #names: (typeof CALLS)[RefereeDialect];
  readonly #lms: ApiObject;
  readonly #interactions: InteractionJudge;
  readonly #verdicts: VerdictJudge;
  readonly #counts = new Map<string, number>();
  #phase: 'new' | 'running' | 'over' = 'new';
  #isReadOnly = false;
  #uncommitted: string[] = [];

  constructor(dialect: RefereeDialect, lms: ApiObject) {
    this.#is12 = dialect === 'scorm12';
    this.#names = CALLS[dialect];
    this.#lms = lms;
    const note = (message: string): void => {
      this.violations.push(`${message} (call ${String(this.log.length)}: ${this.log.at(-1) ?? ''})`);
    };
    this.#note = note;
    this.#interactions = new InteractionJudge(dialect, note);
    this.#verdicts = new VerdictJudge(note);
  }

  readonly #note: (message: string) => void;

  api(): Readonly<Record<string, Call>> {
    const { initialize, get, set, commit, terminate, lastError } = this.#names;
    return {
      [initialize]: this.#judged(initialize, (values) => this.#initialize(values)),
      [get]: this.#judged(get, (values) => this.#pass(get, values)),
      [set]: this.#judged(set, (values) => this.#set(values)),
      [commit]: this.#judged(commit, (values) => this.#commit(values)),
      [terminate]: this.#judged(terminate, (values) => this.#terminate(values)),
      [lastError]: () => this.#pass(lastError, []),
    };
  }

  finish(): readonly string[] {
    return [...this.violations, ...(this.#phase === 'over' ? [] : ['the session was never ended'])];
  }

  #pass(name: string, values: readonly string[]): unknown {
    return (this.#lms[name] as Call).apply(this.#lms, [...values]);
  }

  #look(element: string): string {
    return String(this.#pass(this.#names.get, [element]));
  }

  /** What holds for every call. */
  #judged(name: string, act: (values: readonly string[]) => unknown): Call {
    return (...values) => {
      this.log.push(`${name} ${values.join('=')}`);
      if (values.some((value) => typeof value !== 'string')) this.#note('an argument is not a string');
      if (this.#phase === 'over') this.#note('a call after the end');
      if (this.#phase === 'new' && name !== this.#names.initialize) this.#note('a call before the beginning');
      return act(values);
    };
  }

  #checkEmpty([value]: readonly string[]): void {
    if (value !== '') this.#note('the argument must be an empty string');
  }

  #initialize(values: readonly string[]): unknown {
    this.#checkEmpty(values);
    if (this.#phase !== 'new') this.#note('a second beginning');
    this.#phase = 'running';
    const result = this.#pass(this.#names.initialize, values);
    this.#isReadOnly = ['review', 'browse'].includes(
      this.#look(this.#is12 ? 'cmi.core.lesson_mode' : 'cmi.mode'),
    );
    const names = this.#is12 ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status'];
    for (const name of names) this.#verdicts.begin(name, this.#look(name));
    return result;
  }

  #set(values: readonly string[]): unknown {
    const [element = '', value = ''] = values;
    if (this.#isReadOnly) this.#note('something is written in review or browse mode');
    const rule = (this.#is12 ? RULES_12 : RULES_2004)[element.replace(/\.\d+(?=\.)/g, '.#')];
    if (rule === undefined) this.#note(`${element} is not an element a module sets`);
    else if (!rule.test(value)) this.#note(`"${value.slice(0, 80)}" is no value of ${element}`);
    this.#checkIndexes(element);
    this.#interactions.set(element, value);
    this.#verdicts.set(element, value);
    this.#uncommitted.push(element);
    const result = this.#pass(this.#names.set, values);
    if (String(result) !== 'true') {
      this.#note(`the LMS refuses it: error ${String(this.#pass(this.#names.lastError, []))}`);
    }
    return result;
  }

  #checkIndexes(element: string): void {
    const parts = element.split('.');
    parts.forEach((part, position) => {
      if (!/^\d+$/.test(part)) return;
      const collection = parts.slice(0, position).join('.');
      const count = this.#counts.get(collection) ?? (Number(this.#look(`${collection}._count`)) || 0);
      if (Number(part) > count) this.#note(`index ${part} of ${collection}, which has ${String(count)}`);
      this.#counts.set(collection, Math.max(count, Number(part) + 1));
    });
  }

  #commit(values: readonly string[]): unknown {
    this.#checkEmpty(values);
    const isSet = (name: string): boolean => this.#uncommitted.includes(name);
    if (isSet('cmi.completion_status') !== isSet('cmi.success_status')) {
      this.#note('completion and success are set together');
    }
    const score = this.#is12 ? 'cmi.core.score' : 'cmi.score';
    const parts = ['raw', 'min', 'max', ...(this.#is12 ? [] : ['scaled'])].map((part) =>
      isSet(`${score}.${part}`),
    );
    if (parts.includes(true) && parts.includes(false)) this.#note('a score without its range');
    this.#uncommitted = [];
    this.#verdicts.committed();
    return this.#pass(this.#names.commit, values);
  }

  #terminate(values: readonly string[]): unknown {
    this.#checkEmpty(values);
    if (this.#uncommitted.length > 0)
      this.#note(`the end before a commit of ${this.#uncommitted.join(', ')}`);
    this.#phase = 'over';
    return this.#pass(this.#names.terminate, values);
  }
}

/** Interactions: id, then type, then the rest; responses and patterns in the format of the type. */
class InteractionJudge {
  readonly #dialect: RefereeDialect;
  readonly #note: (message: string) => void;
  readonly #known = new Map<string, { count: number; type: string }>();

  constructor(dialect: RefereeDialect, note: (message: string) => void) {
    this.#dialect = dialect;
    this.#note = note;
  }

  set(element: string, value: string): void {
    const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index === '') return;
    const known = this.#known.get(index) ?? { count: 0, type: '' };
    this.#known.set(index, known);
    if (known.count === 0 && name !== 'id') this.#note('an interaction begins with its id');
    if (known.count === 1 && name !== 'type') this.#note('the type comes right after the id');
    if (known.count > 1 && (name === 'id' || name === 'type')) this.#note(`the ${name} is set twice`);
    if (name === 'type') known.type = value;
    known.count += 1;
    this.#checkFormat(name, known.type, value);
  }

  #checkFormat(name: string, type: string, value: string): void {
    const isPattern = name.endsWith('.pattern');
    if (!isPattern && !/^(student|learner)_response$/.test(name)) return;
    const format = RESPONSES[this.#dialect][type];
    const rule = isPattern ? (format?.pattern ?? format?.response) : format?.response;
    if (rule?.test(value) === true) return;
    this.#note(`"${value}" is no ${isPattern ? 'pattern' : 'response'} of type ${type}`);
  }
}

/** Score before verdict, no verdict without a score, and never back from a verdict. */
class VerdictJudge {
  readonly #note: (message: string) => void;
  readonly #now = new Map<string, string>();
  #hasScore = false;
  /** A verdict was set since the last commit. */
  #isPending = false;

  constructor(note: (message: string) => void) {
    this.#note = note;
  }

  begin(name: string, value: string): void {
    this.#now.set(name, value);
  }

  committed(): void {
    this.#isPending = false;
  }

  set(element: string, value: string): void {
    if (/^cmi\.(core\.)?score\./.test(element)) {
      this.#hasScore = true;
      if (this.#isPending) this.#note('a score after the status');
    }
    const before = this.#now.get(element);
    if (before === undefined) return;
    if (FINAL.includes(before) && !FINAL.includes(value)) this.#note(`${before} becomes ${value}`);
    if (before === 'passed' && value !== 'passed') this.#note(`a pass becomes ${value}`);
    if ((value === 'passed' || value === 'failed') && !this.#hasScore)
      this.#note('a verdict without a score');
    this.#isPending ||= FINAL.includes(value);
    this.#now.set(element, value);
  }
}
