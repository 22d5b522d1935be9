// Numeric: a typed number within one of the accepted ranges, both ends included.
import type { NumericItem, NumericRange } from '../document/index.ts';
import type { Answer, ItemRules } from './rules.ts';
import type { Dialect, NumericShape } from './shape.ts';
import { decimal } from './text.ts';

/** The longest number a learner can type. */
export const NUMERIC_LIMIT = 15;

/** The item's shape; undefined without a range that a typed number can meet. */
export function numericShape(item: NumericItem): NumericShape | undefined {
  const ranges = item.ranges.filter((range) => isWithin(readNumber(middle(range)), range));
  if (ranges.length === 0) return undefined;
  return { kind: 'numeric', ranges: ranges.map(({ min, max }) => ({ min, max })) };
}

/** The number someone typed: comma or point as decimal sign, spaces and both minus signs allowed. */
function readNumber(text: string): number | undefined {
  const bare = text
    .replace(/\s/g, '')
    .replace(/^\u2212/, '-')
    .replace(',', '.');
  return bare.length <= NUMERIC_LIMIT && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

const middle = ({ min, max }: NumericRange): string => decimal(min / 2 + max / 2);

function isWithin(value: number | undefined, { min, max }: NumericRange): boolean {
  if (value === undefined) return false;
  // A range such as 14 ± 0.1 was computed: leave room for the last bit.
  const room = 1e-12 * Math.max(1, Math.abs(min), Math.abs(max));
  return value >= min - room && value <= max + room;
}

function scoreOf(shape: NumericShape, answer: Answer): number {
  const value = answer.length === 1 ? readNumber(answer[0] ?? '') : undefined;
  return shape.ranges.some((range) => isWithin(value, range)) ? 1 : 0;
}

/** SCORM 1.2 has one number as pattern: the middle of the range. SCORM 2004 has one range: the first. */
function patterns(shape: NumericShape, dialect: Dialect): readonly string[] {
  const [first] = shape.ranges;
  if (first === undefined) return [];
  if (dialect === 'scorm12') return [middle(first)];
  return [`${decimal(first.min)}[:]${decimal(first.max)}`];
}

export const numeric: ItemRules<NumericShape> = {
  interaction: 'numeric',
  isComplete: (_, answer) => answer.length === 1 && readNumber(answer[0] ?? '') !== undefined,
  score: scoreOf,
  right: (shape) => shape.ranges.slice(0, 1).map(middle),
  response: (_, answer) => decimal(readNumber(answer[0] ?? '') ?? 0),
  correct: patterns,
  inWords: (_, answer) => answer,
};
