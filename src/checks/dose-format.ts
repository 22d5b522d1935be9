// Doses that are misread by a factor of ten or a thousand: ".5", "1.0 mg", "µg" (ISMP list of error-prone notations).
import { matchesOf } from './language/matches.ts';
import { placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

const UNIT = String.raw`(?:mg|g|kg|ml|l|dl|mcg|microgram|milligram|gram|milliliter|liter|mmol|eenheden|tablet|tabletten)`;

interface Notation {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly better: (text: string) => string;
}

const NOTATIONS: readonly Notation[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])[.,]\d+(?=\s?(?:${UNIT})(?![\p{L}])|\s?%)`, 'giu'),
    reason: 'has no zero before the decimal mark, and is read ten times too large',
    better: (text) => `0${text}`,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d+[.,]0+(?=\s?${UNIT}(?!\p{L}))(?<![.,]000)`, 'giu'),
    reason: 'has a zero behind the decimal mark, and is read ten times too large',
    better: (text) => text.replace(/[.,]0+$/u, ''),
  },
  {
    pattern: /[µμ]g(?!\p{L})/gu,
    reason: 'is read as “mg”, a thousand times too large',
    better: () => 'microgram',
  },
];

/** Most passages have neither a digit nor the sign for micro. */
const MAY_HOLD = /[\dµμ]/;

export const doseFormat = rule({
  id: 'dose-format',
  severity: 'error',
  basis:
    'These notations have led to tenfold and thousandfold overdoses (ISMP list of error-prone dose designations; WHO Medication Without Harm).',
  remedy: 'Write the number out: “0,5”, “1”, “microgram”.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const passage of analysis.passages) {
      if (!MAY_HOLD.test(passage.text)) continue;
      for (const { pattern, reason, better } of NOTATIONS) {
        for (const match of matchesOf(pattern, passage.text)) {
          yield {
            place: placeOf(passage, match.index, match.index + match[0].length),
            reason: `“${match[0]}” ${reason}.`,
            actual: match[0],
            expected: [better(match[0])],
          };
        }
      }
    }
  },
  examples: {
    pass: ['Neem 0,5 mg of 1 mg. Dat is 500 microgram. Drink 1.000 ml.', 'Dit is versie 1.0.'],
    fail: [
      { source: 'Neem .5 mg per dag.', line: 1, column: 6 },
      { source: 'Neem 1.0 mg per dag.', line: 1, column: 6 },
      { source: 'Neem 25 µg per dag.', line: 1, column: 9 },
    ],
  },
});
