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

/** What the overview tells of a finding. */
export interface FoundBefore {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** A source as it was built. */
export interface BuiltSource {
  readonly entry: LibraryEntry;
  readonly artefacts: readonly ArtefactSummary[];
  /** Of its build; of this run, where this run refused it. */
  readonly findings: readonly FoundBefore[];
  readonly readability?: ReadingEase | undefined;
  /** The source has changed since. */
  readonly changed: boolean;
  /** This run refused it for its errors; what stands is of an earlier one. */
  readonly refused: boolean;
}

/** A source of which nothing stands on the site. */
export interface UnbuiltSource {
  readonly unit: string;
  readonly lang: string;
  /** Absent where the source does not even tell its title. */
  readonly title?: string | undefined;
  /** Of this run, if it refused the source. */
  readonly findings: readonly FoundBefore[];
  readonly refused: boolean;
}

export interface OverviewSources {
  readonly built: readonly BuiltSource[];
  readonly unbuilt: readonly UnbuiltSource[];
}
