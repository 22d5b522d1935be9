// Properties of every kind of item, and worked examples of scores and patterns.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../src/document/index.ts';
import type { Answer, Dialect, ItemShape } from '../../src/items/index.ts';
import { rulesOf, shapeOf } from '../../src/items/index.ts';
import { ITEMS } from './arbitrary.ts';

const KINDS = Object.keys(ITEMS) as ItemKind[];
const DIALECTS: readonly Dialect[] = ['scorm12', 'scorm2004'];

/** What a whole response or pattern looks like, by interaction type: the table of training.md. */
const FORMATS: Readonly<Record<Dialect, Readonly<Record<string, RegExp>>>> = {
  scorm12: {
    choice: /^[0-9a-z](,[0-9a-z])*$/,
    'true-false': /^[tf]$/,
    sequencing: /^[0-9a-z](,[0-9a-z])*$/,
    matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
    'fill-in': /^(?!\{)[^\p{Cc}\p{Cs}]{1,255}$/u,
    numeric: /^-?\d+(\.\d{1,7})?$/,
    likert: /^[0-9a-z]$/,
  },
  scorm2004: {
    choice: /^\w{1,80}(\[,\]\w{1,80})*$/,
    'true-false': /^(true|false)$/,
    sequencing: /^\w{1,80}(\[,\]\w{1,80})*$/,
    matching: /^\w{1,80}\[\.\]\w{1,80}(\[,\]\w{1,80}\[\.\]\w{1,80})*$/,
    'fill-in': /^(\{case_matters=false\})?(?!\{)(?!.*\[[,.:]\])[^\p{Cc}\p{Cs}]{1,250}$/u,
    numeric: /^-?\d+(\.\d{1,7})?(\[:\]-?\d+(\.\d{1,7})?)?$/,
    likert: /^\w{1,80}$/,
  },
};

/** Any answer to this item: from right, over wrong, to nonsense. */
function anyAnswer(shape: ItemShape): fc.Arbitrary<Answer> {
  const right = rulesOf(shape).right(shape) ?? [];
  const id = fc.oneof(fc.constantFrom(...'abcdefghijtf123'.split(''), ''), fc.string());
  const arrays: fc.Arbitrary<Answer>[] = [
    fc.array(id, { maxLength: 40 }),
    fc.constant(right),
    fc.shuffledSubarray([...right]),
    fc.string({ unit: 'binary' }).map((typed) => [typed]),
    fc.double().map((typed) => [String(typed)]),
  ];
  if ('options' in shape) arrays.push(fc.shuffledSubarray(shape.options.map((option) => option.id)));
  if ('rights' in shape)
    arrays.push(
      fc.array(fc.constantFrom(...shape.rights.map((r) => r.id)), {
        minLength: shape.lefts.length,
        maxLength: shape.lefts.length,
      }),
    );
  if ('steps' in shape)
    arrays.push(
      fc.shuffledSubarray(
        shape.steps.map((step) => step.id),
        { minLength: shape.steps.length },
      ),
    );
  return fc.oneof(...arrays);
}

const shapeAndAnswer = (kind: ItemKind) =>
  ITEMS[kind].chain((item) => {
    const shape = shapeOf(item);
    if (shape === undefined) throw new Error(`no shape for ${JSON.stringify(item)}`);
    return fc.tuple(fc.constant(shape), anyAnswer(shape));
  });

describe.each(KINDS)('%s', (kind) => {
  it('scores any answer between 0 and 1, and an incomplete one 0', () => {
    fc.assert(
      fc.property(shapeAndAnswer(kind), ([shape, answer]) => {
        const rules = rulesOf(shape);
        const score = rules.score(shape, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (!rules.isComplete(shape, answer)) expect(score).toBe(0);
      }),
    );
  });

  it('scores the right answer 1', () => {
    fc.assert(
      fc.property(shapeAndAnswer(kind), ([shape]) => {
        const rules = rulesOf(shape);
        const right = rules.right(shape);
        if (kind === 'likert') expect(right).toBeUndefined();
        else
          expect([rules.isComplete(shape, right ?? []), rules.score(shape, right ?? [])]).toEqual([true, 1]);
      }),
    );
  });

  it.each(DIALECTS)('writes responses and patterns as %s wants them', (dialect) => {
    fc.assert(
      fc.property(shapeAndAnswer(kind), ([shape, answer]) => {
        const rules = rulesOf(shape);
        const format = FORMATS[dialect][rules.interaction]!;
        const patterns = rules.correct(shape, dialect);
        for (const pattern of patterns) expect(pattern).toMatch(format);
        expect(new Set(patterns).size).toBe(patterns.length);
        if (dialect === 'scorm2004') expect(patterns.length).toBeLessThanOrEqual(5);
        if (rules.isComplete(shape, answer) && rules.interaction !== 'fill-in')
          expect(rules.response(shape, answer, dialect)).toMatch(format);
        for (const text of [...patterns, rules.response(shape, answer, dialect)])
          expect(text.length).toBeLessThanOrEqual(dialect === 'scorm12' ? 255 : 250);
      }),
    );
  });
});

describe('worked examples', () => {
  const a = (id: string) => ({ id, text: id });
  const multiple = {
    kind: 'multiple-response',
    options: 'abcd'.split('').map(a),
    keys: ['a', 'c'],
    partial: true,
  } as const;
  const order = { kind: 'ordering', steps: 'abcd'.split('').map(a), partial: true } as const;
  const match = {
    kind: 'matching',
    lefts: [
      { ...a('1'), key: 'a' },
      { ...a('2'), key: 'b' },
    ],
    rights: 'abc'.split('').map(a),
    partial: true,
  } as const;

  it.each<[ItemShape, Answer, number]>([
    [multiple, ['a', 'c'], 1],
    [multiple, ['a'], 0.5],
    [multiple, ['a', 'b'], 0],
    [multiple, ['a', 'b', 'c', 'd'], 0],
    [{ ...multiple, partial: false }, ['a'], 0],
    [order, ['a', 'b', 'd', 'c'], 0.5],
    [{ ...order, partial: false }, ['a', 'b', 'd', 'c'], 0],
    [match, ['a', 'c'], 0.5],
    [match, ['a', ''], 0],
    [{ kind: 'fill-in', answers: ['Coördinatie'] }, ['  coordinatie '], 1],
    [{ kind: 'fill-in', answers: ["foto's"] }, ['FOTO’S'], 1],
    [{ kind: 'numeric', ranges: [{ min: 14 - 0.1, max: 14 + 0.1 }] }, ['13,9'], 1],
    [{ kind: 'numeric', ranges: [{ min: -2, max: -2 }] }, ['−2'], 1],
    [{ kind: 'numeric', ranges: [{ min: 12, max: 16 }] }, ['16.01'], 0],
    [{ kind: 'numeric', ranges: [{ min: 0, max: 16 }] }, ['1e1'], 0],
  ])('%# scores', (shape, answer, score) => {
    expect(rulesOf(shape).score(shape, answer)).toBe(score);
  });

  it.each<[ItemShape, Answer, Dialect, string, readonly string[]]>([
    [multiple, ['c', 'a'], 'scorm12', 'a,c', ['a,c']],
    [multiple, ['c', 'b'], 'scorm2004', 'b_b[,]c_c', ['a_a[,]c_c']],
    [order, ['b', 'a', 'd', 'c'], 'scorm2004', 'b_b[,]a_a[,]d_d[,]c_c', ['a_a[,]b_b[,]c_c[,]d_d']],
    [match, ['c', 'b'], 'scorm12', '1.c,2.b', ['1.a,2.b']],
    [match, ['c', 'b'], 'scorm2004', '1_1[.]c_c[,]2_2[.]b_b', ['1_1[.]a_a[,]2_2[.]b_b']],
    [{ kind: 'true-false', options: [a('t'), a('f')], key: 't' }, ['f'], 'scorm12', 'f', ['t']],
    [{ kind: 'true-false', options: [a('t'), a('f')], key: 't' }, ['f'], 'scorm2004', 'false', ['true']],
    [{ kind: 'numeric', ranges: [{ min: 12, max: 16 }] }, ['2,50'], 'scorm12', '2.5', ['14']],
    [{ kind: 'numeric', ranges: [{ min: 12, max: 16 }] }, ['2,50'], 'scorm2004', '2.5', ['12[:]16']],
    [{ kind: 'fill-in', answers: ['EMG'] }, ['{e m\ng'], 'scorm2004', 'e m g', ['{case_matters=false}EMG']],
    [{ kind: 'likert', options: [a('a'), a('b')] }, ['b'], 'scorm12', 'b', []],
  ])('%# responses and patterns', (shape, answer, dialect, response, correct) => {
    expect(rulesOf(shape).response(shape, answer, dialect)).toBe(response);
    expect(rulesOf(shape).correct(shape, dialect)).toEqual(correct);
  });

  it('names choices in words where the dialect allows, and in one character where it does not', () => {
    const options = ['Direct 112 bellen – nú!', 'العربية', 'Twee: '.repeat(40)].map((text, index) => ({
      id: 'abc'.charAt(index),
      text,
    }));
    const shape = { kind: 'single-choice', options, key: 'a' } as const;
    const said = (dialect: Dialect): string[] =>
      ['a', 'b', 'c'].map((id) => rulesOf(shape).response(shape, [id], dialect));
    expect(said('scorm12')).toEqual(['a', 'b', 'c']);
    expect(said('scorm2004').slice(0, 2)).toEqual(['a_Direct_112_bellen_nu', 'b']);
    expect(said('scorm2004')[2]).toMatch(/^c_Twee_Twee[A-Za-z_]{30,68}[a-z]$/);
    expect(rulesOf(shape).correct(shape, 'scorm2004')).toEqual(['a_Direct_112_bellen_nu']);
  });

  it('has no shape for a word nobody can type', () => {
    const [item] = fc.sample(ITEMS['fill-in'], 1);
    if (item?.kind !== 'fill-in') throw new Error('not a fill-in');
    expect(shapeOf({ ...item, answers: ['x'.repeat(51)] })).toBeUndefined();
    expect(shapeOf({ ...item, answers: ['x'.repeat(51), 'x'] })).toEqual({ kind: 'fill-in', answers: ['x'] });
  });

  it('has no shape for what nobody can play', () => {
    const [item] = fc.sample(ITEMS['single-choice'], 1);
    if (item?.kind !== 'single-choice') throw new Error('not a single choice');
    expect(
      shapeOf({ ...item, options: item.options.map((option) => ({ ...option, correct: false })) }),
    ).toBeUndefined();
    expect(shapeOf({ ...item, options: Array.from({ length: 37 }, () => item.options[0]!) })).toBeUndefined();
  });
});
