// Sentences in, their reading ease out: Flesch–Douma and kin by syllables, LIX for languages without a syllable counter.
import type { Sentence } from './analysis.ts';
import type { Language } from './language.ts';
import { startsSmall, type Word } from './words.ts';

export interface Readability {
  /** Name of the formula. */
  readonly formula: string;
  readonly score: number;
  /** Words per sentence. */
  readonly asl: number;
  /** Syllables per word; absent under LIX. */
  readonly asw?: number;
  /** Leesindex A (Brouwer), for Dutch only. */
  readonly leesindexA?: number;
  readonly words: number;
  readonly sentences: number;
}

const measured = new WeakMap<readonly Sentence[], { readonly ease: Readability | undefined }>();

/** Measures sentences; undefined below a number of words. Numbers in digits count neither as words nor as syllables. */
export function measureEase(
  sentences: readonly Sentence[],
  language: Language | undefined,
  minimum: number,
): Readability | undefined {
  const known = measured.get(sentences) ?? { ease: measure(sentences, language) };
  measured.set(sentences, known);
  const { ease } = known;
  return ease === undefined || ease.words < minimum ? undefined : ease;
}

function measure(sentences: readonly Sentence[], language: Language | undefined): Readability | undefined {
  const words: Word[] = [];
  let spoken = 0;
  for (const sentence of sentences) {
    const before = words.length;
    for (const word of sentence.words) if (!word.number) words.push(word);
    if (words.length > before) spoken += 1;
  }
  if (words.length === 0) return undefined;
  const asl = words.length / spoken;
  const counts = { asl, words: words.length, sentences: spoken };
  const { ease, syllables } = language ?? {};
  if (ease === undefined || syllables === undefined)
    return { formula: 'LIX', score: lix(words, asl), ...counts };
  const asw = syllablesOf(words, syllables) / words.length;
  return {
    formula: ease.name,
    score: ease.score(asl, asw),
    asw,
    ...counts,
    ...(language?.tag === 'nl' ? { leesindexA: 195 - (2 / 3) * (asw * 100) - 2 * asl } : {}),
  };
}

/** The syllables of all words. A text has few words that it says often, so each is counted once. */
function syllablesOf(words: readonly Word[], syllables: (word: string) => number): number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    const count = counts.get(word.text) ?? spokenSyllables(word, syllables);
    counts.set(word.text, count);
    total += count;
  }
  return total;
}

/** Capitals are spelt: three letters, three syllables. */
function spokenSyllables({ text, lower }: Word, syllables: (word: string) => number): number {
  return !startsSmall(text) && /^\p{Lu}{2,5}$/u.test(text) ? text.length : syllables(lower);
}

/** LIX (Björnsson 1968): words per sentence plus the share of words over six letters, per cent. */
function lix(words: readonly { readonly text: string }[], asl: number): number {
  const long = words.filter(({ text }) => text.length > 6).length;
  return asl + (100 * long) / words.length;
}
