// What a build or a check is asked to do, and its defaults.
import { availableParallelism } from 'node:os';
import type { EditionId, OutputId } from '../document/index.ts';
import type { PrintProfile, ScormDialect, TrainingOptions } from '../outputs/output.ts';

/** How far the work is; for progress bars and logs. */
export type Progress =
  | { readonly kind: 'planned'; readonly total: number }
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly outcome: 'built' | 'checked' | 'rejected';
      /** Wall time of this source, ms. */
      readonly ms: number;
      readonly done: number;
      readonly total: number;
    };

export interface SharedOptions {
  /** Content directory; `content` by default. */
  readonly content?: string;
  /** Units to work on; absent or empty: all. */
  readonly units?: readonly string[];
  /** Languages to work on, BCP 47; absent: all. */
  readonly lang?: readonly string[];
  /** Worker threads; by default as many as there are cores, fewer for little work. 1 works in this thread. */
  readonly jobs?: number;
  /** The day that counts as today for review dates, `YYYY-MM-DD`; absent: overdue is not judged. */
  readonly today?: string;
  /** Measure how long each rule takes. */
  readonly timing?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface BuildOptions extends SharedOptions {
  /** Output directory; `output` by default. */
  readonly output?: string;
  /** Outputs to make; absent: all three. */
  readonly only?: readonly OutputId[];
  /** Leaflet editions; absent: those the front matter names. */
  readonly editions?: readonly EditionId[];
  /** Print profile; `office` by default. */
  readonly profile?: PrintProfile;
  /** Write booklets also page by page in reading order, for the screen. */
  readonly readerSpreads?: boolean;
  /** SCORM dialects; all by default. */
  readonly dialects?: readonly ScormDialect[];
  /** Options of the training packages. */
  readonly training?: TrainingOptions;
  /** Build leaflets past their review date, with a visible notice. */
  readonly allowOverdue?: boolean;
}

/** Sources that one thread handles before it pays to start workers: starting one costs about half a second. */
const WORTH_A_WORKER = 4;

/** Threads for this many sources. */
export function threadsFor(sources: number, jobs: number | undefined): number {
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, sources));
  return Math.max(1, Math.min(availableParallelism(), Math.floor(sources / WORTH_A_WORKER)));
}
