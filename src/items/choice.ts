// What the kinds that choose from a list share: ids of one character, texts by id, the lists an LMS records.
import type { Inline } from '../document/index.ts';
import { inlineText } from '../document/index.ts';
import type { Answer } from './rules.ts';
import type { Choice, Dialect } from './shape.ts';
import { oneLine } from './text.ts';

const LETTERS_FIRST = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS_FIRST = '123456789abcdefghijklmnopqrstuvwxyz0';

/** The most choices an item can have: SCORM 1.2 names each with one character of `0-9a-z`. */
export const MAX_CHOICES = 36;

/** Choices of texts, with ids by place; undefined when there are too many to name. */
export function choices(
  texts: readonly (readonly Inline[])[],
  numbered: 'letters' | 'digits' = 'letters',
): readonly Choice[] | undefined {
  const ids = numbered === 'letters' ? LETTERS_FIRST : DIGITS_FIRST;
  if (texts.length > MAX_CHOICES) return undefined;
  return texts.map((text, index) => ({ id: ids.charAt(index), text: oneLine(inlineText(text)) }));
}

/** Whether every part of the answer is one of the choices, and none comes twice. */
export function areDifferentChoices(list: readonly Choice[], answer: Answer): boolean {
  return (
    new Set(answer).size === answer.length && answer.every((id) => list.some((choice) => choice.id === id))
  );
}

/** The texts of the chosen ids. */
export function textsOf(list: readonly Choice[], answer: Answer): readonly string[] {
  return answer
    .map((id) => list.find((choice) => choice.id === id)?.text ?? '')
    .filter((text) => text !== '');
}

/** Ids as the LMS records a list: `a,b` in SCORM 1.2, `a[,]b` in SCORM 2004. */
export function idList(ids: readonly string[], dialect: Dialect): string {
  return ids.join(dialect === 'scorm12' ? ',' : '[,]');
}
