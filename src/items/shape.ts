// What scoring and reporting need of an item: ids, keys and plain texts, without HTML. Goes into the training
// package as JSON and runs in Node and in the browser. Choice ids: one character (SCORM 1.2 RTE 3.4.4).

/** A thing to choose: one character `0-9a-z` as id (stable: its place in the source) and its plain text. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

export interface SingleChoiceShape {
  readonly kind: 'single-choice';
  readonly options: readonly Choice[];
  /** Id of the right option. */
  readonly key: string;
}

export interface MultipleResponseShape {
  readonly kind: 'multiple-response';
  readonly options: readonly Choice[];
  /** Ids of the right options, in source order. */
  readonly keys: readonly string[];
  readonly partial: boolean;
}

/** Two options with ids `t` and `f`: the first says "true". */
export interface TrueFalseShape {
  readonly kind: 'true-false';
  readonly options: readonly Choice[];
  readonly key: 't' | 'f';
}

/** Steps in the right order. */
export interface OrderingShape {
  readonly kind: 'ordering';
  readonly steps: readonly Choice[];
  readonly partial: boolean;
}

/** A left choice and the id of the right choice that belongs to it. */
export interface MatchLeft extends Choice {
  readonly key: string;
}

/** Rights with equal texts are one choice; a right that is nobody's key is a distractor. */
export interface MatchingShape {
  readonly kind: 'matching';
  readonly lefts: readonly MatchLeft[];
  readonly rights: readonly Choice[];
  readonly partial: boolean;
}

/** Accepted spellings; comparison ignores case, diacritics and outer white space. */
export interface FillInShape {
  readonly kind: 'fill-in';
  readonly answers: readonly string[];
}

/** Accepted ranges, both ends included. */
export interface NumericShape {
  readonly kind: 'numeric';
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
}

/** Unscored. */
export interface LikertShape {
  readonly kind: 'likert';
  readonly options: readonly Choice[];
}

export type ItemShape =
  | SingleChoiceShape
  | MultipleResponseShape
  | TrueFalseShape
  | OrderingShape
  | MatchingShape
  | FillInShape
  | NumericShape
  | LikertShape;

/** The LMS standards a package can speak. */
export type Dialect = 'scorm12' | 'scorm2004';
