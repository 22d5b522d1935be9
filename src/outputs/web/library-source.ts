// What the library's pages are made from.
import type { Library, Organisation } from '../../document/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { Artefact, Resources } from '../output.ts';
import type { SharedFiles } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';

/** What the library's pages need besides its entries. */
export interface LibraryContext {
  readonly resources: Resources;
  readonly library: Library;
  /** Bytes of the content directory's own assets, by key. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly generator: string;
}

/** What every page of the library is made from. */
export interface LibrarySource extends LibraryContext {
  readonly entries: readonly LibraryEntry[];
  readonly locale: Locale;
  readonly organisation: Organisation | undefined;
  readonly shared: SharedFiles;
  /** Files that only the library's own page needs. */
  readonly own: { readonly stylesheet: Artefact; readonly script: Artefact; readonly searchIndex: Artefact };
}
