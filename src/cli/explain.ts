// One rule in, a page of text about it out: why, what to do, what can be set, and examples that pass and fail.
import type { RuleEntry } from '../build/index.ts';

type Settings = NonNullable<RuleEntry['settings']>;
type Examples = NonNullable<RuleEntry['examples']>;

/** Text for a terminal. */
export function explainRule(entry: RuleEntry): string {
  const { id, stage, severity, languages, optIn, summary, basis, remedy } = entry;
  const where = languages === undefined ? 'every language' : languages.join(', ');
  const paragraphs = [
    `${id}: ${severity}, ${stage}, ${where}${optIn === true ? ', off until library.yml sets it' : ''}`,
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
  const pass = examples.pass.map((example) => (typeof example === 'string' ? example : example.source));
  const fail = examples.fail.map((example) => example.source);
  return [...block('Passes:', pass), ...block('Fails:', fail)];
}

function block(title: string, sources: readonly string[]): string[] {
  return sources.length === 0 ? [] : [[title, ...sources.map(quoted)].join('\n')];
}

function quoted(source: string): string {
  return `${source
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`.trimEnd())
    .join('\n')}\n`.trimEnd();
}
