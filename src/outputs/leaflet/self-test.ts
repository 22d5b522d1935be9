// Items → questions on paper: options under letters, right orders and pairs mixed up, and the answers apart from them.
// Nothing is random: options that must be mixed stand in the order of their text.
import {
  inlineText,
  type Block,
  type Document,
  type Inline,
  type Item,
  type MatchingItem,
  type NumericItem,
  type OrderingItem,
} from '../../document/index.ts';
import { compareText } from '../../findings/index.ts';
import { fill, type Locale } from '../../locales/index.ts';

/** Something to choose, under its letter or number. */
export interface Choice {
  readonly label: string;
  readonly text: readonly Inline[];
}

/** What is said of an answer; without a label it is about the question as a whole. */
export interface Remark {
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** How an answer is given: by marking boxes, by writing in boxes, on a line. */
export type Marking = 'tick' | 'write-beside' | 'line';

export interface PaperQuestion {
  readonly number: number;
  readonly item: Item;
  /** What to do, in words. */
  readonly task: string;
  readonly marking: Marking;
  /** Numbered things that a letter belongs to. */
  readonly lefts: readonly Choice[];
  readonly choices: readonly Choice[];
  /** The right answer in letters or words; empty if there is none. */
  readonly answer: string;
  readonly remarks: readonly Remark[];
}

/** Every question of the document in the order of the source, from 1. */
export function paperQuestions(document: Document, locale: Locale): PaperQuestion[] {
  return document.items.map((item, index) => ({ number: index + 1, item, ...questionOf(item, locale) }));
}

type Question = Omit<PaperQuestion, 'number' | 'item'>;

function questionOf(item: Item, locale: Locale): Question {
  const words = locale.leaflet;
  switch (item.kind) {
    case 'single-choice':
    case 'true-false':
      return choiceQuestion(item.options, words.oneAnswer);
    case 'multiple-response':
      return choiceQuestion(item.options, words.moreAnswers);
    case 'likert':
      return { ...choiceQuestion(item.options, words.ownAnswer), answer: '' };
    case 'ordering':
      return orderingQuestion(item, words.inOrder);
    case 'matching':
      return matchingQuestion(item, words.inPairs);
    case 'fill-in':
      return written(words.writeAnswer, item.answers.join(` ${words.or} `), item.feedback);
    case 'numeric':
      return written(words.writeAnswer, rangesOf(item, locale), item.feedback);
  }
}

type Options = Extract<Item, { kind: 'single-choice' }>['options'];

function choiceQuestion(options: Options, task: string): Question {
  const labels = options.map((_, index) => letter(index));
  const right = labels.filter((_, index) => options[index]?.correct === true);
  return {
    task,
    marking: 'tick',
    lefts: [],
    choices: options.map(({ text }, index) => ({ label: letter(index), text })),
    answer: right.join(', '),
    remarks: options.map(({ feedback }, index) => ({ label: letter(index), blocks: feedback })),
  };
}

function orderingQuestion(item: OrderingItem, task: string): Question {
  const mixed = mixedUp(item.steps);
  const labelOf = (step: (typeof mixed)[number]): string => letter(mixed.indexOf(step));
  return {
    task,
    marking: 'write-beside',
    lefts: [],
    choices: mixed.map((step) => ({ label: labelOf(step), text: step.text })),
    answer: item.steps.map(labelOf).join(', '),
    remarks: item.steps.map((step) => ({ label: labelOf(step), blocks: step.feedback })),
  };
}

/** By text; if that happens to be the right order, the other way round. */
function mixedUp<T extends { readonly text: readonly Inline[] }>(steps: readonly T[]): T[] {
  const sorted = [...steps].sort((a, b) => compareText(inlineText(a.text), inlineText(b.text)));
  return sorted.every((step, index) => step === steps[index]) ? sorted.reverse() : sorted;
}

function matchingQuestion({ pairs }: MatchingItem, task: string): Question {
  const texts = new Map(pairs.map(({ right }) => [inlineText(right), right]));
  const rights = [...texts.keys()].sort(compareText);
  const lefts = pairs.flatMap(({ left, right }) => (left === undefined ? [] : [{ left, right }]));
  return {
    task,
    marking: 'write-beside',
    lefts: lefts.map(({ left }, index) => ({ label: String(index + 1), text: left })),
    choices: rights.map((right, index) => ({ label: letter(index), text: texts.get(right) ?? [] })),
    answer: lefts
      .map(({ right }, index) => `${String(index + 1)} ${letter(rights.indexOf(inlineText(right)))}`)
      .join(', '),
    remarks: [],
  };
}

function written(task: string, answer: string, feedback: readonly Block[]): Question {
  return {
    task,
    marking: 'line',
    lefts: [],
    choices: [],
    answer,
    remarks: [{ label: '', blocks: feedback }],
  };
}

function rangesOf({ ranges }: NumericItem, locale: Locale): string {
  const number = (value: number): string => String(value).replace('.', locale.words.decimal);
  return ranges
    .map(({ min, max }) =>
      min === max ? number(min) : fill(locale.leaflet.range, { min: number(min), max: number(max) }),
    )
    .join(` ${locale.leaflet.or} `);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B, … Z, AA, AB, …: options have no limit. */
function letter(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : letter(Math.floor(index / LETTERS.length) - 1) + last;
}
