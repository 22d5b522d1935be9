// The booklet: pages padded to whole sheets, the colophon on the back cover, text read across faces in order.
import { describe, expect, it } from 'vitest';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { readAloud } from './read-aloud.ts';
import { firstMissing, poppler, wordsOf, wordsOn } from './reading.ts';
import { p, sampleContext, sampleDocument, section } from './sample.ts';

/** A booklet with so many long paragraphs more, each with a number of its own. */
async function booklet(paragraphs: number): Promise<{ bytes: Uint8Array; told: string[] }> {
  const { meta, sections } = sampleDocument();
  const told = Array.from({ length: paragraphs }, (_, index) =>
    Array.from({ length: 60 }, (__, word) => `a${String(index)}b${String(word)}`).join(' '),
  );
  const document = sampleDocument({
    meta: { ...meta, leaflet: { ...meta.leaflet, editions: ['booklet'] } },
    sections: [...sections, section('meer', 'Meer', told.map(p))],
  });
  const { artefacts } = await emitLeaflet(document, sampleContext());
  return { bytes: artefacts[0]!.bytes, told };
}

describe('booklet, to read on a screen', () => {
  it('is the pages of the booklet in their order, without blank ones, whole and tagged', async () => {
    const { meta, sections } = sampleDocument();
    const document = sampleDocument({
      meta: { ...meta, leaflet: { ...meta.leaflet, editions: ['booklet'] } },
      sections: [
        ...sections,
        section(
          'meer',
          'Meer',
          Array.from({ length: 30 }, () => p('Een zin meer. '.repeat(9))),
        ),
      ],
    });
    const { options } = sampleContext();
    const { artefacts } = await emitLeaflet(
      document,
      sampleContext({ options: { ...options, profile: 'press', readerSpreads: true } }),
    );
    expect(artefacts.map(({ variant }) => variant)).toEqual(['booklet', 'booklet-reader']);
    const [sheets, reader] = artefacts;
    expect(reader!.path).toBe('voorbeeld/nl/voorbeeld-nl-booklet-reader.pdf');
    const info = poppler(reader!.bytes, 'pdfinfo', ['FILE']);
    expect(info).toMatch(/Page size:\s+420\.9\d+ x 595\.2\d+/);
    expect(info).toMatch(new RegExp(`Pages:\\s+${String(reader!.pages)}\n`));
    const pages = poppler(reader!.bytes, 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-'])
      .split('\f')
      .slice(0, -1);
    expect(pages).toHaveLength(reader!.pages!);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`${String(index + 1)} van ${String(pages.length)}`);
    // A sentence over two faces of the imposed booklet and over two pages of this one is read the same.
    const letters = async (bytes: Uint8Array): Promise<string> => wordsOf(await readAloud(bytes)).join('');
    expect(await letters(reader!.bytes)).toBe(await letters(sheets!.bytes));
  });

  it('is not written unasked', async () => {
    const { meta } = sampleDocument();
    const document = sampleDocument({
      meta: { ...meta, leaflet: { ...meta.leaflet, editions: ['booklet'] } },
    });
    const { artefacts } = await emitLeaflet(document, sampleContext());
    expect(artefacts.map(({ variant }) => variant)).toEqual(['booklet']);
  });
});

function facesOf(bytes: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']))?.[1]);
}

describe('booklet', () => {
  it('is whole sheets whatever the length, with the colophon on the back cover', async () => {
    const lengths = new Set<number>();
    for (const paragraphs of [1, 8, 14, 20]) {
      const { bytes } = await booklet(paragraphs);
      const faces = facesOf(bytes);
      expect(faces % 2).toBe(0);
      lengths.add(faces);
      // The back cover is the left half of the first face.
      const cover = wordsOn(bytes).filter((word) => word.page === 1 && word.right < 148.5);
      expect(cover.map((word) => word.text)).toContain('Versie');
      expect(cover.map((word) => word.text)).toContain(String(faces * 2));
      expect(Math.max(...cover.map((word) => word.bottom))).toBeGreaterThan(185);
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  it('is read in order although paragraphs run from one face to another', async () => {
    const { bytes, told } = await booklet(20);
    expect(firstMissing(wordsOf(told.join(' ')), wordsOf(await readAloud(bytes)))).toBeUndefined();
    const placed = wordsOn(bytes);
    const onTwoFaces = told.filter((paragraph) => {
      const words = new Set(paragraph.split(' '));
      const pages = placed.filter((word) => words.has(word.text));
      return new Set(pages.map((word) => word.page)).size > 1;
    });
    expect(onTwoFaces.length).toBeGreaterThan(0);
  });

  it('has everything 10 mm inside the sheet and off the fold', async () => {
    const { bytes } = await booklet(8);
    for (const word of wordsOn(bytes)) {
      expect(word.left).toBeGreaterThanOrEqual(9.9);
      expect(word.right).toBeLessThanOrEqual(287.1);
      expect(word.right <= 138.6 || word.left >= 158.4, word.text).toBe(true);
    }
  });
});
