// Items: the questions of the training module, as data. How each is scored and reported is in src/items.
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import type { Place } from './place.ts';

/** A choice of a choice item. `correct` marks a key. */
export interface Option {
  readonly text: readonly Inline[];
  readonly correct: boolean;
  readonly feedback: readonly Block[];
  readonly place: Place;
}

/** One step of an ordering item; steps stand in the right order. */
export interface OrderStep {
  readonly text: readonly Inline[];
  readonly feedback: readonly Block[];
  readonly place: Place;
}

/** A right pair of a matching item; without `left`, `right` is a distractor. */
export interface MatchPair {
  readonly left?: readonly Inline[];
  readonly right: readonly Inline[];
  readonly place: Place;
}

/** An accepted answer of a numeric item, both ends included. */
export interface NumericRange {
  readonly min: number;
  readonly max: number;
}

interface ItemBase {
  /** Unique in the document and stable: it keys the learner's record for ever. */
  readonly id: string;
  readonly stem: readonly Inline[];
  /** What stands between the stem and the options. */
  readonly introduction: readonly Block[];
  /** The general explanation, shown after answering. */
  readonly explanation: readonly Block[];
  /** The section the item is bound to. */
  readonly section?: string;
  /** The case the item belongs to. */
  readonly case?: string;
  readonly objective?: string;
  /** Weight in the score; 1 by default, 0 for an unscored item. */
  readonly points: number;
  /** Must be right to pass. */
  readonly critical: boolean;
  /** Asked in the theory part, never scored. */
  readonly practice: boolean;
  /** Keep the last option last when shuffling. */
  readonly pinLast: boolean;
  /** Partial credit is declared. */
  readonly partial: boolean;
  readonly hint?: string;
  readonly place: Place;
}

export interface SingleChoiceItem extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly Option[];
}
export interface MultipleResponseItem extends ItemBase {
  readonly kind: 'multiple-response';
  readonly options: readonly Option[];
}
/** Exactly two options, the first of which says "true". */
export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false';
  readonly options: readonly Option[];
}
export interface OrderingItem extends ItemBase {
  readonly kind: 'ordering';
  readonly steps: readonly OrderStep[];
}
export interface MatchingItem extends ItemBase {
  readonly kind: 'matching';
  /** Head of the left and the right column. */
  readonly head: readonly [readonly Inline[], readonly Inline[]];
  readonly pairs: readonly MatchPair[];
}
/** Every option is an accepted spelling; comparison ignores case, diacritics and outer white space. */
export interface FillInItem extends ItemBase {
  readonly kind: 'fill-in';
  readonly answers: readonly string[];
  /** The first feedback that an answer has. */
  readonly feedback: readonly Block[];
  /** Feedback of each answer, in the order of `answers`; absent where no answer has any. */
  readonly answerFeedback?: readonly (readonly Block[])[];
}
export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly ranges: readonly NumericRange[];
  /** The first feedback that an answer has. */
  readonly feedback: readonly Block[];
  /** Feedback of each answer, in the order of `ranges`; absent where no answer has any. */
  readonly answerFeedback?: readonly (readonly Block[])[];
}
/** Unscored. */
export interface LikertItem extends ItemBase {
  readonly kind: 'likert';
  readonly options: readonly Option[];
}

export type Item =
  | SingleChoiceItem
  | MultipleResponseItem
  | TrueFalseItem
  | OrderingItem
  | MatchingItem
  | FillInItem
  | NumericItem
  | LikertItem;

export type ItemKind = Item['kind'];
