// What the player remembers, and what can happen. Plain data; the machine (machine.ts) is the only place that changes it.
import type { Answer } from '../items/index.ts';

/** Where the learner is. `position` and `open attempt` live in the attempt itself. */
export type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'theory'; readonly screen: number }
  | { readonly kind: 'test' }
  | { readonly kind: 'result' }
  | { readonly kind: 'review' }
  | { readonly kind: 'statement' };

export interface PracticeAnswer {
  readonly answer: Answer;
  /** The learner asked for the feedback. */
  readonly checked: boolean;
}

export interface Attempt {
  /** Counts from 1. */
  readonly number: number;
  /** Decides which items are drawn and in which order: the same in a retry of wrong items only. */
  readonly seed: number;
  /** Place in the list of asked items; its length means the overview before handing in. */
  readonly position: number;
  readonly finished: boolean;
  /** Items whose right answer was taken over from the attempt before: not asked again. */
  readonly kept: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The best finished attempt. */
export interface Best {
  /** 0 to 100, at most two decimals. */
  readonly percent: number;
  readonly passed: boolean;
  /** Day it was finished, `YYYY-MM-DD`; absent if only the LMS knew of it. */
  readonly date?: string;
}

export interface PlayerState {
  /** Orders the choices of practice items. */
  readonly seed: number;
  readonly view: View;
  /** Ids of the theory screens opened. */
  readonly seen: readonly string[];
  readonly practice: Readonly<Record<string, PracticeAnswer>>;
  /** Finished attempts. */
  readonly used: number;
  readonly attempt?: Attempt;
  readonly best?: Best;
}

export type PlayerEvent =
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'practice-answered'; readonly item: string; readonly answer: Answer }
  | { readonly kind: 'practice-checked'; readonly item: string }
  | { readonly kind: 'practice-again'; readonly item: string }
  | { readonly kind: 'attempt-started'; readonly seed: number; readonly items: 'all' | 'wrong' }
  | { readonly kind: 'answered'; readonly item: string; readonly answer: Answer }
  | { readonly kind: 'moved'; readonly position: number }
  | { readonly kind: 'handed-in'; readonly date: string };

/** A learner who opens the module for the first time. */
export function freshState(seed: number): PlayerState {
  return { seed, view: { kind: 'start' }, seen: [], practice: {}, used: 0 };
}
