// Ordering: put steps in the right order. Partial credit, where declared: steps in their right place ÷ steps.
import type { OrderingItem } from '../document/index.ts';
import { areDifferentChoices, choices, recordedList, textsOf } from './choice.ts';
import type { Answer, ItemRules } from './rules.ts';
import type { OrderingShape } from './shape.ts';

/** The item's shape; undefined with more steps than can be named. */
export function orderingShape(item: OrderingItem): OrderingShape | undefined {
  const steps = choices(item.steps.map((step) => step.text));
  return steps === undefined || steps.length < 2
    ? undefined
    : { kind: 'ordering', steps, partial: item.partial };
}

const isComplete = (shape: OrderingShape, answer: Answer): boolean =>
  answer.length === shape.steps.length && areDifferentChoices(shape.steps, answer);

function scoreOf(shape: OrderingShape, answer: Answer): number {
  if (!isComplete(shape, answer)) return 0;
  // By text: two steps that read the same may change places.
  const textAt = (index: number): string | undefined =>
    shape.steps.find(({ id }) => id === answer[index])?.text;
  const right = shape.steps.filter((step, index) => step.text === textAt(index)).length;
  if (right === shape.steps.length) return 1;
  return shape.partial ? right / shape.steps.length : 0;
}

const rightOrder = (shape: OrderingShape): string[] => shape.steps.map(({ id }) => id);

export const ordering: ItemRules<OrderingShape> = {
  interaction: 'sequencing',
  isComplete,
  score: scoreOf,
  right: rightOrder,
  response: (shape, answer, dialect) => recordedList(shape.steps, answer, dialect),
  correct: (shape, dialect) => [recordedList(shape.steps, rightOrder(shape), dialect)],
  inWords: (shape, answer) => textsOf(shape.steps, answer),
};
