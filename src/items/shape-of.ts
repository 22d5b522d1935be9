// From an item of the document to its shape, by kind.
import type { Item } from '../document/index.ts';
import { fillInShape } from './fill-in.ts';
import { likertShape } from './likert.ts';
import { matchingShape } from './matching.ts';
import { multipleResponseShape } from './multiple-response.ts';
import { numericShape } from './numeric.ts';
import { orderingShape } from './ordering.ts';
import type { ItemShape } from './shape.ts';
import { singleChoiceShape } from './single-choice.ts';
import { trueFalseShape } from './true-false.ts';

/**
 * What scoring and reporting need of an item. Options, steps, lefts and rights stand in source order (of rights that
 * read the same only the first: `matchingRights`). Undefined for an item no player can play: no key, nothing to
 * choose, or more than 36 choices.
 */
export function shapeOf(item: Item): ItemShape | undefined {
  switch (item.kind) {
    case 'single-choice':
      return singleChoiceShape(item);
    case 'multiple-response':
      return multipleResponseShape(item);
    case 'true-false':
      return trueFalseShape(item);
    case 'ordering':
      return orderingShape(item);
    case 'matching':
      return matchingShape(item);
    case 'fill-in':
      return fillInShape(item);
    case 'numeric':
      return numericShape(item);
    case 'likert':
      return likertShape(item);
  }
}
