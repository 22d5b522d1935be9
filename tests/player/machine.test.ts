// The attempt state machine and the draw: properties over any history, and worked examples.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptItems, choiceOrder, testBank, testLength } from '../../src/player/draw.ts';
import { askedItems, mayOpen } from '../../src/player/machine.ts';
import { outcomeOf } from '../../src/player/score.ts';
import { rightAnswer, wrongAnswer } from './learner.ts';
import { histories, modules, statesOf, stepsOf } from './arbitrary.ts';
import { likert, ordering, single, trainingModule } from './module.ts';

describe('any history', () => {
  it('keeps to the rules: views that can be shown, attempts within the limit, scores from 0 to 100', () => {
    fc.assert(
      fc.property(histories, ([module, events]) => {
        for (const state of statesOf(module, events)) {
          expect(mayOpen(module, state, state.view)).toBe(true);
          if (module.attempts > 0) expect(state.used).toBeLessThanOrEqual(module.attempts);
          if (state.best !== undefined)
            expect(state.best.percent).toSatisfy((p: number) => p >= 0 && p <= 100);
          if (state.attempt === undefined) continue;
          const asked = askedItems(module, state.attempt);
          expect(state.attempt.position).toSatisfy((p: number) => p >= 0 && p <= asked.length);
          expect(state.attempt.kept.every((id) => asked.every((item) => item.id !== id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never takes a pass or a better score away', () => {
    fc.assert(
      fc.property(histories, ([module, events]) => {
        statesOf(module, events).reduce((before, after) => {
          if (before.best?.passed === true) expect(after.best?.passed).toBe(true);
          if (before.best !== undefined && after.best?.passed === before.best.passed) {
            expect(after.best.percent).toBeGreaterThanOrEqual(before.best.percent);
          }
          return after;
        });
      }),
      { numRuns: 200 },
    );
  });

  it('reports an outcome exactly when an attempt is handed in', () => {
    fc.assert(
      fc.property(histories, ([module, events]) => {
        stepsOf(module, events).reduce((before, after) => {
          const outcomes = after.reports.filter(({ kind }) => kind === 'outcome').length;
          expect(outcomes).toBe(after.state.used - before.state.used);
          return after;
        });
      }),
    );
  });
});

describe('the draw', () => {
  it('draws the declared number, every critical item, and the same at the same seed', () => {
    fc.assert(
      fc.property(modules, fc.nat(), (module, seed) => {
        const items = attemptItems(module, seed, 2);
        const bank = testBank(module);
        expect(items.length).toBe(testLength(module));
        expect(items.every((item) => bank.includes(item))).toBe(true);
        expect(new Set(items).size).toBe(items.length);
        expect(bank.filter((item) => item.critical && !items.includes(item))).toEqual([]);
        expect(attemptItems(module, seed, 2)).toEqual(items);
        const cases = items.map((item) => item.case === 'balie');
        expect(cases.join('').match(/true(?:true)*/g) ?? []).toSatisfy((runs: unknown[]) => runs.length <= 1);
      }),
    );
  });

  it('gives every objective its share', () => {
    const items = ['alarm', 'alarm', 'alarm', 'alarm', 'zelfzorg', 'zelfzorg', 'rest'].map(
      (objective, index) => single(`s-${String(index)}`, { objective }),
    );
    const module = trainingModule({ items, draw: 4 });
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = attemptItems(module, seed, 1).map((item) => item.objective);
      expect(drawn.filter((objective) => objective === 'alarm').length).toBe(2);
      expect(new Set(drawn).size).toBe(3);
    }
  });

  it('draws every item at some seed, and in more than one order', () => {
    const module = trainingModule({
      items: Array.from({ length: 6 }, (_, index) => single(`s-${String(index)}`)),
      draw: 3,
    });
    const draws = Array.from({ length: 60 }, (_, seed) =>
      attemptItems(module, seed * 7919, 1).map(({ id }) => id),
    );
    expect(new Set(draws.flat()).size).toBe(6);
    expect(new Set(draws.map((draw) => draw.join())).size).toBeGreaterThan(20);
  });

  it('asks opinions last, and in the first attempt only', () => {
    const module = trainingModule({ items: [likert('mening'), single('a'), single('b')] });
    expect(attemptItems(module, 3, 1).at(-1)?.id).toBe('mening');
    expect(attemptItems(module, 3, 2).map(({ id }) => id)).not.toContain('mening');
  });

  it('keeps the last option last where the author pins it, and never begins an ordering in the right order', () => {
    const module = trainingModule();
    const pinned = single('p', { pinLast: true });
    const order = ordering('o');
    const firsts = new Set<string>();
    for (let seed = 0; seed < 100; seed += 1) {
      const shown = choiceOrder(module, pinned, seed);
      expect(shown.at(-1)).toBe('c');
      firsts.add(shown[0] ?? '');
      expect(choiceOrder(module, order, seed)).not.toEqual(['a', 'b', 'c', 'd']);
    }
    expect(firsts).toEqual(new Set(['a', 'b']));
  });
});

describe('the outcome', () => {
  const module = trainingModule({
    items: [single('k', { critical: true, objective: 'alarm' }), single('a', { points: 3 }), single('b')],
  });
  const outcome = (...wrong: string[]) => {
    const answers = Object.fromEntries(
      module.items.map((item) => [item.id, wrong.includes(item.id) ? wrongAnswer(item) : rightAnswer(item)]),
    );
    return outcomeOf(module, { number: 1, seed: 1, position: 3, finished: true, kept: [], answers });
  };

  it('weighs points', () => {
    expect(outcome('b')).toMatchObject({ points: 4, total: 5, earned: 80, percent: 80, passed: true });
    expect(outcome('a')).toMatchObject({ earned: 40, passed: false });
  });

  it('does not pass with a critical item wrong, and counts less than the mastery score', () => {
    expect(outcome('k')).toMatchObject({ earned: 80, percent: 79, passed: false });
    expect(outcome('k').criticalMissed.map(({ id }) => id)).toEqual(['k']);
  });

  it('groups by objective, in the module’s order, and the rest last', () => {
    expect(outcome('a').objectives).toEqual([
      { id: 'alarm', points: 1, total: 1 },
      { points: 1, total: 4 },
    ]);
  });
});
