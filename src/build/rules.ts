// The catalogue of all rules, as `check --rules`, `--explain`, SARIF and docs/rules.md show them.
import { RULES, type Rule } from '../checks/index.ts';
import { compareText, type Severity } from '../findings/index.ts';
import { PARSE_RULES } from '../parse/index.ts';
import { LIBRARY_WORDS, OUTPUT_WORDS, PARSE_WORDS } from './rule-words.ts';

/** Who finds it: the library's files, the reader of a source, the checks on its text, or an output. */
export type RuleStage = 'library' | 'parse' | 'check' | 'output';

/** Thresholds and word lists by name. */
type RuleSettings = Rule['settings'];

/** One rule as the catalogue shows it. */
export interface RuleEntry {
  /** Permanent once published. */
  readonly id: string;
  readonly stage: RuleStage;
  /** What a finding of this rule is, unless it or library.yml says otherwise. */
  readonly severity: Severity;
  /** Other severities that it gives a finding by what it is. */
  readonly also?: readonly Severity[];
  /** One sentence: what is wrong, or for a check why it is. */
  readonly summary: string;
  /** Primary tags of the languages it knows; absent: every language. */
  readonly languages?: readonly string[];
  /** Off until library.yml gives it a severity or settings. */
  readonly optIn?: true;
  /** Why, and the standard or source it rests on; checks only, as what follows. */
  readonly basis?: string;
  readonly remedy?: string;
  /** What library.yml can set, with the defaults. */
  readonly settings?: RuleSettings;
  /** Defaults that differ in a language or a country, by primary or full tag. */
  readonly byLanguage?: Readonly<Record<string, RuleSettings>>;
  readonly examples?: Rule['examples'];
}

/** Every rule, sorted by id. */
export function listRules(): readonly RuleEntry[] {
  return CATALOGUE;
}

/** The rule with this id. */
export function findRule(id: string): RuleEntry | undefined {
  return CATALOGUE.find((entry) => entry.id === id);
}

const CATALOGUE: readonly RuleEntry[] = [
  ...RULES.map(checkEntry),
  ...Object.entries(PARSE_WORDS).map(([id, summary]): RuleEntry => {
    const severity: Severity = PARSE_RULES[id as keyof typeof PARSE_RULES];
    return { id, stage: 'parse', severity, summary };
  }),
  ...Object.entries(LIBRARY_WORDS).map(([id, words]): RuleEntry => ({ id, stage: 'library', ...words })),
  ...Object.entries(OUTPUT_WORDS).map(([id, words]): RuleEntry => ({ id, stage: 'output', ...words })),
].sort((a, b) => compareText(a.id, b.id));

function checkEntry(rule: Rule): RuleEntry {
  const { id, severity, also, basis, remedy, languages, settings, byLanguage, optIn, examples } = rule;
  return {
    id,
    stage: 'check',
    severity,
    ...(also === undefined ? {} : { also }),
    summary: withoutSource(basis),
    ...(languages === undefined ? {} : { languages }),
    ...(optIn === undefined ? {} : { optIn }),
    basis,
    remedy,
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(byLanguage === undefined ? {} : { byLanguage }),
    examples,
  };
}

/** The reason without the standard in brackets at its end. */
function withoutSource(basis: string): string {
  return basis.replace(/ \((?:[^()]|\([^()]*\))*\)\.$/, '.');
}
