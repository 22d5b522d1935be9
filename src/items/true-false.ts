// True or false: two options, `t` and `f`.
import type { TrueFalseItem } from '../document/index.ts';
import { areDifferentChoices, choices, textsOf } from './choice.ts';
import type { ItemRules } from './rules.ts';
import type { Dialect, TrueFalseShape } from './shape.ts';

/** The item's shape; undefined unless it has two options with one key. */
export function trueFalseShape(item: TrueFalseItem): TrueFalseShape | undefined {
  const [first, second] = choices(item.options.map((option) => option.text)) ?? [];
  const keys = item.options.filter((option) => option.correct);
  if (first === undefined || second === undefined || item.options.length !== 2 || keys.length !== 1)
    return undefined;
  const options = [
    { id: 't', text: first.text },
    { id: 'f', text: second.text },
  ];
  return { kind: 'true-false', options, key: item.options[0]?.correct === true ? 't' : 'f' };
}

function record(id: string | undefined, dialect: Dialect): string {
  const value = id === 't' ? 'true' : 'false';
  return dialect === 'scorm12' ? value.charAt(0) : value;
}

export const trueFalse: ItemRules<TrueFalseShape> = {
  interaction: 'true-false',
  isComplete: (shape, answer) => answer.length === 1 && areDifferentChoices(shape.options, answer),
  score: (shape, answer) => (answer.length === 1 && answer[0] === shape.key ? 1 : 0),
  right: (shape) => [shape.key],
  response: (_, answer, dialect) => record(answer[0], dialect),
  correct: (shape, dialect) => [record(shape.key, dialect)],
  inWords: (shape, answer) => textsOf(shape.options, answer),
};
