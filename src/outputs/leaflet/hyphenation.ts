// Where words may be broken: at the author's soft hyphens and behind hyphens and slashes of the word itself;
// by the language's patterns only in narrow measures.

/** Syllables of a word; the callback react-pdf's layout asks for each word. */
export type Hyphenate = (word: string) => readonly string[];

const SOFT_HYPHEN = '\u00ad';

/** Breaks only where the author or the word's own signs allow it. */
export function breakAtSigns(word: string): readonly string[] {
  if (word.includes(SOFT_HYPHEN)) return word.split(SOFT_HYPHEN);
  // A number with signs in it (06-12345678, 1/2) and anything with a dot or @ (an address) stays whole.
  if (/[\d.@]/.test(word)) return [word];
  return word.split(/(?<=\p{L}[-/])(?=\p{L}{2})/u);
}
