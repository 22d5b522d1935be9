// A stretch of text in, its words out. A word is letters and digits with inner hyphens, apostrophes, and in numbers points and commas.

export interface Word {
  readonly text: string;
  /** Lower-case, with straight apostrophes. */
  readonly lower: string;
  /** Index in the text the words were taken from. */
  readonly start: number;
  readonly end: number;
  /** Has no letter. */
  readonly number: boolean;
}

/** Words with the text their indices count in. */
export interface Tokens {
  readonly source: string;
  readonly words: readonly Word[];
}

/** A stretch of `Tokens.source`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const WORD =
  /\d+(?:[.,:]\d+)*(?:[-\u2011]?\p{L}+)*|(?:\p{L}\.){2,}\p{L}?|['’](?:s|t|n)(?=[ -])|[\p{L}\p{M}\p{N}]+(?:['’\-\u2011][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. Indices count from the start of `text` plus `base`. */
export function wordsOf(text: string, base = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = base + match.index;
    const lower = plain(match[0].toLowerCase());
    words.push({
      text: match[0],
      lower,
      start,
      end: start + match[0].length,
      number: !hasLetter(lower),
    });
  }
  return words;
}

function plain(word: string): string {
  return /[’\u2011]/.test(word) ? word.replaceAll('’', "'").replaceAll('\u2011', '-') : word;
}

/** Nearly every word starts with a letter of the alphabet: that is told without asking Unicode. */
function hasLetter(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 97 && first <= 122) || /\p{L}/u.test(lower);
}
