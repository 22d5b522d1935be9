// Words as a search compares them: without case, accents, and what the language's folds do not tell apart.
// Runs in the browser over what the reader types, and in the build over what is searched.

/** Spellings and endings that count as one: a regular expression and its replacement, in the order they are applied. */
export type Folds = readonly (readonly [string, string])[];

/** Fields of an entry, by how much a word found in them weighs. */
export const FIELD_WEIGHTS = {
  title: 5,
  keywords: 4,
  terms: 2,
  headings: 2,
  summary: 1,
  category: 1,
} as const;

export type SearchField = keyof typeof FIELD_WEIGHTS;

export const SEARCH_FIELDS = Object.keys(FIELD_WEIGHTS) as readonly SearchField[];

/** The file that the browser loads: MiniSearch's own data and the folds it was made with. */
export interface SearchFile {
  readonly folds: Folds;
  readonly index: unknown;
}

/** Cuts a text into words; `baby’s` is `baby`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A function that folds a word. */
export function folder(folds: Folds): (word: string) => string {
  const rules = folds.map(([pattern, replacement]) => [new RegExp(pattern, 'gu'), replacement] as const);
  return (word) =>
    rules.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}

/** Shorter parts of compounds would be found everywhere. */
const SHORTEST_PART = 4;

/** Words of the index that have this word inside, as Dutch compounds do: "trekking" in "spiertrekking". */
export function compoundsWith(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < SHORTEST_PART) return [];
  return vocabulary.filter((entry) => entry.length > word.length && entry.includes(word));
}

/** Words of the index that stand inside this word: for a compound that the index has as separate words. */
export function partsOf(word: string, vocabulary: readonly string[]): string[] {
  return vocabulary.filter((entry) => entry.length >= SHORTEST_PART && word.includes(entry));
}
