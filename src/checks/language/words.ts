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
    const lower = match[0].toLowerCase().replaceAll('’', "'").replaceAll('\u2011', '-');
    words.push({
      text: match[0],
      lower,
      start,
      end: start + match[0].length,
      number: !/\p{L}/u.test(lower),
    });
  }
  return words;
}
