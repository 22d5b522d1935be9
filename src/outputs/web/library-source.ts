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

/** What every page of the library is made from. */
export interface LibrarySource extends LibraryContext, OverviewSources {
  /** The entries of `built`, in the same order. */
  readonly entries: readonly LibraryEntry[];
  readonly locale: Locale;
  readonly organisation: Organisation | undefined;
  readonly shared: SharedFiles;
  /** Files that only the library's page needs. */
  readonly own: {
    readonly script: Artefact;
    readonly searchIndex: Artefact;
  };
}
