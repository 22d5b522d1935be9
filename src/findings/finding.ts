// A finding: what a check, the reader or a layout reports about a source. Its fields are those of VFileMessage.
import type { Place } from '../document/place.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Id of the rule, permanent once published. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Path as the author knows it, relative to the working directory, forward slashes. */
  readonly file: string;
  /** Absent where the finding is about the whole file. */
  readonly place?: Place;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** What stands there. */
  readonly actual?: string;
  /** What could stand there; the first is the likeliest. */
  readonly expected?: readonly string[];
  /** The standard or source the rule rests on. */
  readonly basis?: string;
}

/** A finding without what the reader of one file already knows. */
export type FindingDraft = Omit<Finding, 'file'>;
