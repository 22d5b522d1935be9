// Doses that are misread by a factor of ten or a thousand: ".5", "1.0 mg", "µg", "2.5 mg" where a comma is the decimal mark
// (ISMP list of error-prone notations).
import { primaryTag } from './language/index.ts';
import { matchesOf } from './language/matches.ts';
import { placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

/** In every language that a text may be in: nobody writes these behind a number for anything but a quantity. */
const UNIT = String.raw`(?:${[
  'mg|g|kg|ml|cl|dl|l|mcg|mmol|mEq|IU|IE|UI|U',
  'micrograms?|milligrams?|grams?|grammes?|millilit(?:re|er)s?|lit(?:re|er)s?|tablets?|capsules?|puffs?|drops?|units?',
  'microgram|milligram|gram|milliliter|liter|eenhe(?:id|den)|tablet(?:ten)?|druppels?|pufjes?',
  'Mikrogramm|Milligramm|Gramm|Milliliter|Liter|Einheit(?:en)?|Tabletten?|Tropfen',
  'microgrammes?|milligrammes?|millilitres?|unités?|comprimés?|gélules?|gouttes?',
  'microgramos?|miligramos?|gramos?|mililitros?|litros?|unidad(?:es)?|comprimidos?|pastillas?|cápsulas?|gotas?',
  'mikrogram(?:ów|y)?|miligram(?:ów|y)?|gram(?:ów|y)?|tablet(?:ki|ek|ka)|jednostek|мкг|мг|мл|г|таблет(?:ки|ок|ка)',
].join('|')})(?!\p{L})`;

/** The word for µg by primary tag: behind a number, so in the plural where the language has one. */
const MICROGRAM: Readonly<Record<string, string>> = {
  nl: 'microgram',
  en: 'micrograms',
  de: 'Mikrogramm',
  fr: 'microgrammes',
  es: 'microgramos',
  pl: 'mikrogramów',
  uk: 'мікрограмів',
  tr: 'mikrogram',
  ar: 'ميكروغرام',
  fa: 'میکروگرم',
  ti: 'ማይክሮግራም',
};

interface Notation {
  readonly pattern: RegExp;
  readonly reason: (text: string) => string;
  readonly better: (text: string) => string;
}

const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}.,])[.,]\d+(?=\s?(?:${UNIT}|%))`, 'giu');
/** "1.0 mg" and "2.50 mg"; three figures are thousands. */
const TRAILING = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])\d+[.,](?:0+|\d0)(?=\s?${UNIT})(?<![.,]000)`,
  'giu',
);

/** By the wrong decimal mark; three figures behind it are thousands. */
const WRONG_MARK: Readonly<Record<string, RegExp>> = {
  ',': new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d+\.\d?[1-9](?!\d)(?=\s?${UNIT})`, 'giu'),
  '.': new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d+,\d?[1-9](?!\d)(?=\s?${UNIT})`, 'giu'),
};
const MARK_NAMES: Readonly<Record<string, string>> = { ',': 'comma', '.': 'point' };
const nameOf = (mark: string): string => MARK_NAMES[mark] ?? 'decimal mark';

/** "125 µg", and "125 ug" as typed on a keyboard without that sign. */
const MICRO = /[µμ]g(?!\p{L})|(?<=\d\s?)ug(?!\p{L})/gu;

/** Most passages have neither a digit nor the sign for micro. */
const MAY_HOLD = /[\dµμ]/;

/** The decimal mark of a language and country: “de” has a comma, “de-CH” a point. */
function decimalMark(lang: string): string {
  const known = marks.get(lang) ?? findMark(lang);
  marks.set(lang, known);
  return known;
}

/** Asking Intl takes longer than all the rest of the rule, and a library has few languages. */
const marks = new Map<string, string>();

function findMark(lang: string): string {
  try {
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    // No language tag; lang-dir says so.
    return '.';
  }
}

/** What is misread in a language, and how it is written there. */
function notationsOf(lang: string): readonly Notation[] {
  const mark = decimalMark(lang);
  const wrong = WRONG_MARK[mark];
  return [
    {
      pattern: BARE,
      reason: () => 'has no zero before the decimal mark, and is read ten times too large',
      better: (text) => `0${mark}${text.slice(1)}`,
    },
    {
      pattern: TRAILING,
      reason: (text) =>
        `has a zero behind the decimal mark, and can be read as “${text.replace(/[.,]/u, '')}”`,
      better: (text) => text.replace(/[.,]?0+$/u, '').replace(/[.,]/u, mark),
    },
    ...(wrong === undefined
      ? []
      : [
          {
            pattern: wrong,
            reason: (text: string) =>
              `has a ${nameOf(mark === ',' ? '.' : ',')} where this language writes a ${nameOf(mark)}, and can be read as “${text.replace(/[.,]/u, '')}”`,
            better: (text: string) => text.replace(/[.,]/u, mark),
          },
        ]),
    {
      pattern: MICRO,
      reason: () => 'is read as “mg”, a thousand times too large',
      better: () => MICROGRAM[primaryTag(lang)] ?? 'microgram',
    },
  ];
}

export const doseFormat = rule({
  id: 'dose-format',
  severity: 'error',
  basis:
    'These notations have led to tenfold and thousandfold overdoses (ISMP list of error-prone dose designations; WHO Medication Without Harm).',
  remedy:
    'Write a zero before the decimal mark and none behind it, use the decimal mark of the language, and write “microgram” in full.',
  settings: {},
  *run({ lang }, { analysis }): Generator<RuleFinding> {
    const passages = analysis.passages.filter(({ text }) => MAY_HOLD.test(text));
    if (passages.length === 0) return;
    const notations = notationsOf(lang);
    for (const passage of passages) {
      for (const { pattern, reason, better } of notations) {
        for (const { 0: actual, index } of matchesOf(pattern, passage.text)) {
          const expected = better(actual);
          yield {
            place: placeOf(passage, index, index + actual.length),
            reason: `“${actual}” ${reason(actual)}.`,
            remedy: `Write “${expected}” instead.`,
            actual,
            expected: [expected],
          };
        }
      }
    }
  },
  examples: {
    pass: [
      'Neem 0,5 mg of 1 mg. Dat is 500 microgram. Drink 1.000 ml.',
      'Dit is versie 1.0.',
      { source: 'Take 0.5 mg or 500mg. Inject 8,000 units.', lang: 'en' },
    ],
    fail: [
      { source: 'Neem .5 mg per dag.', line: 1, column: 6 },
      { source: 'Neem 1.0 mg per dag.', line: 1, column: 6 },
      { source: 'Neem 25 µg per dag.', line: 1, column: 9 },
      { source: 'Neem 2.5 mg per dag.', line: 1, column: 6 },
    ],
  },
});
