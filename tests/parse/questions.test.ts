// Questions: the eight types as authors write them, what they may carry, and where they belong.
import { describe, expect, test } from 'vitest';
import { blocksText, inlineText } from '../../src/document/index.ts';
import { isAmbiguous, readRange } from '../../src/parse/questions/number.ts';
import { itemOf, readBody } from './sources.ts';

function question(attributes: string, body: string): string {
  return `:::vraag{#a${attributes === '' ? '' : ` ${attributes}`}}\n### Wanneer belt u?\n\n${body}\n:::\n`;
}

const TWO = '- [x] Nu\n  > Juist.\n- [ ] Later\n  > Te laat.\n\n> Bel meteen.';

describe('types', () => {
  test('single choice: one box ticked', () => {
    const item = itemOf(question('', TWO));
    expect(item).toMatchObject({
      kind: 'single-choice',
      id: 'a',
      points: 1,
      critical: false,
      practice: false,
      pinLast: false,
      partial: false,
    });
    const options = item.kind === 'single-choice' ? item.options : [];
    expect(options.map((one) => [inlineText(one.text), one.correct, blocksText(one.feedback)])).toEqual([
      ['Nu', true, 'Juist.'],
      ['Later', false, 'Te laat.'],
    ]);
    expect(inlineText(item.stem)).toBe('Wanneer belt u?');
    expect(blocksText(item.explanation)).toBe('Bel meteen.');
  });

  test('multiple response: several boxes ticked, or declared', () => {
    expect(itemOf(question('', '- [x] a\n- [X] b\n- [ ] c')).kind).toBe('multiple-response');
    expect(itemOf(question('type=multiple-response', '- [x] a\n- [ ] b')).kind).toBe('multiple-response');
  });

  test('true/false: declared, two options', () => {
    expect(itemOf(question('type=waar-onwaar', '- [ ] Waar\n- [x] Onwaar'))).toMatchObject({
      kind: 'true-false',
      options: [{ correct: false }, { correct: true }],
    });
  });

  test('ordering: a numbered list in the right order', () => {
    const item = itemOf(question('', '1. Een\n   > Eerst.\n2. Twee\n3. Drie'));
    expect(
      item.kind === 'ordering'
        ? item.steps.map((one) => [inlineText(one.text), blocksText(one.feedback)])
        : [],
    ).toEqual([
      ['Een', 'Eerst.'],
      ['Twee', ''],
      ['Drie', ''],
    ]);
  });

  test('matching: a table of pairs; an empty left cell is a distractor', () => {
    const item = itemOf(
      question('', '| Klacht | Wie |\n|---|---|\n| Kramp | Niemand |\n| Zwakte | Huisarts |\n| | Tandarts |'),
    );
    expect(item.kind === 'matching' ? item.head.map(inlineText) : []).toEqual(['Klacht', 'Wie']);
    expect(
      item.kind === 'matching'
        ? item.pairs.map((pair) => [pair.left && inlineText(pair.left), inlineText(pair.right)])
        : [],
    ).toEqual([
      ['Kramp', 'Niemand'],
      ['Zwakte', 'Huisarts'],
      [undefined, 'Tandarts'],
    ]);
  });

  test('fill-in: every spelling that counts, each with its feedback', () => {
    const item = itemOf(question('type=fill-in', '- [x] neuroloog\n  > Juist.\n- [x] de  neuroloog'));
    expect(item).toMatchObject({ kind: 'fill-in', answers: ['neuroloog', 'de neuroloog'] });
    expect(
      item.kind === 'fill-in' ? [item.feedback, ...(item.answerFeedback ?? [])].map(blocksText) : [],
    ).toEqual(['Juist.', 'Juist.', '']);
  });

  test('numeric: numbers and ranges', () => {
    expect(itemOf(question('type=numeric', '- [x] 14\n- [x] 20..30\n- [x] 1,5 ± 0,1'))).toMatchObject({
      kind: 'numeric',
      ranges: [
        { min: 14, max: 14 },
        { min: 20, max: 30 },
        { min: 1.4, max: 1.6 },
      ],
    });
  });

  test('likert: a plain list, unscored', () => {
    expect(itemOf(question('type=likert', '- Oneens\n- Eens'))).toMatchObject({
      kind: 'likert',
      points: 0,
      options: [{ correct: false }, { correct: false }],
    });
  });
});

describe('numbers', () => {
  test.each([
    ['14', 14, 14],
    ['-3', -3, -3],
    ['−3..−1', -3, -1],
    ['+2', 2, 2],
    ['0,1 ± 0,2', -0.1, 0.3],
    ['14 +/- 1', 13, 15],
    ['14±1', 13, 15],
    ['12 – 16', 12, 16],
    ['12 … 16', 12, 16],
    ['1 ± 1', 0, 2],
  ])('%s is from %d to %d', (text, min, max) => {
    expect(readRange(text)).toStrictEqual({ min, max });
  });

  test.each(['', 'veertien', '14 uur', '16..12', '14 ± -1', '1..2..3', '1e5', '12-16', '1.', '9'.repeat(13)])(
    '“%s” is none',
    (text) => {
      expect(readRange(text)).toBeUndefined();
    },
  );

  test.each([
    ['1.000', true],
    ['1,000', true],
    ['10.000', true],
    ['0,125', false],
    ['1,5', false],
    ['1000', false],
    ['37.25', false],
  ])('“%s” can be read in two ways: %s', (text, ambiguous) => {
    expect(isAmbiguous(text)).toBe(ambiguous);
  });
});

describe('what a question carries', () => {
  test('attributes, in English and in Dutch', () => {
    expect(
      itemOf(question('leerdoel=alarm cruciaal punten=3 laatste-vast tip="Denk aan {{title}}"', TWO)),
    ).toMatchObject({
      objective: 'alarm',
      critical: true,
      points: 3,
      pinLast: true,
      hint: 'Denk aan Hoofdpijn',
    });
    expect(itemOf(question('practice', TWO))).toMatchObject({ practice: true, points: 0 });
    expect(itemOf(question('partial', '- [x] a\n- [x] b\n- [ ] c'))).toMatchObject({ partial: true });
  });

  test('text between the stem and the options, lists included', () => {
    const item = itemOf(
      question('', 'Mevrouw belt over:\n\n- kramp\n- pijn\n\n> “Het doet zeer.”\n\n' + TWO),
    );
    expect(item.introduction.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'quote']);
    expect(item.kind).toBe('single-choice');
  });

  test('its section and its case; it leaves a reference where it stood', () => {
    const body = `## Kop {#kop}\n\n::::casus{#mevrouw}\nMevrouw belt.\n\n${question('', TWO)}::::\n\n### Onder\n\n${question('', TWO).replace('#a', '#b')}`;
    const { document, findings } = readBody(body);
    expect(findings).toEqual([]);
    expect(document.items.map(({ id, section, case: vignette }) => [id, section, vignette])).toEqual([
      ['a', 'kop', 'mevrouw'],
      ['b', 'onder', undefined],
    ]);
    expect(document.sections[0]?.blocks).toMatchObject([
      { kind: 'case', id: 'mevrouw', blocks: [{ kind: 'paragraph' }, { kind: 'item', item: 'a' }] },
    ]);
    expect(document.sections[0]?.sections[0]?.blocks).toMatchObject([{ kind: 'item', item: 'b' }]);
  });

  test('before the first heading it is bound to no section', () => {
    expect(itemOf(question('', TWO))).not.toHaveProperty('section');
  });

  test('tick boxes leave no trace in the running text', () => {
    const { document } = readBody(question('', TWO));
    expect(JSON.stringify([document.introduction, document.sections])).not.toMatch(/Nu|Later|Juist/);
  });
});

describe('an item that is wrong', () => {
  test('is still in the bank, so that it can be checked further', () => {
    const { document } = readBody(':::question\n### Wie?\n- [ ] a\n- [ ] b\n:::\n');
    expect(document.items).toMatchObject([
      { kind: 'single-choice', options: [{ correct: false }, { correct: false }] },
    ]);
    expect(document.items[0]?.id).toMatch(/^item-line-\d+$/);
  });

  test('keeps options that unindented feedback cut apart', () => {
    const { document, rules } = readBody(question('', '- [x] a\n\n> fout\n\n- [ ] b\n\n> uitleg'));
    expect(rules).toEqual(['item-shape']);
    const [item] = document.items;
    expect(item?.kind === 'single-choice' ? item.options.length : 0).toBe(2);
    expect(blocksText(item?.explanation ?? [])).toBe('uitleg');
  });

  test('a second one with the same id gets another', () => {
    const { document, rules } = readBody(question('', TWO) + '\n' + question('', TWO));
    expect(rules).toEqual(['id-duplicate']);
    expect(document.items.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });
});
