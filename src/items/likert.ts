// Likert: an opinion on a scale. Nothing is right or wrong, nothing is scored.
import type { LikertItem } from '../document/index.ts';
import { areDifferentChoices, choices, recordedChoice, textsOf } from './choice.ts';
import type { ItemRules } from './rules.ts';
import type { LikertShape } from './shape.ts';

/** The item's shape; undefined with more options than can be named. */
export function likertShape(item: LikertItem): LikertShape | undefined {
  const options = choices(item.options.map((option) => option.text));
  return options === undefined ? undefined : { kind: 'likert', options };
}

export const likert: ItemRules<LikertShape> = {
  interaction: 'likert',
  isComplete: (shape, answer) => answer.length === 1 && areDifferentChoices(shape.options, answer),
  score: () => 0,
  right: () => undefined,
  response: (shape, answer, dialect) => recordedChoice(shape.options, answer, dialect),
  correct: () => [],
  inWords: (shape, answer) => textsOf(shape.options, answer),
};
