// Fill-in: a typed word, compared without case, diacritics, kinds of apostrophe and outer white space.
import type { FillInItem } from '../document/index.ts';
import type { Answer, ItemRules } from './rules.ts';
import type { Dialect, FillInShape } from './shape.ts';
import { oneLine, plainForLms } from './text.ts';

/** The longest text a learner can type, in UTF-16 units: 60 of these still fit in SCORM 1.2's suspend data. */
export const FILL_IN_LIMIT = 50;

const CASE_FREE = '{case_matters=false}';
/** Patterns an LMS must accept (SCORM 2004 RTE, smallest permitted maximum). */
const MOST_PATTERNS = 5;

/** The item's shape; undefined without an accepted spelling that can be typed. */
export function fillInShape(item: FillInItem): FillInShape | undefined {
  const answers = item.answers
    .map(oneLine)
    .filter((answer) => comparable(answer) !== '' && answer.length <= FILL_IN_LIMIT);
  return answers.length === 0 ? undefined : { kind: 'fill-in', answers };
}

/** The form in which two spellings are compared. */
function comparable(text: string): string {
  const bare = text.normalize('NFD').replace(/[\p{M}\u00AD\u200B-\u200D]/gu, '');
  return oneLine(bare.replace(/[\u2018\u2019\u02BC]/g, "'").toLowerCase());
}

function scoreOf(shape: FillInShape, answer: Answer): number {
  const typed = comparable(answer[0] ?? '');
  return answer.length === 1 &&
    typed !== '' &&
    shape.answers.some((accepted) => comparable(accepted) === typed)
    ? 1
    : 0;
}

function patterns(shape: FillInShape, dialect: Dialect): readonly string[] {
  if (dialect === 'scorm12') return unique(shape.answers.map((answer) => plainForLms(answer, 255)));
  // Braces mark the beginning of a pattern, and an LMS took a comma with a space for the end of one: both were refused.
  const texts = shape.answers.map((answer) =>
    plainForLms(answer.replace(/[{}]/g, ' '), 250 - CASE_FREE.length).replace(/\s*,\s+/g, ','),
  );
  return unique(texts.map((text) => CASE_FREE + text)).slice(0, MOST_PATTERNS);
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

export const fillIn: ItemRules<FillInShape> = {
  interaction: 'fill-in',
  isComplete: (_, answer) => answer.length === 1 && comparable(answer[0] ?? '') !== '',
  score: scoreOf,
  right: (shape) => shape.answers.slice(0, 1),
  response: (_, answer, dialect) => plainForLms(answer[0] ?? '', dialect === 'scorm12' ? 255 : 250),
  correct: patterns,
  inWords: (_, answer) => answer.map(oneLine),
};
