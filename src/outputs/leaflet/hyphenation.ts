// Where words may be broken: at the author's soft hyphens and behind hyphens and slashes of the word itself;
// by the language's patterns only in narrow measures.

import { remembered } from './remembered.ts';

/** Syllables of a word; the callback react-pdf's layout asks for each word. */
export type Hyphenate = (word: string) => readonly string[];

const SOFT_HYPHEN = '\u00ad';

/** A word of more letters than this stands on no line of body text; it is broken wherever it must be. */
export const LONGEST_WORD = 40;
/** Letters of a piece of such a word. */
const PIECE = 8;

const HAN = /\p{Script=Han}/u;
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。、；：？！）」』])(?![，。、；：？！）」』,.;:?!)])/u;

/** Words that are remembered. */
const MOST_WORDS = 5_000;

/** Breaks only where the author or the word's own signs allow it, and a word longer than any line anywhere. */
export const breakAtSigns: Hyphenate = remembered(MOST_WORDS, (word) => partsOf(word).flatMap(shortened));

/** Pieces of a word between which the author or its own signs allow a break. */
export function partsOf(word: string): readonly string[] {
  // Chinese has no spaces: a line ends behind any character, and no sign that closes starts one.
  if (HAN.test(word)) return word.split(BETWEEN_HAN);
  if (word.includes(SOFT_HYPHEN)) return word.split(SOFT_HYPHEN);
  // An address goes on behind a slash: layout's hyphen is not painted there.
  if (/\p{L}\.\p{L}.*\//u.test(word)) return word.split(/(?<=\/)(?=[^/]{2})/u);
  // A number with signs in it (06-12345678, 1/2) and anything else with a dot or @ (an address) stays whole.
  if (/[\d.@]/.test(word)) return [word];
  return word.split(/(?<=\p{L}[-/])(?=\p{L}{2})/u);
}

/** A piece that stands on a line, or such pieces. */
export function shortened(part: string): readonly string[] {
  return Array.from(part).length <= LONGEST_WORD ? [part] : pieces(part);
}

function pieces(part: string): readonly string[] {
  const letters = Array.from(part);
  const count = Math.ceil(letters.length / PIECE);
  return Array.from({ length: count }, (_, at) => letters.slice(at * PIECE, (at + 1) * PIECE).join(''));
}

/** Breaks at a word's own signs, and by `hyphenate` what is longer than a line of so many letters, as no heading else is. */
export function breakLonger(letters: number, hyphenate: Hyphenate): Hyphenate {
  const fits = (part: string): boolean => Array.from(part).length <= letters;
  return (word) =>
    partsOf(word).flatMap((part) =>
      fits(part)
        ? [part]
        : hyphenate(part).flatMap((syllable) => (fits(syllable) ? [syllable] : pieces(syllable))),
    );
}
