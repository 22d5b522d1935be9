// Rules whose faults no single source can show: brand colours, positions of keys, related units, item statistics.
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/index.ts';
import { analyse } from '../../src/checks/language/analysis.ts';
import type { Document, SingleChoiceItem } from '../../src/document/index.ts';
import type { FindingDraft } from '../../src/findings/index.ts';
import { documentOf } from './documents.ts';

function run(id: string, document: Document): FindingDraft[] {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule.findings(document, {
    analysis: analyse(document),
    locale: undefined,
    units: ['proef'],
    today: undefined,
  });
}

const PLACE = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** A question with its key at a position. */
function question(number: number, key: number, texts = ['Rust', 'Slaap', 'Water']): SingleChoiceItem {
  return {
    kind: 'single-choice',
    id: `vraag-${String(number)}`,
    stem: [{ kind: 'text', value: 'Wat helpt?' }],
    introduction: [],
    explanation: [],
    points: 1,
    critical: false,
    practice: false,
    pinLast: false,
    partial: false,
    place: PLACE,
    options: texts.map((value, index) => ({
      text: [{ kind: 'text', value }],
      correct: index === key,
      feedback: [],
      place: PLACE,
    })),
  };
}

function withItems(items: readonly SingleChoiceItem[], shuffle: boolean): Document {
  const document = documentOf(['Tekst.']);
  return { ...document, items, meta: { ...document.meta, training: { ...document.meta.training, shuffle } } };
}

describe('print-contrast', () => {
  const branded = (colour: string): Document => ({ ...documentOf([]), brand: { colour, alarm: '#A3121F' } });

  test('takes the default brand, and finds a pale colour by its contrast', () => {
    expect(run('print-contrast', branded('#0B4F5C'))).toEqual([]);
    expect(run('print-contrast', branded('#777777'))[0]?.reason).toMatch(/contrast of 4\.5 on white/);
    expect(run('print-contrast', branded('#3399CC'))).toHaveLength(1);
  });

  test('judges what an office printer makes of it', () => {
    // 4.53 in colour, 4.29 as the grey of its luma.
    const [found] = run('print-contrast', branded('#8C64B9'));
    expect(found?.reason).toContain('contrast of 4.3 on white in grey');
  });
});

test('lang-dir wants a language tag', () => {
  expect(run('lang-dir', documentOf([], 'nl-BE'))).toEqual([]);
  expect(run('lang-dir', documentOf([], ''))).toHaveLength(1);
});

describe('item-position', () => {
  const keys = (positions: readonly number[]) => positions.map((key, number) => question(number, key));

  test('finds one position in more than 45 % of eight keys, if options keep their order', () => {
    const lopsided = keys([1, 1, 1, 1, 0, 2, 0, 2]);
    expect(run('item-position', withItems(lopsided, false))[0]?.reason).toContain('option b in 4 of 8');
    expect(run('item-position', withItems(lopsided, true))).toEqual([]);
    expect(run('item-position', withItems(keys([1, 1, 1, 0, 0, 2, 0, 2]), false))).toEqual([]);
    expect(run('item-position', withItems(lopsided.slice(0, 7), false))).toEqual([]);
  });
});

describe('item-longest', () => {
  test('is an error when the key is the longest option in more than half of the questions', () => {
    const long = (number: number) => question(number, 0, ['Rustig rekken', 'Slapen', 'Water']);
    const short = (number: number) => question(number, 1, ['Rustig rekken', 'Slapen', 'Water']);
    expect(
      run('item-longest', withItems([long(1), long(2), long(3), short(4)], true)).map((one) => one.severity),
    ).toContain('error');
    expect(
      run('item-longest', withItems([long(1), long(2), short(3), short(4)], true)).map((one) => one.severity),
    ).not.toContain('error');
  });
});

describe('link-broken', () => {
  test('warns once of related units that do not exist', () => {
    const document = documentOf([]);
    const related = { ...document, meta: { ...document.meta, related: ['proef', 'arm', 'oog'] } };
    const found = run('link-broken', related);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.actual).toBe('arm, oog');
  });
});

describe('withdrawn sources', () => {
  test('need no sections, calls to action or key messages', () => {
    const document = documentOf(['Tekst.']);
    const withdrawn: Document = { ...document, meta: { ...document.meta, status: 'withdrawn', sources: [] } };
    for (const id of ['section-missing', 'redflag-missing', 'key-message-first', 'meta-required']) {
      expect(run(id, withdrawn)).toEqual([]);
      if (id !== 'meta-required') expect(run(id, document).length).toBeGreaterThan(0);
    }
  });
});
