// Reading ease of what a patient reads: the language's own formula, or LIX. An indicator, no language level.
import type { Document } from '../document/index.ts';
import { analyse, type Analysis } from './language/analysis.ts';
import { measureEase, type Readability } from './language/reading-ease.ts';
import { rule, type RuleFinding } from './rule.ts';

/** Reading ease of a document, for a report; undefined for a text that is too short to judge. */
export function readabilityOf(document: Document): Readability | undefined {
  return measure(analyse(document), 100);
}

const measure = ({ patient, language }: Analysis, words: number): Readability | undefined =>
  measureEase(patient, language, words);

export const readability = rule({
  id: 'readability',
  severity: 'warning',
  also: ['error'],
  basis:
    'A text for everybody reads easily: Flesch–Douma 60 is normal, 80 very easy (Douma 1960; Flesch 1948; Björnsson 1968 for LIX).',
  remedy: 'Use shorter words and shorter sentences.',
  settings: { warn: 60, error: 45, lixWarn: 50, lixError: 65, words: 100 },
  byLanguage: { en: { warn: 60, error: 50 }, de: { warn: 60, error: 45 }, fr: { warn: 60, error: 45 } },
  *settingFaults({ warn, error }) {
    if (warn < error)
      yield { name: 'warn', reason: `A warning below ${warn} comes after the error below ${error}.` };
  },
  *run(document, { analysis, settings }): Generator<RuleFinding<'error'>> {
    if (/^(?:ar|fa|ti|zh|he|ur)\b/u.test(document.lang)) return;
    const measured = measure(analysis, settings.words);
    if (measured === undefined) return;
    const { formula, score, asl } = measured;
    const lix = formula === 'LIX';
    const bad = (limit: number): boolean => (lix ? score > limit : score < limit);
    const [warn, error] = lix ? [settings.lixWarn, settings.lixError] : [settings.warn, settings.error];
    if (!bad(warn) && !bad(error)) return;
    const limit = bad(error) ? error : warn;
    yield {
      ...(bad(error) ? { severity: 'error' as const } : {}),
      reason: `${formula} is ${score.toFixed(0)}, with ${asl.toFixed(1)} words per sentence; expected ${lix ? 'at most' : 'at least'} ${limit}.`,
      actual: score.toFixed(0),
    };
  },
  examples: {
    pass: ['De spier trilt. Dat is niet erg. '.repeat(16)],
    fail: [
      {
        source:
          'Spiercontracties veroorzaken oncontroleerbare bewegingen in uiteenlopende lichaamsdelen. '.repeat(
            20,
          ),
        severity: 'error',
      },
    ],
  },
});
