// What the two SCORM dialects have to tell the tracker: names of calls and elements, and how values are written.
// Pure: a dialect turns facts into lists of elements and values; lms-tracker.ts does the calls.
import type { Answer, Dialect } from '../items/index.ts';
import type { ModuleItem } from '../outputs/training/contract.ts';

/** Elements and values, in the order they are set. */
export type Sets = readonly (readonly [element: string, value: string])[];

/** An LMS's API object: functions by name. */
export type Api = Readonly<Record<string, unknown>>;

/** Reads an element; empty if the LMS has none. */
type Read = (element: string) => string;

/** What the LMS knew when the module was opened. */
export interface Standing {
  readonly passed: boolean;
  /** The LMS has a final status of its own that must not become `incomplete` again. */
  readonly settled: boolean;
  /** 0 to 100; absent without a score. */
  readonly percent?: number;
}

/** An answer for the LMS's record. */
export interface AnswerRecord {
  readonly item: ModuleItem;
  readonly answer: Answer;
  /** Attempt number: the same item in a later attempt is a new interaction. */
  readonly attempt: number;
  /** When it was given, local time. */
  readonly at: Date;
  /** Time spent on the question, ms. */
  readonly latency: number;
}

export interface ObjectiveRecord {
  readonly id: string;
  readonly text: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly passed: boolean;
}

/** `open`: go on; `done`: finished without a test. */
export type Verdict = 'open' | 'passed' | 'failed' | 'done';

export interface DialectRules {
  readonly id: Dialect;
  /** The name the API object has. */
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Readonly<
    Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'lastError', string>
  >;
  /** Characters of suspend_data we use; the standard's limit is higher. */
  readonly suspendLimit: number;
  readonly elements: Readonly<Record<'mode' | 'suspend' | 'location' | 'learner', string>>;
  readonly locationLimit: number;
  standing(read: Read): Standing;
  /** At the start of a session that writes. */
  opening(standing: Standing, read: Read): Sets;
  /** A new interaction: id, then type, then the rest. */
  interaction(index: number, record: AnswerRecord): Sets;
  /** The same interaction answered again in this session. */
  again(index: number, record: AnswerRecord): Sets;
  objective(index: number, record: ObjectiveRecord, known: boolean): Sets;
  score(percent: number): Sets;
  status(verdict: Verdict): Sets;
  sessionTime(ms: number): Sets;
}
