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
  let from = 0;
  for (const word of text.match(WORD) ?? []) {
    // Between two words stands nothing a word is made of, so the next one is where it is first found.
    const at = text.indexOf(word, from);
    from = at + word.length;
    const lower = plain(word.toLowerCase());
    words.push({ text: word, lower, start: base + at, end: base + from, number: !hasLetter(lower) });
  }
  return words;
}

function plain(word: string): string {
  return /[’\u2011]/.test(word) ? word.replaceAll('’', "'").replaceAll('\u2011', '-') : word;
}

function hasLetter(lower: string): boolean {
  return startsSmall(lower) || /\p{L}/u.test(lower);
}

/** Whether a word starts with a small letter from a to z. Nearly every word does: that is told without asking Unicode. */
export function startsSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}
