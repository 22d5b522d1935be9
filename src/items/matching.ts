// Matching: a right for every left. Partial credit, where declared: right pairs ÷ pairs.
import type { Inline, MatchingItem } from '../document/index.ts';
import { inlineText } from '../document/index.ts';
import { choices, nameRoom, recordedName } from './choice.ts';
import type { Answer, ItemRules } from './rules.ts';
import type { Dialect, MatchingShape } from './shape.ts';
import { oneLine } from './text.ts';

const plain = (text: readonly Inline[]): string => oneLine(inlineText(text));

/** The rights of an item in source order, each text once: in the order of `MatchingShape.rights`. */
export function matchingRights(item: MatchingItem): readonly (readonly Inline[])[] {
  const seen = new Set<string>();
  return item.pairs
    .map((pair) => pair.right)
    .filter((right) => !seen.has(plain(right)) && seen.add(plain(right)).size > 0);
}

/** The lefts of an item in source order: in the order of `MatchingShape.lefts`. */
export function matchingLefts(item: MatchingItem): readonly (readonly Inline[])[] {
  return item.pairs.flatMap((pair) => (pair.left === undefined ? [] : [pair.left]));
}

/** The item's shape; undefined with more lefts or rights than can be named, or none. */
export function matchingShape(item: MatchingItem): MatchingShape | undefined {
  const rights = choices(matchingRights(item));
  const named = choices(matchingLefts(item), 'digits');
  if (rights === undefined || named === undefined || named.length === 0) return undefined;
  const keys = item.pairs
    .filter((pair) => pair.left !== undefined)
    .map((pair) => rights.find((right) => right.text === plain(pair.right))?.id ?? '');
  const lefts = named.map((left, index) => ({ ...left, key: keys[index] ?? '' }));
  return { kind: 'matching', lefts, rights, partial: item.partial };
}

const isComplete = (shape: MatchingShape, answer: Answer): boolean =>
  answer.length === shape.lefts.length && answer.every((id) => shape.rights.some((right) => right.id === id));

function scoreOf(shape: MatchingShape, answer: Answer): number {
  if (!isComplete(shape, answer)) return 0;
  const right = shape.lefts.filter((left, index) => left.key === answer[index]).length;
  if (right === shape.lefts.length) return 1;
  return shape.partial ? right / shape.lefts.length : 0;
}

/** `1.a,2.b` in SCORM 1.2, `1_Kramp[.]a_Rekken[,]2_Dorst[.]b_Water` in SCORM 2004. */
function pairs(shape: MatchingShape, answer: Answer, dialect: Dialect): string {
  const [dot, comma] = dialect === 'scorm12' ? ['.', ','] : ['[.]', '[,]'];
  const room = nameRoom(shape.lefts.length * 2);
  return shape.lefts
    .flatMap((left, index) => {
      const right = shape.rights.find(({ id }) => id === answer[index]);
      return right === undefined
        ? []
        : [recordedName(left, dialect, room) + dot + recordedName(right, dialect, room)];
    })
    .join(comma);
}

const rightAnswer = (shape: MatchingShape): string[] => shape.lefts.map((left) => left.key);

export const matching: ItemRules<MatchingShape> = {
  interaction: 'matching',
  isComplete,
  score: scoreOf,
  right: rightAnswer,
  response: pairs,
  correct: (shape, dialect) => [pairs(shape, rightAnswer(shape), dialect)],
  inWords: (shape, answer) =>
    shape.lefts.flatMap((left, index) => {
      const right = shape.rights.find(({ id }) => id === answer[index]);
      return right === undefined ? [] : [`${left.text}: ${right.text}`];
    }),
};
