// The table of question types: a list or table in, the part of an item that is its own out.
import type { List, Table } from 'mdast';
import { inlineText, type Block, type Item, type ItemKind, type Option } from '../../document/index.ts';
import { defined } from '../defined.ts';
import { placeOf } from '../nodes.ts';
import type { Reading, Scope } from '../reading.ts';
import { quote } from '../suggest.ts';
import { readPairs } from './matching.ts';
import { isAmbiguous, readRange } from './number.ts';
import { readOptions, type WrittenOption } from './options.ts';
import type { QuestionCall } from './question-call.ts';

/** What all items have, whatever their type. */
export type ItemFrame = Omit<Extract<Item, { kind: 'likert' }>, 'kind' | 'options'>;

interface Body<B> {
  readonly body: B;
  readonly frame: ItemFrame;
  readonly call: QuestionCall;
  readonly reading: Reading;
  readonly scope: Scope;
}

/** Makes the item of a question whose type is known. `kind` and `body` fit each other. */
export function makeItem(kind: ItemKind, from: Body<List | Table>): Item {
  const { body } = from;
  if (body.type === 'table')
    return { ...from.frame, kind: 'matching', ...readPairs(body, from.call, from.reading) };
  const options = readOptions(body, from.reading, from.scope);
  return makeOfList(kind, options, { ...from, body });
}

function makeOfList(kind: ItemKind, written: readonly WrittenOption[], from: Body<List>): Item {
  const { frame } = from;
  switch (kind) {
    case 'single-choice':
    case 'multiple-response':
      needKey(written, from);
      return { ...frame, kind, options: written.map(toOption) };
    case 'true-false':
      needTwo(written, from);
      return { ...frame, kind, options: written.map(toOption) };
    case 'fill-in':
      return { ...frame, kind, ...readAnswers(written, from) };
    case 'numeric':
      return { ...frame, kind, ...readRanges(written, from) };
    case 'ordering':
      return {
        ...frame,
        kind,
        steps: written.map(({ text, feedback, place }) => ({ text, feedback, place })),
      };
    case 'matching':
    case 'likert':
      return { ...frame, kind: 'likert', options: written.map(toOption) };
  }
}

function toOption({ text, checked, feedback, place }: WrittenOption): Option {
  return { text, correct: checked === true, feedback, place };
}

function needKey(written: readonly WrittenOption[], { body, call, reading }: Body<List>): void {
  if (written.some((option) => option.checked === true)) return;
  reading.report.add({
    rule: 'item-key',
    place: placeOf(body),
    reason: `None of the options of ${call.shown} is right.`,
    remedy: 'Write [x] in the box of each right option.',
  });
}

function needTwo(written: readonly WrittenOption[], from: Body<List>): void {
  const { body, reading } = from;
  if (written.length !== 2) {
    reading.report.add({
      rule: 'item-shape',
      place: placeOf(body),
      reason: `A true/false question has two options, not ${written.length}.`,
      remedy: 'Keep two options, the one that says “true” first; or leave “type” out.',
    });
  } else if (written.every((option) => option.checked === true)) {
    reading.report.add({
      rule: 'item-key',
      place: placeOf(body),
      reason: 'Both options of this true/false question are right.',
      remedy: 'Write [x] in one box only.',
    });
  } else {
    needKey(written, from);
  }
}

interface Feedback {
  readonly feedback: readonly Block[];
  readonly answerFeedback?: readonly (readonly Block[])[];
}

function feedbackOf(written: readonly WrittenOption[]): Feedback {
  const given = written.map((option) => option.feedback);
  const first = given.find((blocks) => blocks.length > 0) ?? [];
  return { feedback: first, ...defined({ answerFeedback: first.length === 0 ? undefined : given }) };
}

/** Answers of a fill-in or numeric item are right by nature: an empty box there is a mistake. */
function answersOf(written: readonly WrittenOption[], { reading }: Body<List>): readonly WrittenOption[] {
  for (const option of written.filter((one) => one.checked === false)) {
    reading.report.add({
      rule: 'item-answer',
      place: option.place,
      reason: 'Every answer listed here counts as right, but this one has an empty box.',
      remedy: 'Write [x], or remove the line.',
    });
  }
  return written.filter((option) => option.checked !== false);
}

function readAnswers(written: readonly WrittenOption[], from: Body<List>): { answers: string[] } & Feedback {
  const right = answersOf(written, from);
  return { answers: right.map((option) => inlineText(option.text).trim()), ...feedbackOf(right) };
}

function readRanges(
  written: readonly WrittenOption[],
  from: Body<List>,
): { ranges: { min: number; max: number }[] } & Feedback {
  const right = answersOf(written, from).flatMap((option) => {
    const text = inlineText(option.text);
    const range = isAmbiguous(text) ? undefined : readRange(text);
    if (range === undefined) reportNumber(text, option, from);
    return range === undefined ? [] : [{ option, range }];
  });
  return { ranges: right.map((one) => one.range), ...feedbackOf(right.map((one) => one.option)) };
}

function reportNumber(text: string, option: WrittenOption, { reading }: Body<List>): void {
  if (text.trim() === '') return;
  reading.report.add({
    rule: 'item-answer',
    place: option.place,
    reason: isAmbiguous(text)
      ? `${quote(text)} can be read in two ways: with a decimal, or in thousands.`
      : `${quote(text)} is no number, and no range from low to high.`,
    remedy: isAmbiguous(text) ? 'Write thousands without a separator: 1000.' : 'Write 14, 12..16 or 14 ± 1.',
    actual: text,
  });
}
