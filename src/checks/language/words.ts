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

const FIGURES_ALONE = /^\s*(?:%\s*)?\)/u;
const OPENS_QUOTE = /:\s*["“„«‘]/u;

/**
 * Words of a sentence as a reader counts them. A phone number in groups is one, figures in brackets behind what they repeat
 * ("1 op de 100 (1%)") are none, and of "Tip: “…”" only the longer part counts.
 */
export function countWords({ source, words }: Tokens): number {
  let longest = 0;
  let count = 0;
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    const gap = previous === undefined ? '' : source.slice(previous.end, word.start);
    if (OPENS_QUOTE.test(gap)) {
      longest = Math.max(longest, count);
      count = 0;
    }
    const grouped = word.number && previous?.number === true && /^(?:[ -]|\u00a0)+$/u.test(gap);
    const repeated =
      word.number && gap.endsWith('(') && FIGURES_ALONE.test(source.slice(word.end, word.end + 4));
    if (!grouped && !repeated) count += 1;
  }
  return Math.max(longest, count);
}

const ASIDE = /\([^()]{1,60}\)/gu;

/** Tokens without what stands in brackets, in the same places: an aside is no part of the clause around it. */
export function withoutAsides({ source, words }: Tokens): Tokens {
  if (!source.includes('(')) return { source, words };
  const kept = source.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  return { source: kept, words: words.filter(({ start }) => kept.charAt(start) !== ' ') };
}
