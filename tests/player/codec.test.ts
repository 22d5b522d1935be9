// The state as text: what goes in comes out, it fits, and nothing it can meet makes it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILL_IN_LIMIT, clip, oneLine } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { decodeState, encodeState } from '../../src/player/codec.ts';
import { freshState, type PlayerState } from '../../src/player/state.ts';
import { histories, statesOf } from './arbitrary.ts';
import { item, trainingModule } from './module.ts';

/** Typed text is kept as one line, and an answer without anything in it is no answer. */
function normal(module: TrainingModule, state: PlayerState): PlayerState {
  const text = (own: ModuleItem, answer: readonly string[]) =>
    own.shape.kind === 'fill-in' || own.shape.kind === 'numeric'
      ? [clip(oneLine(answer[0] ?? ''), FILL_IN_LIMIT)].filter((typed) => typed !== '')
      : answer;
  const find = (id: string) => module.items.find((own) => own.id === id)!;
  const practice = Object.entries(state.practice).map(
    ([id, { answer, checked }]) => [id, { answer: text(find(id), answer), checked }] as const,
  );
  const answers = Object.entries(state.attempt?.answers ?? {}).map(
    ([id, answer]) => [id, text(find(id), answer)] as const,
  );
  return {
    ...state,
    practice: Object.fromEntries(practice.filter(([, { answer }]) => answer.length > 0)),
    ...(state.attempt === undefined
      ? {}
      : {
          attempt: {
            ...state.attempt,
            answers: Object.fromEntries(answers.filter(([, answer]) => answer.length > 0)),
          },
        }),
  };
}

const manyChoices = Array.from({ length: 12 }, (_, index) => ({
  id: 'abcdefghijkl'.charAt(index),
  text: String(index),
}));

function largest(maker: (id: string) => ModuleItem): TrainingModule {
  const screens = Array.from({ length: 40 }, (_, index) => ({
    id: `s-${String(index)}`,
    title: '',
    titleHtml: '',
    html: '',
    items: [],
  }));
  return trainingModule({
    screens,
    items: Array.from({ length: 60 }, (_, index) => maker(`item-${String(index)}`)),
  });
}

function fullState(module: TrainingModule, answer: readonly string[]): PlayerState {
  const answers = Object.fromEntries(module.items.map(({ id }) => [id, answer]));
  return {
    ...freshState(0xffffffff),
    view: { kind: 'test' },
    seen: module.screens.map(({ id }) => id),
    used: 12,
    best: { percent: 99.99, passed: false, date: '2026-11-22' },
    attempt: { number: 13, seed: 0xffffffff, position: 60, finished: false, kept: [], answers },
  };
}

describe('the state as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(histories, ([module, events]) => {
        const state = statesOf(module, events).at(-1)!;
        const text = encodeState(module, state, 60_000);
        expect(text).toMatch(/^[^\p{Cc}"'<>&\\+{}]*$/u);
        expect(decodeState(module, text, 1)).toEqual({ kind: 'resumed', state: normal(module, state) });
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (id: string) => ModuleItem, readonly string[]]>([
    [
      'multiple response',
      (id) => item(id, { kind: 'multiple-response', options: manyChoices, keys: ['a'], partial: true }),
      manyChoices.map(({ id }) => id),
    ],
    [
      'ordering',
      (id) => item(id, { kind: 'ordering', steps: manyChoices, partial: true }),
      manyChoices.map(({ id }) => id).reverse(),
    ],
    ['fill-in', (id) => item(id, { kind: 'fill-in', answers: ['x'] }), ['é'.repeat(FILL_IN_LIMIT)]],
  ])('fits SCORM 1.2 with 60 items of 12 options: %s', (_, maker, answer) => {
    const module = largest(maker);
    const state = fullState(module, answer);
    const text = encodeState(module, state, 3800);
    expect(text.length).toBeLessThanOrEqual(3800);
    expect(decodeState(module, text, 1)).toEqual({ kind: 'resumed', state });
  });

  it('gives up answers rather than what was achieved, and never stores a half one', () => {
    const module = largest((id) => item(id, { kind: 'fill-in', answers: ['x'] }));
    const state = fullState(module, ['"'.repeat(FILL_IN_LIMIT)]);
    const text = encodeState(module, state, 3800);
    expect(text.length).toBeLessThanOrEqual(3800);
    const restored = decodeState(module, text, 1);
    if (restored.kind !== 'resumed') throw new Error(restored.kind);
    expect(restored.state.best).toEqual(state.best);
    const answers = Object.values(restored.state.attempt!.answers);
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.every((answer) => answer[0] === '"'.repeat(FILL_IN_LIMIT))).toBe(true);
    expect(
      restored.state.attempt!.answers[module.items[restored.state.attempt!.position]!.id],
    ).toBeUndefined();
  });

  it('keeps a pass through other content, and lets a learner who has not passed begin anew', () => {
    const module = trainingModule();
    const newer = trainingModule({ hash: 'b'.repeat(64) });
    const passed = { ...freshState(1), used: 3, best: { percent: 90, passed: true, date: '2026-11-22' } };
    expect(decodeState(newer, encodeState(module, passed, 3800), 5)).toEqual({
      kind: 'changed',
      state: { ...freshState(5), used: 3, best: passed.best },
    });
    const failed = { ...passed, best: { percent: 40, passed: false } };
    expect(decodeState(newer, encodeState(module, failed, 3800), 5)).toEqual({
      kind: 'changed',
      state: { ...freshState(5), used: 0, best: failed.best },
    });
  });

  it('reads a pass from a later schema', () => {
    expect(decodeState(trainingModule(), '9~xyz~2~88.5|p|2027-01-02~new~things', 5)).toMatchObject({
      kind: 'changed',
      state: { best: { percent: 88.5, passed: true, date: '2027-01-02' } },
    });
  });

  it('survives any text, and any damage to its own', () => {
    fc.assert(
      fc.property(
        histories,
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(20),
        ([module, events], noise, at, cut) => {
          const own = encodeState(module, statesOf(module, events).at(-1)!, 60_000);
          const place = at % (own.length + 1);
          for (const text of [
            noise,
            own.slice(0, place),
            own.slice(0, place) + noise + own.slice(place + cut),
          ]) {
            const restored = decodeState(module, text, 1);
            if (restored.kind !== 'fresh')
              expect(() => encodeState(module, restored.state, 3800)).not.toThrow();
          }
        },
      ),
    );
  });
});
