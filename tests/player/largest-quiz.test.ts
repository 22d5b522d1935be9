// The largest quiz (60 items, 12 choices each, every kind) against scorm-again behind the strict referee: played right,
// wrong, half right and with skipping tried, closed and opened again at every single question, in both dialects.
import { describe, expect, it } from 'vitest';
import { rulesOf, type Answer, type Dialect, type ItemShape } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { answerItems, rightAnswer, wrongAnswer } from './learner.ts';
import { launch, type Launch } from './lms.ts';
import { item, trainingModule } from './module.ts';

const ITEMS = 60;
const LETTERS = 'abcdefghijkl'.split('');
const LONG = 'een antwoord dat lang is, met [.] en [,] en {haken} en "tekens" en ééntje van buiten ';

const choices = LETTERS.map((id) => ({ id, text: `${id}: ${LONG.repeat(3)}` }));
const SHAPES: readonly ItemShape[] = [
  { kind: 'single-choice', options: choices, key: 'c' },
  { kind: 'multiple-response', options: choices, keys: ['a', 'c', 'e', 'g', 'i', 'k'], partial: true },
  {
    kind: 'true-false',
    options: [
      { id: 't', text: 'Waar' },
      { id: 'f', text: 'Onwaar' },
    ],
    key: 'f',
  },
  { kind: 'ordering', steps: choices, partial: true },
  {
    kind: 'matching',
    lefts: choices.map(({ id, text }) => ({ id, text, key: id })),
    rights: choices,
    partial: true,
  },
  { kind: 'fill-in', answers: ['{x}'.repeat(16), 'een {woord} met [,] en "tekens" van é'] },
  { kind: 'numeric', ranges: [{ min: -99_999.25, max: 99_999.75 }] },
  { kind: 'likert', options: choices },
];

function largestQuiz(dialect: Dialect): TrainingModule {
  const items = Array.from({ length: ITEMS }, (_, index) =>
    item(`vraag-${String(index)}`, SHAPES[index % SHAPES.length]!, {
      objective: `doel-${String(index % 10)}`,
      text: `{${String(index)} ${LONG.repeat(5)}`,
      critical: index % 20 === 0,
    }),
  );
  const objectives = Array.from({ length: 10 }, (_, index) => ({
    id: `doel-${String(index)}`,
    text: LONG.repeat(5),
  }));
  return trainingModule({ dialect, items, objectives });
}

/** Worth half the points where there is partial credit; elsewhere right and wrong by turns. */
function halfAnswer(one: ModuleItem): Answer {
  const right = rightAnswer(one);
  switch (one.shape.kind) {
    case 'multiple-response':
      return right.slice(0, right.length / 2);
    case 'ordering':
      return [...right.slice(0, 6), ...right.slice(7), right[6]!];
    case 'matching':
      return right.map((id, index) => (index % 2 === 0 ? id : right[0]!));
    default:
      return Number(one.id.split('-')[1]) % 16 < 8 ? right : wrongAnswer(one);
  }
}

/** Plays one attempt, a sitting for each question; gives the last sitting and what the referee said of all. */
function playInSittings(
  module: TrainingModule,
  answer: (one: ModuleItem) => Answer,
): { readonly last: Launch; readonly objections: readonly string[] } {
  let lms = launch(module);
  lms.session.startAttempt('all');
  const objections: string[] = [];
  for (let done = 0; done < ITEMS; done += 1) {
    const before = lms.session.state();
    lms.session.dispatch({ kind: 'moved', position: done + 1 });
    expect(lms.session.state(), 'a question cannot be skipped').toEqual(before);
    answerItems(lms.session, answer, 1);
    const after = lms.session.state();
    lms.session.close();
    objections.push(...lms.referee.finish());
    const next = launch(module, { stored: lms.store(), chance: () => done });
    expect(next.session.state()).toEqual(after);
    lms = next;
  }
  lms.session.handIn();
  return { last: lms, objections };
}

const scored = (module: TrainingModule): readonly ModuleItem[] =>
  module.items.filter(({ shape }) => shape.kind !== 'likert');

describe.each<Dialect>(['scorm12', 'scorm2004'])('the largest quiz in %s', (dialect) => {
  it.each([
    ['right', rightAnswer],
    ['wrong', wrongAnswer],
    ['half right', halfAnswer],
  ] as const)('is played %s in sixty sittings without an objection', (_, answer) => {
    const module = largestQuiz(dialect);
    const { last, objections } = playInSittings(module, answer);
    const items = scored(module);
    const earned = items.reduce(
      (sum, one) => sum + rulesOf(one.shape).score(one.shape, answer(one)) / items.length,
      0,
    );
    const raw = Number(last.read(dialect === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'));
    // The critical items cap what counts at mastery − 1.
    expect(raw).toBeCloseTo(Math.min(earned * 100, answer === rightAnswer ? 100 : module.mastery - 1), 1);
    expect(last.read('cmi.interactions._count')).toBe(String(ITEMS));
    expect(last.read('cmi.objectives._count')).toBe('10');
    last.session.close();
    expect([...objections, ...last.referee.finish()]).toEqual([]);
  });
});
