// A percentage goes with whole people: "3 op de 10". Percentages alone are misread.
import type { Sentence } from './language/analysis.ts';
import { FREQUENCIES, type Frequencies } from './language/frequencies.ts';
import { primaryTag } from './language/index.ts';
import { matchesOf } from './language/matches.ts';
import { placeOf, type Passage } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Patterns {
  readonly mayHold: RegExp;
  readonly percentage: RegExp;
  readonly people: RegExp;
  readonly strengthBefore: RegExp;
  readonly strengthBehind: RegExp;
  readonly changeBefore: RegExp;
  readonly changeBehind: RegExp;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
/** All of them is no share. */
const ALL = /^%?100(?![\d.,])/u;

function patternsOf({ percent, to, people, strengthBefore, strengthBehind, change }: Frequencies): Patterns {
  const sign = String.raw`(?:\s?%|\s(?:${percent})(?!\p{L}))`;
  const range = String.raw`(?:${sign}?\s?(?:[-–—]|(?:${to})(?!\p{L}))\s?${NUMBER})?`;
  // Turkish writes the sign, and the word, before the number.
  const before = String.raw`(?:%\s?|yüzde\s)${NUMBER}(?:\s?[-–—]\s?%?${NUMBER})?(?!\s?%)`;
  return {
    mayHold: new RegExp(`%|${percent}`, 'iu'),
    percentage: new RegExp(String.raw`(?<![\p{L}\d.,])(?:${NUMBER}${range}${sign}|${before})`, 'giu'),
    people: new RegExp(String.raw`(?<![\p{L}\d.,])(?:${people.join('|')})`, 'iu'),
    strengthBefore: new RegExp(String.raw`(?:${strengthBefore})\p{L}*\s*\(?$`, 'iu'),
    strengthBehind: new RegExp(String.raw`^[\s-]*(?:${strengthBehind})`, 'iu'),
    changeBefore: new RegExp(String.raw`(?<!\p{L})(?:${change[0]})$`, 'iu'),
    changeBehind: new RegExp(String.raw`^\s+(?:${change[1]})`, 'iu'),
  };
}

const made = new Map<string, Patterns>();

/** The patterns of a language, made at first use: few texts have a percentage. */
function patternsFor(tag: string, frequencies: Frequencies): Patterns {
  const patterns = made.get(tag) ?? patternsOf(frequencies);
  made.set(tag, patterns);
  return patterns;
}

/** Whether people are counted in the sentence around an index, or in one beside it. */
function saysPeople(sentences: readonly Sentence[], index: number, people: RegExp): boolean {
  const at = sentences.findIndex(({ start, end }) => start <= index && index < end);
  return sentences.slice(Math.max(0, at - 1), at + 2).some(({ text }) => people.test(text));
}

function* alone(
  passage: Passage,
  sentences: readonly Sentence[],
  patterns: Patterns,
  [share, change]: Frequencies['example'],
): Generator<RuleFinding> {
  const { text } = passage;
  for (const { 0: actual, index } of matchesOf(patterns.percentage, text)) {
    if (saysPeople(sentences, index, patterns.people)) continue;
    const end = index + actual.length;
    const before = text.slice(0, index);
    const behind = text.slice(end);
    if (ALL.test(actual)) continue;
    if (patterns.strengthBefore.test(before) || patterns.strengthBehind.test(behind)) continue;
    const place = placeOf(passage, index, end);
    if (patterns.changeBefore.test(before) || patterns.changeBehind.test(behind))
      yield {
        place,
        reason: `“${actual}” tells a change, and not how many people it is before and after.`,
        remedy: `Give both numbers: “${change}”.`,
        actual,
      };
    else
      yield {
        place,
        reason: `“${actual}” is a percentage without the number of people, as in “${share}”.`,
        remedy: `Add the people: “${share}”, or use “::risk”.`,
        actual,
      };
  }
}

export const numberFormat = rule({
  id: 'number-format',
  severity: 'warning',
  basis:
    'Frequencies with one denominator are understood by most readers, percentages by few; “30% less” means nothing without a start (Gigerenzer 2007; Zikmund-Fisher; CDC Clear Communication Index, 15).',
  remedy:
    'Add the people: “3 op de 10 mensen (30%)”, or use “::risk”. Of a change, give the numbers before and after.',
  languages: Object.keys(FREQUENCIES),
  settings: {},
  *run({ lang }, { analysis }): Generator<RuleFinding> {
    const tag = primaryTag(lang);
    const frequencies = FREQUENCIES[tag];
    if (frequencies === undefined) return;
    const patterns = patternsFor(tag, frequencies);
    for (const passage of analysis.passages) {
      if (passage.quoted || !patterns.mayHold.test(passage.text)) continue;
      yield* alone(passage, analysis.byPassage.get(passage) ?? [], patterns, frequencies.example);
    }
  },
  examples: {
    pass: [
      'Bij 3 op de 10 mensen (30%) gaat het over.',
      'Gebruik alcohol 70% voor de huid.',
      'Het is 100% natuurzuiver.',
      { source: 'One in ten people (10%) feels sick. Use hydrocortisone 1% cream.', lang: 'en' },
    ],
    fail: [
      { source: 'Bij 30% gaat het over.', line: 1, column: 5 },
      { source: 'The tablets reduce the risk by 30%.', line: 1, column: 32, lang: 'en' },
    ],
  },
});
