// Arbitrary items of every kind, for property tests: as the document has them, texts as nasty as they come.
import fc from 'fast-check';
import type { Inline, Item, ItemKind, Place } from '../../src/document/index.ts';

const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

const text: fc.Arbitrary<readonly Inline[]> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
    fc.constantFrom('{a}', 'a[,]b', 'één, twee', 'x\ny', '👍🏽'),
  )
  .map((value) => [{ kind: 'text', value }]);

const base = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  stem: text,
  points: fc.integer({ min: 1, max: 10 }),
  partial: fc.boolean(),
  pinLast: fc.boolean(),
  critical: fc.boolean(),
});
type Base = typeof base extends fc.Arbitrary<infer T> ? T : never;

const common = (own: Base) => ({
  ...own,
  introduction: [],
  explanation: [],
  practice: false,
  place,
});

const option = (correct: boolean) => (own: readonly Inline[]) => ({
  text: own,
  correct,
  feedback: [],
  place,
});

/** One to `most` keys among two to `size` options. */
const options = (size: number, keys: (n: number) => fc.Arbitrary<readonly number[]>) =>
  fc
    .array(text, { minLength: 2, maxLength: size })
    .chain((texts) =>
      keys(texts.length).map((right) => texts.map((own, index) => option(right.includes(index))(own))),
    );

const oneKey = (n: number) => fc.integer({ min: 0, max: n - 1 }).map((key) => [key]);
const someKeys = (n: number) => fc.subarray([...Array(n).keys()], { minLength: 1 });
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3)));
const range = fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const word = fc.oneof(
  fc.stringMatching(/^[a-zé]{1,20}$/),
  fc.constantFrom('Fasciculatie', "foto's", '{x}', 'a[,]b'),
);

/** Items of each kind that can be played. */
export const ITEMS: { readonly [K in ItemKind]: fc.Arbitrary<Item> } = {
  'single-choice': fc
    .tuple(base, options(36, oneKey))
    .map(([b, o]) => ({ ...common(b), kind: 'single-choice', options: o })),
  'multiple-response': fc
    .tuple(base, options(36, someKeys))
    .map(([b, o]) => ({ ...common(b), kind: 'multiple-response', options: o })),
  'true-false': fc
    .tuple(base, options(2, oneKey))
    .map(([b, o]) => ({ ...common(b), kind: 'true-false', options: o })),
  ordering: fc.tuple(base, fc.array(text, { minLength: 2, maxLength: 36 })).map(([b, t]) => ({
    ...common(b),
    kind: 'ordering',
    steps: t.map((own) => ({ text: own, feedback: [], place })),
  })),
  matching: fc
    .tuple(
      base,
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 30 }),
      fc.array(text, { maxLength: 6 }),
    )
    .map(([b, t, extra]) => ({
      ...common(b),
      kind: 'matching',
      head: [b.stem, b.stem],
      pairs: [
        ...t.map(([left, right]) => ({ left, right, place })),
        ...extra.map((right) => ({ right, place })),
      ],
    })),
  'fill-in': fc
    .tuple(base, fc.array(word, { minLength: 1, maxLength: 12 }))
    .map(([b, answers]) => ({ ...common(b), kind: 'fill-in', answers, feedback: [] })),
  numeric: fc
    .tuple(base, fc.array(range, { minLength: 1, maxLength: 8 }))
    .map(([b, ranges]) => ({ ...common(b), kind: 'numeric', ranges, feedback: [] })),
  likert: fc
    .tuple(base, options(36, someKeys))
    .map(([b, o]) => ({ ...common(b), points: 0, kind: 'likert', options: o })),
};
