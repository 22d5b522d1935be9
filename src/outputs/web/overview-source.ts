// What the overview for staff is made from: each source that stands on the site with what its build found, and those that do not.
import type { Severity } from '../../findings/index.ts';
import type { ArtefactSummary } from '../output.ts';
import type { LibraryEntry } from './library-entry.ts';

/** How easily a text reads. */
export interface ReadingEase {
  readonly formula: string;
  readonly score: number;
  /** Words per sentence. */
  readonly asl: number;
  readonly words: number;
}

/** A source as it was built. */
export interface BuiltSource {
  readonly entry: LibraryEntry;
  readonly artefacts: readonly ArtefactSummary[];
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity }[];
  readonly readability?: ReadingEase | undefined;
  /** The source has changed since. */
  readonly changed: boolean;
}

/** A source of which nothing stands on the site. */
export interface UnbuiltSource {
  readonly unit: string;
  readonly lang: string;
  /** Absent where the source does not even tell its title. */
  readonly title?: string | undefined;
}

export interface OverviewSources {
  readonly built: readonly BuiltSource[];
  readonly unbuilt: readonly UnbuiltSource[];
}
