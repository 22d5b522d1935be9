// Questions are for the training module: on paper they stand only where the source asks for a self-test.
import { expect, it } from 'vitest';
import type { Block, CheckedDocument, Inline, Item, Place } from '../../../src/document/index.ts';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { poppler } from './reading.ts';
import { p, sampleContext, sampleDocument, section, text } from './sample.ts';

const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** In every word that belongs to a question. */
const MARK = 'qzx';
let count = 0;

function word(): string {
  count += 1;
  return `${MARK}${String(count)}`;
}

const line = (): Inline[] => [text(word())];
const block = (): Block[] => [p(line())];
const option = (correct: boolean) => ({ text: line(), correct, feedback: block(), place });
const base = (id: string) => ({
  id,
  stem: line(),
  introduction: block(),
  explanation: block(),
  hint: word(),
  points: 1,
  critical: false,
  practice: id === 'open',
  pinLast: false,
  partial: false,
  place,
});

const ITEMS: readonly Item[] = [
  { kind: 'single-choice', ...base('een'), options: [option(true), option(false)] },
  { kind: 'multiple-response', ...base('meer'), case: 'geval', options: [option(true), option(true)] },
  { kind: 'true-false', ...base('waar'), options: [option(true), option(false)] },
  { kind: 'likert', ...base('mening'), options: [option(false), option(false)] },
  {
    kind: 'ordering',
    ...base('volgorde'),
    steps: [1, 2].map(() => ({ text: line(), feedback: block(), place })),
  },
  {
    kind: 'matching',
    ...base('paren'),
    head: [line(), line()],
    pairs: [
      { left: line(), right: line(), place },
      { right: line(), place },
    ],
  },
  { kind: 'fill-in', ...base('open'), answers: [word()], feedback: block() },
  { kind: 'numeric', ...base('getal'), ranges: [{ min: 1, max: 2 }], feedback: block() },
];

function questioned(selfTest: boolean): CheckedDocument {
  const sample = sampleDocument();
  const asked: Block[] = ITEMS.map(({ id }) => ({ kind: 'item', item: id, place }));
  const blocks: Block[] = [
    p('Dit staat er wel.'),
    ...asked.slice(0, 1),
    { kind: 'case', id: 'geval', blocks: [...block(), ...asked.slice(1)], place },
  ];
  return sampleDocument({
    meta: { ...sample.meta, leaflet: { editions: ['a4', 'large-print', 'booklet', 'trifold'], selfTest } },
    items: ITEMS,
    sections: [section('zelf', 'Wat kunt u zelf doen?', blocks)],
  });
}

async function print(selfTest: boolean): Promise<Map<string, string>> {
  const { artefacts, findings } = await emitLeaflet(questioned(selfTest), sampleContext());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    artefacts.map(({ variant = '', bytes }) => [variant, poppler(bytes, 'pdftotext', ['FILE', '-'])]),
  );
}

it('without a self-test no edition prints a word of a question, a case, an option or an answer', async () => {
  const texts = await print(false);
  expect([...texts.keys()].sort()).toEqual(['a4', 'booklet', 'large-print', 'trifold']);
  for (const [edition, read] of texts) {
    expect(read, edition).toContain('Dit staat er wel.');
    expect(read.match(new RegExp(`${MARK}\\d+`, 'g')) ?? [], edition).toEqual([]);
  }
});

it('with one, the editions that flow print the questions', async () => {
  const texts = await print(true);
  for (const edition of ['a4', 'booklet', 'large-print']) expect(texts.get(edition), edition).toContain(MARK);
});
