// A rule: one thing a good source has or lacks. Each is a file; index.ts is the table.
import type { CheckSetting, Document, Place } from '../document/index.ts';
import type { FindingDraft, Severity } from '../findings/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Analysis } from './language/analysis.ts';
import { LANGUAGES, primaryTag } from './language/index.ts';
import type { Language } from './language/language.ts';
import type { Speller } from './speller.ts';
import type { Original } from './translation.ts';

/** Thresholds and word lists that `library.yml` may set, by name. */
export type Settings = Readonly<Record<string, number | readonly string[]>>;

/** What `library.yml` says of a rule: `off`, another severity, or settings (with or without a severity). */
export type RuleSetting = CheckSetting;

/** What a rule sees besides the document. */
interface RuleContext<S extends Settings> {
  readonly settings: S;
  readonly analysis: Analysis;
  /** Undefined for a language Trifold has no words for. */
  readonly locale: Locale | undefined;
  /** Every unit of the library. */
  readonly units: readonly string[];
  /** `YYYY-MM-DD`; absent: nothing is judged against the calendar. */
  readonly today: string | undefined;
  /** What the section of each question said when it was last confirmed, by the question's id; absent: never. */
  readonly confirmed?: ReadonlyMap<string, string> | undefined;
  /** What a translation was made from; absent for a source in the library's own language. */
  readonly original?: Original | undefined;
  /** The dictionary of the document's language; absent where no rule needs one, or there is none. */
  readonly speller?: Speller | undefined;
  /** The language that the library is written in, BCP 47; absent: the document’s. */
  readonly sourceLanguage?: string | undefined;
}

/** A finding as a rule makes it; what is left out comes from the rule. `Own`: severities it may give itself. */
export interface RuleFinding<Own extends Severity = never> {
  /** Absent where the finding is about the whole source. */
  readonly place?: Place | undefined;
  readonly reason: string;
  readonly severity?: Own;
  readonly remedy?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

/** What stands beside an example where its source alone does not show the fault. */
interface Beside {
  /** Lines that `library.yml` has: YAML. */
  readonly library?: string;
  /** The Dutch source that this is a translation of. */
  readonly original?: string;
  /** The source as it was when its questions were confirmed; of a translation, the original as it was then. */
  readonly confirmed?: string;
}

/** A Markdown source that the rule finds fault with. A snippet without front matter gets the standard one. */
interface FailExample extends Beside {
  readonly source: string;
  /** Line in the body of a snippet, or in a whole source; counts from 1. Absent: about the whole source. */
  readonly line?: number;
  readonly column?: number;
  /** Absent: the rule's own. */
  readonly severity?: Severity;
  /** BCP 47 tag; Dutch by default. */
  readonly lang?: string;
}

/** A source without fault: the text alone for Dutch. */
type PassExample = string | (Beside & { readonly source: string; readonly lang?: string });

interface Examples {
  readonly pass: readonly PassExample[];
  readonly fail: readonly FailExample[];
}

interface RuleWords {
  /** Permanent once published. */
  readonly id: string;
  /** What a finding has where the rule says no more. */
  readonly severity: Severity;
  /** Other severities that it gives a finding, the worst first. */
  readonly also?: readonly Severity[];
  /** Why, and the standard or source it rests on. */
  readonly basis: string;
  readonly remedy: string;
  /** Primary tags of the languages it knows; absent: every language. */
  readonly languages?: readonly string[];
  /** Off until library.yml gives it a severity or settings. */
  readonly optIn?: true;
  readonly examples: Examples;
}

export interface RuleDefinition<S extends Settings, Also extends Severity = never> extends RuleWords {
  readonly also?: readonly Also[];
  /** The tool of a language without which the rule says nothing; takes the place of `languages`. */
  readonly needs?: (language: Language) => unknown;
  /** Names and defaults of what can be set. */
  readonly settings: S;
  /** Defaults that differ in a language, by primary tag, or in a country: `en-IE` goes before `en`. */
  readonly byLanguage?: Readonly<Record<string, Partial<S>>>;
  /**
   * Whether `byLanguage` goes by the language that the library is written in: for what depends on the readers’ country,
   * which is the same for a translation.
   */
  readonly byLibrary?: boolean;
  /** What is wrong with settings of the right type: a sentence, with the setting it is about. */
  readonly settingFaults?: (settings: S) => Iterable<SettingFault>;
  readonly run: (document: Document, context: RuleContext<S>) => Iterable<RuleFinding<NoInfer<Also>>>;
}

/** One thing that is wrong with what `library.yml` sets. */
export interface SettingFault {
  /** Absent: the setting as a whole. */
  readonly name?: string;
  readonly reason: string;
}

/** A rule as the table holds it. */
export interface Rule extends RuleWords {
  readonly settings: Settings;
  /** What is wrong with settings whose names and types are right. */
  readonly faultsOf: (setting: RuleSetting, lang: string) => readonly SettingFault[];
  readonly byLanguage?: Readonly<Record<string, Settings>>;
  /** Findings of a document; none where the rule is off or does not know the language. */
  findings(
    document: Document,
    context: Omit<RuleContext<Settings>, 'settings'>,
    setting?: RuleSetting,
  ): FindingDraft[];
}

export const SEVERITIES: readonly string[] = ['error', 'warning', 'info'] satisfies readonly Severity[];

/** Makes a rule of its definition: settings are resolved, drafts are filled in. */
export function rule<S extends Settings, const Also extends Severity = never>(
  definition: RuleDefinition<S, Also>,
): Rule {
  const { run, settings, byLanguage, byLibrary = false, needs, settingFaults, ...rest } = definition;
  const languages = needs === undefined ? rest.languages : languagesWith(needs);
  const words: RuleWords = { ...rest, ...(languages === undefined ? {} : { languages }) };
  // The same for document after document.
  let last:
    { readonly setting: RuleSetting | undefined; readonly lang: string; readonly settings: S } | undefined;
  const resolve = (setting: RuleSetting | undefined, lang: string): S => {
    if (last !== undefined && last.setting === setting && last.lang === lang) return last.settings;
    const defaults = { ...settings, ...byLanguage?.[primaryTag(lang)], ...byLanguage?.[lang] };
    last = { setting, lang, settings: { ...defaults, ...own(setting, settings) } };
    return last.settings;
  };
  return {
    ...words,
    settings,
    ...(byLanguage === undefined ? {} : { byLanguage: byLanguage as Readonly<Record<string, Settings>> }),
    faultsOf: (setting, lang) => [...(settingFaults?.(resolve(setting, lang)) ?? [])],
    findings(document, context, setting) {
      const tag = primaryTag(document.lang);
      if (setting === 'off' || (words.optIn === true && setting === undefined)) return [];
      if (words.languages?.includes(tag) === false) return [];
      const lang = byLibrary ? (context.sourceLanguage ?? document.lang) : document.lang;
      const forced = severityOf(setting);
      const drafts = [...run(document, { ...context, settings: resolve(setting, lang) })];
      return drafts.map((draft) => complete(draft, words, forced));
    },
  };
}

/** Primary tags of the languages that have a tool. */
function languagesWith(needs: (language: Language) => unknown): string[] {
  return Object.values(LANGUAGES)
    .filter((language) => needs(language) !== undefined)
    .map(({ tag }) => tag);
}

function complete(
  draft: RuleFinding<Severity>,
  words: RuleWords,
  forced: Severity | undefined,
): FindingDraft {
  return {
    ruleId: words.id,
    severity: forced ?? draft.severity ?? words.severity,
    ...(draft.place === undefined ? {} : { place: draft.place }),
    reason: draft.reason,
    remedy: draft.remedy ?? words.remedy,
    ...(draft.actual === undefined ? {} : { actual: draft.actual }),
    ...(draft.expected === undefined ? {} : { expected: draft.expected }),
    basis: words.basis,
  };
}

function severityOf(setting: RuleSetting | undefined): Severity | undefined {
  const named = typeof setting === 'object' ? setting['severity'] : setting;
  return typeof named === 'string' && SEVERITIES.includes(named) ? (named as Severity) : undefined;
}

/** The values of a setting whose name and type the rule knows; `settingFaults` reports the others. */
function own<S extends Settings>(setting: RuleSetting | undefined, settings: S): Partial<S> {
  if (typeof setting !== 'object') return {};
  const known = Object.entries(setting).filter(([name, value]) => fits(value, settings[name]));
  return Object.fromEntries(known) as Partial<S>;
}

/** Whether a value is of the type that a setting has; every number is one to count to. */
export function fits(value: unknown, model: number | readonly string[] | undefined): boolean {
  if (model === undefined) return false;
  if (typeof model === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
