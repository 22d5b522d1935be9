// What each kind of item knows: from the item to its shape, from an answer to a score and to the words of a report.
// SCORM 1.2 RTE 3.4.4 (cmi.interactions), SCORM 2004 RTE 4.2.9 with the response formats of 4.1.1.6.
import type { Dialect, ItemShape } from './shape.ts';

/**
 * An answer, by kind. single-choice, true-false, likert: the chosen id; multiple-response: the chosen ids;
 * ordering: all ids in the learner's order; matching: for each left the id of a right, `''` where none was chosen;
 * fill-in, numeric: what was typed. Empty: not answered.
 */
export type Answer = readonly string[];

/** How the standards name the type of an interaction; both use the same names. */
export type InteractionType =
  'choice' | 'true-false' | 'sequencing' | 'matching' | 'fill-in' | 'numeric' | 'likert';

export interface ItemRules<S extends ItemShape> {
  readonly interaction: InteractionType;
  /** Whether the answer can be judged: something in every place that needs something. */
  isComplete(shape: S, answer: Answer): boolean;
  /** 0 to 1; 0 for an incomplete answer and for what is not scored. */
  score(shape: S, answer: Answer): number;
  /** A right answer; undefined where there is no right or wrong. */
  right(shape: S): Answer | undefined;
  /** The learner's answer as the LMS records it. Only for a complete answer. */
  response(shape: S, answer: Answer, dialect: Dialect): string;
  /** The right answers as the LMS records them, at most as many as the standard guarantees. */
  correct(shape: S, dialect: Dialect): readonly string[];
  /** The answer in words, one text a part. */
  inWords(shape: S, answer: Answer): readonly string[];
}
