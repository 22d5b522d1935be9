// The table of item kinds. To add one: a shape in shape.ts, a file, and a line here and in shape-of.ts.
import { fillIn } from './fill-in.ts';
import { likert } from './likert.ts';
import { matching } from './matching.ts';
import { multipleResponse } from './multiple-response.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import type { ItemRules } from './rules.ts';
import type { ItemShape } from './shape.ts';
import { singleChoice } from './single-choice.ts';
import { trueFalse } from './true-false.ts';

const RULES = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  ordering,
  matching,
  'fill-in': fillIn,
  numeric,
  likert,
} as const satisfies { [K in ItemShape['kind']]: ItemRules<Extract<ItemShape, { kind: K }>> };

/** The rules for a shape's kind. */
export function rulesOf<S extends ItemShape>(shape: S): ItemRules<S> {
  // The table pairs each kind with its own rules (`satisfies` above); TypeScript cannot follow that through an index.
  return RULES[shape.kind] as unknown as ItemRules<S>;
}

export { MAX_CHOICES } from './choice.ts';
export { FILL_IN_LIMIT } from './fill-in.ts';
export { matchingLefts, matchingRights } from './matching.ts';
export { NUMERIC_LIMIT } from './numeric.ts';
export type * from './rules.ts';
export { shapeOf } from './shape-of.ts';
export type * from './shape.ts';
export { clip, decimal, oneLine, plainForLms } from './text.ts';
