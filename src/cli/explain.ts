// One rule in, a page of text about it out: why, what to do, what can be set, and examples that pass and fail.
import type { RuleEntry } from '../build/index.ts';

type Settings = NonNullable<RuleEntry['settings']>;
type Examples = NonNullable<RuleEntry['examples']>;

/** Text for a terminal. */
export function explainRule(entry: RuleEntry): string {
  const { id, stage, severity, also = [], languages, optIn, summary, basis, remedy } = entry;
  const where = languages === undefined ? 'every language' : languages.join(', ');
  const paragraphs = [
    `${id}: ${[severity, ...also].join(' or ')}, ${stage}, ${where}${optIn === true ? ', off until library.yml sets it' : ''}`,
    basis ?? summary,
    ...(remedy === undefined ? [] : [`What to do: ${remedy}`]),
    ...settingLines(entry),
    ...exampleLines(entry.examples),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Settings on one line; a long word list by its length. */
export function settingsText(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}: ${typeof value === 'number' ? String(value) : listText(value)}`)
    .join(', ');
}

function listText(words: readonly string[]): string {
  return words.length > 6 ? `${String(words.length)} words` : `[${words.join(', ')}]`;
}

/** How library.yml sets a check and how a source silences it; nothing for the rules of other stages, which are fixed. */
function settingLines({ id, stage, settings, byLanguage }: RuleEntry): string[] {
  if (stage !== 'check') return [];
  const set = settings === undefined ? 'off' : `{ ${settingsText(settings)} }`;
  const own = Object.entries(byLanguage ?? {}).map(([tag, values]) => `  ${tag}: ${settingsText(values)}`);
  return [
    [
      'In library.yml (off, error, warning, info, or settings; these are the defaults):',
      '  checks:',
      `    ${id}: ${set}`,
    ].join('\n'),
    ...(own.length === 0 ? [] : [['Other defaults:', ...own].join('\n')]),
    `In one place: <!-- trifold-disable-next-line ${id}: the reason -->`,
  ];
}

function exampleLines(examples: Examples | undefined): string[] {
  if (examples === undefined) return [];
  const pass = examples.pass.map((one) => exampleLine(typeof one === 'string' ? { source: one } : one));
  return [...block('Passes:', pass), ...block('Fails:', examples.fail.map(exampleLine))];
}

/** A source, and what stands beside it. */
function exampleLine({
  source,
  library,
  original,
  confirmed,
}: Exclude<Examples['pass'][number], string>): string {
  const beside = [
    ['with in library.yml:', library],
    ['as a translation of:', original],
    [original === undefined ? 'confirmed as:' : 'confirmed when that was:', confirmed],
  ] as const;
  return [
    quoted(source),
    ...beside.flatMap(([title, text]) => (text === undefined ? [] : [`  ${title}`, quoted(text)])),
  ].join('\n');
}

function block(title: string, examples: readonly string[]): string[] {
  return examples.length === 0 ? [] : [[title, ...examples].join('\n\n')];
}

function quoted(source: string): string {
  return `${source
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`.trimEnd())
    .join('\n')}\n`.trimEnd();
}
