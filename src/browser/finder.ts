// Finds units by words. In: an index (MiniSearch) and what the reader typed. Out: units, best first.
import MiniSearch, { type Query } from 'minisearch';
import {
  compoundsWith,
  FIELD_WEIGHTS,
  folder,
  partsOf,
  SEARCH_FIELDS,
  wordsOf,
  type Folds,
  type SearchFile,
} from './search-words.ts';

export interface Finder {
  /** Units that fit, best first: those with every word; failing that, with any; failing that, with a part of one. */
  find(text: string): readonly string[];
}

/** A finder over the file that the build made. */
export function finderOf({ index, folds }: SearchFile): Finder {
  return makeFinder(
    MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], { fields: [...SEARCH_FIELDS] }),
    folds,
  );
}

/** How a word fits: its beginning is enough, and a longer word may differ in a quarter of its letters. */
const OPTIONS = {
  boost: FIELD_WEIGHTS,
  tokenize: (word: string) => [word],
  processTerm: (word: string) => word,
  prefix: (word: string) => word.length > 1,
  fuzzy: (word: string) => (word.length > 3 ? 0.25 : false),
};

/** A finder over an index whose ids are `<unit>/<lang>`. */
export function makeFinder(index: MiniSearch, folds: Folds): Finder {
  const fold = folder(folds);
  const vocabulary = index.toJSON().index.map(([term]) => term);
  const queryOf = (word: string): Query => ({
    combineWith: 'OR',
    queries: [word, ...compoundsWith(word, vocabulary)],
  });
  const attempts: readonly ((words: readonly string[]) => Query)[] = [
    (words) => ({ combineWith: 'AND', queries: words.map(queryOf) }),
    (words) => ({ combineWith: 'OR', queries: words.map(queryOf) }),
    (words) => ({ combineWith: 'OR', queries: words.flatMap((word) => partsOf(word, vocabulary)) }),
  ];
  return {
    find(text) {
      const words = wordsOf(text).map(fold);
      for (const attempt of attempts) {
        const found = index.search(attempt(words), OPTIONS);
        if (found.length > 0) return [...new Set(found.map((result) => unitOf(String(result.id))))];
      }
      return [];
    },
  };
}

function unitOf(id: string): string {
  return id.replace(/\/[^/]*$/, '');
}
