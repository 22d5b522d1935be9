// Titles and headings with words longer than a line: smaller, or broken by the language's patterns, never over the edge.
import { describe, expect, it } from 'vitest';
import type { Block, CheckedDocument, Document, EditionId, Place } from '../../../src/document/index.ts';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { readAloud } from './read-aloud.ts';
import { wordsOn } from './reading.ts';
import { p, sampleContext, sampleDocument, section, text } from './sample.ts';

const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const LONG = 'Arbeidsongeschiktheidsverzekering';
const LONGEST = 'Hottentottententoonstellingsbezoekersparkeerterrein';

/** Right edges of the text areas that begin before `left`, mm. */
const EDGES: Readonly<Record<EditionId, (left: number) => number>> = {
  a4: () => 200,
  'large-print': () => 200,
  booklet: (left) => (left < 148.5 ? 138.5 : 287),
  trifold: (left) => (left < 100 ? 90 : left < 200 ? 190 : 287),
};

function titled(title: string): Document {
  const sample = sampleDocument();
  return {
    ...sample,
    meta: { ...sample.meta, title },
    title: [text(title)],
    sections: [
      section(
        'a',
        `Wat is een ${LONGEST}?`,
        [p('Tekst.')],
        [{ ...section('b', `${LONGEST} en ${LONG}`, [p('Nog meer tekst.')]), level: 3 }],
      ),
    ],
  };
}

function print(title: string, edition: EditionId): Promise<Uint8Array> {
  return printDocument(titled(title) as CheckedDocument, edition);
}

async function printDocument(document: CheckedDocument, edition: EditionId): Promise<Uint8Array> {
  const context = sampleContext();
  const options = { ...context.options, editions: [edition] };
  const { artefacts, findings } = await emitLeaflet(document, { ...context, options });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return artefacts[0]!.bytes;
}

describe.each(['a4', 'large-print', 'booklet', 'trifold'] as const)('%s', (edition) => {
  it.each([LONG, `${LONGEST} voor beginners`])('keeps %s within the text area', async (title) => {
    const bytes = await print(title, edition);
    const over = wordsOn(bytes).filter(({ left, right }) => right > EDGES[edition](left));
    expect(over).toEqual([]);
    const read = await readAloud(bytes);
    expect(read).toContain(title);
    expect(read).toContain(`${LONGEST} en ${LONG}`);
  });
});

it('a word of 200 letters stays within its panel of the tri-fold, and loses none', async () => {
  const long = 'aapnootmies'.repeat(19);
  const cells = [[text(long)], [text('kort')]];
  const table: Block = {
    kind: 'table',
    align: [undefined, undefined],
    head: { cells, place },
    rows: [],
    place,
  };
  const item = { blocks: [p(long)], place };
  const list: Block = { kind: 'list', ordered: false, start: 1, items: [item], place };
  const bytes = await printDocument(
    sampleDocument({ sections: [section('a', 'Lang', [p(`Dit is ${long}.`), list, table])] }),
    'trifold',
  );
  expect(wordsOn(bytes).filter(({ left, right }) => right > EDGES.trifold(left))).toEqual([]);
  expect((await readAloud(bytes)).split(long)).toHaveLength(4);
});

it('a running head is one line, in which nothing stands on top of another', async () => {
  const words = wordsOn(
    await print(`${LONGEST} voor beginners en voor gevorderden van het eerste jaar`, 'booklet'),
  );
  for (const half of [0, 148.5]) {
    const head = words.filter(
      ({ page, top, left }) => page === 2 && top < 18 && left > half && left < half + 148.5,
    );
    expect(head.length).toBeGreaterThan(1);
    expect(new Set(head.map(({ top }) => Math.round(top))).size).toBe(1);
    head.slice(1).forEach((word, index) => {
      expect(word.left).toBeGreaterThan(head[index]!.right);
    });
  }
});

it('a title of usual words is set in full size, and whole', async () => {
  const heights = async (title: string): Promise<number[]> =>
    wordsOn(await print(title, 'a4'))
      .filter(({ text: word }) => title.includes(word) && word.length > 8)
      .map(({ top, bottom }) => Math.round(bottom - top));
  expect((await heights('Spiertrekkingen'))[0]).toBeGreaterThan((await heights(LONG))[0]!);
});
