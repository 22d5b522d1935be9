// A parsed source in, all its findings out, and the document as checked where no error remains.
import type { CheckedDocument, Document } from '../document/index.ts';
import { orderFindings, type Finding } from '../findings/index.ts';
import { findLocale } from '../locales/index.ts';
import { analyse, complete } from './language/analysis.ts';
import { measureEase, type Readability } from './language/reading-ease.ts';
import type { Rule, RuleSetting } from './rule.ts';
import { applySilences } from './silence.ts';
import type { Speller } from './speller.ts';
import type { Original } from './translation.ts';

/** What checks are told about the library. */
export interface CheckContext {
  /** Settings of `library.yml` by rule id. */
  readonly checks: Readonly<Record<string, RuleSetting>>;
  readonly units: readonly string[];
  /** The day that counts as today, `YYYY-MM-DD`; absent: nothing is judged against the calendar. */
  readonly today?: string;
  /** What the section of each question said when it was last confirmed, by the question's id; absent: never. */
  readonly confirmed?: ReadonlyMap<string, string>;
  /** What a translation was made from; absent for a source in the library's own language. */
  readonly original?: Original;
  /** The dictionary of the document's language, where the rule on spelling is on. */
  readonly speller?: Speller;
  /** The language that the library is written in, BCP 47; absent: the document’s. */
  readonly sourceLanguage?: string;
  /** A clock in ms for the time of each rule; absent: no times. */
  readonly clock?: () => number;
}

/** A source as `parseSource` left it. */
export interface ParsedDocument {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export interface CheckResult {
  /** The reader's and the rules' findings, ordered, without those silenced. */
  readonly findings: readonly Finding[];
  /** There only if no finding is an error. */
  readonly document?: CheckedDocument;
  /** Reading ease of what a patient reads; absent for a text that is too short to judge. */
  readonly readability?: Readability;
  /** Time of each rule in ms by id, and of the analysis that they share, if a clock was given. */
  readonly times?: Readonly<Record<string, number>>;
}

/** What rules share, in `times`. */
export const SHARED_TIME = '(text, for all rules)';

/** Fewest words that reading ease says anything about. */
const JUDGED_WORDS = 100;

/** Runs these rules over a parsed document. Pure but for the clock it may be given. */
export function checkWith(
  rules: readonly Rule[],
  parsed: ParsedDocument,
  context: CheckContext,
): CheckResult {
  const { document } = parsed;
  const analysis = analyse(document);
  const { units, today, confirmed, original, sourceLanguage, speller } = context;
  const locale = findLocale(document.lang);
  const shared = { analysis, locale, units, today, confirmed, original, sourceLanguage, speller };
  const found: Finding[] = [...parsed.findings];
  const times: Record<string, number> = {};
  const timed = (name: string, work: () => unknown): void => {
    const before = context.clock?.();
    work();
    if (context.clock !== undefined && before !== undefined) times[name] = context.clock() - before;
  };
  // Without a clock each part is made by the rule that asks for it first, which would be told to be slow.
  if (context.clock !== undefined) timed(SHARED_TIME, () => complete(analysis));
  for (const rule of rules) {
    timed(rule.id, () => {
      for (const draft of rule.findings(document, shared, context.checks[rule.id])) {
        found.push({ ...draft, file: document.file });
      }
    });
  }
  const findings = orderFindings(
    applySilences(document, found, { settings: context.checks, rules: rules.map(({ id }) => id) }),
  );
  const readability = measureEase(analysis.patient, analysis.language, JUDGED_WORDS);
  return {
    findings,
    ...(readability === undefined ? {} : { readability }),
    ...(findings.some(({ severity }) => severity === 'error')
      ? {}
      : { document: document as CheckedDocument }),
    ...(context.clock === undefined ? {} : { times }),
  };
}
