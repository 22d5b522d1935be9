// Single choice: one of several options is right.
import type { SingleChoiceItem } from '../document/index.ts';
import { areDifferentChoices, choices, recordedChoice, textsOf } from './choice.ts';
import type { ItemRules } from './rules.ts';
import type { SingleChoiceShape } from './shape.ts';

/** The item's shape; undefined without a key or with more options than can be named. */
export function singleChoiceShape(item: SingleChoiceItem): SingleChoiceShape | undefined {
  const options = choices(item.options.map((option) => option.text));
  const key = options?.[item.options.findIndex((option) => option.correct)]?.id;
  return options === undefined || key === undefined ? undefined : { kind: 'single-choice', options, key };
}

export const singleChoice: ItemRules<SingleChoiceShape> = {
  interaction: 'choice',
  isComplete: (shape, answer) => answer.length === 1 && areDifferentChoices(shape.options, answer),
  score: (shape, answer) => (answer.length === 1 && answer[0] === shape.key ? 1 : 0),
  right: (shape) => [shape.key],
  response: (shape, answer, dialect) => recordedChoice(shape.options, answer, dialect),
  correct: (shape, dialect) => [recordedChoice(shape.options, [shape.key], dialect)],
  inWords: (shape, answer) => textsOf(shape.options, answer),
};
