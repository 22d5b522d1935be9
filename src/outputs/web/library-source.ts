// What the library's pages are made from.
import type { Library, Organisation } from '../../document/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { Artefact, Resources } from '../output.ts';
import type { SharedFiles } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { OverviewSources } from './overview-source.ts';

/** What the library's pages need besides its sources. */
export interface LibraryContext {
  readonly resources: Resources;
  readonly library: Library;
  /** Bytes of the content directory's own assets, by key. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly generator: string;
  /** The day that counts as today, `YYYY-MM-DD`; absent: the overview tells dates, not what is late. */
  readonly today?: string | undefined;
}

/** What every page of the library in a language is made from. */
export interface LibrarySource extends LibraryContext, OverviewSources {
  /** Folder of the pages, under the output folder: empty for the source language. */
  readonly folder: string;
  /** The entries of `built`, in the same order. */
  readonly entries: readonly LibraryEntry[];
  /** Those of them that the library's page lists: all in the source language, else what there is in the page's language. */
  readonly listed: readonly LibraryEntry[];
  /** Every language that the library has a page in, the source language first. */
  readonly languages: readonly Locale[];
  readonly locale: Locale;
  readonly organisation: Organisation | undefined;
  readonly shared: SharedFiles;
  /** Files that only the library's page needs. */
  readonly own: {
    readonly script: Artefact;
    readonly searchIndex: Artefact;
  };
}
