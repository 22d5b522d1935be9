// What the kinds that choose from a list share: ids of one character, texts by id, the names and lists an LMS records
// (SCORM 1.2 RTE 3.4.4: one character; SCORM 2004 RTE 4.1.1.6: short_identifier_type, here letters, digits and `_`).
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

/** The longest response we send: what the smallest LMS tables hold. */
const RESPONSE_LIMIT = 250;
/** The longest name of one choice. */
const NAME_LIMIT = 80;
/** A shorter rest of a text says nothing to who reads the report. */
const LEAST_NAME = 8;

/** Room for each of `count` names in one response, with a separator of three characters between them. */
export function nameRoom(count: number): number {
  return Math.min(NAME_LIMIT, Math.floor((RESPONSE_LIMIT + 3) / count) - 3);
}

/**
 * The name of a choice in an LMS's report. SCORM 1.2 has room for its id only. SCORM 2004 gets the words of its text
 * behind it, `b_Direct_112_bellen`, so that a trainer can read the answer without the source.
 */
export function recordedName({ id, text }: Choice, dialect: Dialect, room: number): string {
  if (dialect === 'scorm12' || room < LEAST_NAME) return id;
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_');
  return `${id}_${words}`.replace(/_+/g, '_').slice(0, room).replace(/_$/, '');
}

/** A list as the LMS records it: `a,b` in SCORM 1.2, `a_Rust[,]b_Water` in SCORM 2004. */
export function recordedList(list: readonly Choice[], ids: readonly string[], dialect: Dialect): string {
  const room = nameRoom(list.length);
  return ids
    .flatMap((id) => list.filter((choice) => choice.id === id))
    .map((choice) => recordedName(choice, dialect, room))
    .join(dialect === 'scorm12' ? ',' : '[,]');
}

/** The one choice of these ids as the LMS records it. */
export function recordedChoice(list: readonly Choice[], [id]: readonly string[], dialect: Dialect): string {
  const chosen = list.find((choice) => choice.id === id);
  return chosen === undefined ? '' : recordedName(chosen, dialect, NAME_LIMIT);
}
