// Arbitrary modules and what learners do with them, for property tests of machine and codec.
import fc from 'fast-check';
import type { Answer } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { askedItems, step, type Step } from '../../src/player/machine.ts';
import { freshState, type PlayerEvent, type PlayerState } from '../../src/player/state.ts';
import { rightAnswer, wrongAnswer } from './learner.ts';
import {
  fillIn,
  likert,
  matching,
  multiple,
  numeric,
  ordering,
  single,
  trainingModule,
  trueFalse,
} from './module.ts';

const MAKERS = [single, multiple, trueFalse, ordering, matching, fillIn, numeric, likert];

const bank: fc.Arbitrary<readonly ModuleItem[]> = fc
  .array(
    fc.record({
      maker: fc.constantFrom(...MAKERS),
      practice: fc.boolean(),
      critical: fc.boolean(),
      objective: fc.constantFrom('alarm', 'zelfzorg', undefined),
      group: fc.constantFrom('balie', undefined),
      points: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ maker, practice, critical, objective, group, points }, index) => {
      const item = maker(`item-${String(index)}`, {
        practice,
        critical: critical && !practice,
        ...(objective === undefined ? {} : { objective }),
        ...(group === undefined ? {} : { case: group }),
      });
      return { ...item, points: item.shape.kind === 'likert' ? 0 : points };
    }),
  );

export const modules: fc.Arbitrary<TrainingModule> = fc
  .record({
    items: bank,
    attempts: fc.integer({ min: 0, max: 3 }),
    draw: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    shuffle: fc.boolean(),
    mastery: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ draw, ...rest }) => trainingModule({ ...rest, ...(draw === undefined ? {} : { draw }) }));

const typed = fc.oneof(fc.string({ maxLength: 50 }), fc.constantFrom('~|%*', '"\\<&>', 'één à twee'));

function answerOf(item: ModuleItem): fc.Arbitrary<Answer> {
  const whole: fc.Arbitrary<Answer> = fc.constantFrom(rightAnswer(item), wrongAnswer(item));
  if (item.shape.kind === 'fill-in' || item.shape.kind === 'numeric')
    return fc.oneof(
      whole,
      typed.map((text) => [text]),
    );
  if (item.shape.kind === 'matching') return fc.oneof(whole, fc.constant(['', 'a']));
  return whole;
}

function eventOf(module: TrainingModule): fc.Arbitrary<PlayerEvent> {
  const ids = module.items.map(({ id }) => id);
  const answers: fc.Arbitrary<PlayerEvent>[] = module.items.map((item) =>
    answerOf(item).map((answer) => ({
      kind: item.practice ? 'practice-answered' : 'answered',
      item: item.id,
      answer,
    })),
  );
  const onItem = (kind: 'practice-checked' | 'practice-again'): fc.Arbitrary<PlayerEvent> =>
    fc.constantFrom(...ids, 'unknown').map((item) => ({ kind, item }));
  const view = fc.oneof(
    fc.constantFrom('start', 'test', 'result', 'review', 'statement').map((kind) => ({ kind }) as const),
    fc.integer({ min: -1, max: 3 }).map((screen) => ({ kind: 'theory', screen }) as const),
  );
  return fc.oneof(
    view.map((to): PlayerEvent => ({ kind: 'open', view: to })),
    fc.record({
      kind: fc.constant('attempt-started'),
      seed: fc.nat(),
      items: fc.constantFrom('all', 'wrong'),
    }),
    fc.integer({ min: -1, max: 16 }).map((position): PlayerEvent => ({ kind: 'moved', position })),
    fc.constant<PlayerEvent>({ kind: 'handed-in', date: '2026-11-22' }),
    onItem('practice-checked'),
    onItem('practice-again'),
    ...answers,
    ...answers,
  );
}

/** What a learner does: an event, or answering the question on the screen and going on. */
type Act = PlayerEvent | { readonly kind: 'answer-shown'; readonly right: boolean };

function eventsOf(module: TrainingModule, { attempt }: PlayerState, act: Act): readonly PlayerEvent[] {
  if (act.kind !== 'answer-shown') return [act];
  const item = attempt && askedItems(module, attempt)[attempt.position];
  if (attempt === undefined || item === undefined) return [];
  return [
    { kind: 'answered', item: item.id, answer: act.right ? rightAnswer(item) : wrongAnswer(item) },
    { kind: 'moved', position: attempt.position + 1 },
  ];
}

const wholeAttempt: fc.Arbitrary<readonly Act[]> = fc
  .tuple(fc.nat(), fc.constantFrom('all', 'wrong'), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }))
  .map(([seed, items, rights]) => [
    { kind: 'attempt-started', seed, items } as const,
    ...rights.map((right) => ({ kind: 'answer-shown', right }) as const),
    { kind: 'handed-in', date: '2026-11-22' } as const,
  ]);

/** A module and acts in any order, sensible or not, whole attempts among them. */
export const histories: fc.Arbitrary<readonly [TrainingModule, readonly Act[]]> = modules.chain((module) => {
  const some: fc.Arbitrary<readonly Act[]> = fc.array(
    fc.oneof(
      eventOf(module),
      fc.boolean().map((right): Act => ({ kind: 'answer-shown', right })),
    ),
    { maxLength: 12 },
  );
  return fc.tuple(
    fc.constant(module),
    fc.array(fc.oneof(some, wholeAttempt), { maxLength: 6 }).map((lists) => lists.flat()),
  );
});

/** The steps of a history, from the fresh state on. */
export function stepsOf(module: TrainingModule, acts: readonly Act[]): readonly Step[] {
  const steps: Step[] = [{ state: freshState(7), reports: [] }];
  for (const act of acts) {
    for (const event of eventsOf(module, steps.at(-1)!.state, act))
      steps.push(step(module, steps.at(-1)!.state, event));
  }
  return steps;
}

/** The states a history passes through, the fresh one included. */
export const statesOf = (module: TrainingModule, acts: readonly Act[]): readonly PlayerState[] =>
  stepsOf(module, acts).map(({ state }) => state);
