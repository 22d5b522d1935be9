// The library's entries to an index that the browser searches (MiniSearch), made at build time.
import MiniSearch from 'minisearch';
import {
  folder,
  SEARCH_FIELDS,
  wordsOf,
  type SearchField,
  type SearchFile,
} from '../../browser/search-words.ts';
import type { Locale } from '../../locales/index.ts';
import type { Artefact } from '../output.ts';
import { hashed } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';

/** The index as an asset. Withdrawn units are not in it. Ids are `<unit>/<lang>`. */
export function searchIndex(entries: readonly LibraryEntry[], locale: Locale): Artefact {
  const { folds } = locale.web.library;
  const search = new MiniSearch<Record<'id' | SearchField, string>>({
    fields: [...SEARCH_FIELDS],
    tokenize: wordsOf,
    processTerm: folder(folds),
  });
  search.addAll(entries.filter((entry) => entry.status !== 'withdrawn').map(searchText));
  const file: SearchFile = { folds, index: search.toJSON() };
  return hashed('search.json', new TextEncoder().encode(JSON.stringify(file)));
}

function searchText(entry: LibraryEntry): Record<'id' | SearchField, string> {
  return {
    id: `${entry.unit}/${entry.lang}`,
    title: entry.title,
    keywords: entry.keywords.join(' '),
    terms: entry.terms.join(' '),
    headings: entry.headings.join(' '),
    summary: entry.summary,
    category: entry.category.join(' '),
  };
}
