// Multiple response: several options are right. Partial credit, where declared: (right ones chosen − wrong ones
// chosen) ÷ number of keys, never below 0.
import type { MultipleResponseItem } from '../document/index.ts';
import { areDifferentChoices, choices, recordedList, textsOf } from './choice.ts';
import type { Answer, ItemRules } from './rules.ts';
import type { MultipleResponseShape } from './shape.ts';

/** The item's shape; undefined without a key or with more options than can be named. */
export function multipleResponseShape(item: MultipleResponseItem): MultipleResponseShape | undefined {
  const options = choices(item.options.map((option) => option.text));
  const keys = (options ?? [])
    .filter((_, index) => item.options[index]?.correct === true)
    .map(({ id }) => id);
  if (options === undefined || keys.length === 0) return undefined;
  return { kind: 'multiple-response', options, keys, partial: item.partial };
}

function scoreOf(shape: MultipleResponseShape, answer: Answer): number {
  if (!areDifferentChoices(shape.options, answer)) return 0;
  const right = answer.filter((id) => shape.keys.includes(id)).length;
  const wrong = answer.length - right;
  if (right === shape.keys.length && wrong === 0) return 1;
  return shape.partial ? Math.max(0, (right - wrong) / shape.keys.length) : 0;
}

const inSourceOrder = (shape: MultipleResponseShape, answer: Answer): string[] =>
  shape.options.map(({ id }) => id).filter((id) => answer.includes(id));

export const multipleResponse: ItemRules<MultipleResponseShape> = {
  interaction: 'choice',
  isComplete: (shape, answer) => answer.length > 0 && areDifferentChoices(shape.options, answer),
  score: scoreOf,
  right: (shape) => shape.keys,
  response: (shape, answer, dialect) => recordedList(shape.options, inSourceOrder(shape, answer), dialect),
  correct: (shape, dialect) => [recordedList(shape.options, shape.keys, dialect)],
  inWords: (shape, answer) => textsOf(shape.options, inSourceOrder(shape, answer)),
};
