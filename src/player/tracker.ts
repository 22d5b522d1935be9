// What the player says to whoever keeps its record: an LMS or, without one, the browser.
import type { AnswerRecord, ObjectiveRecord, Standing, Verdict } from './dialect.ts';

/** Time from outside: the only clock of the player. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Tracker {
  /** `memory`: nothing can be kept beyond this window. */
  readonly keeper: 'lms' | 'browser' | 'memory';
  /** Review or browse: nothing may be written. */
  readonly readOnly: boolean;
  /** The learner's name as the LMS has it; empty if unknown. */
  readonly learner: string;
  readonly standing: Standing;
  /** The text kept by the session before; empty if none. */
  readonly kept: string;
  readonly suspendLimit: number;
  answer(record: AnswerRecord): void;
  /** The score is absent for a module without a test. */
  outcome(verdict: Verdict, percent: number | undefined, objectives: readonly ObjectiveRecord[]): void;
  keep(text: string, location: string): void;
  /** Hands over everything not yet confirmed; true when all of it was taken. */
  flush(): boolean;
  /** Flushes and ends the session, once; true when all was taken. No call after it does anything. */
  finish(): boolean;
}
