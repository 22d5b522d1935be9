// What typesetting promises, read back from the positions of words in the PDF.
import { describe, expect, it } from 'vitest';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import type { Block, CheckedDocument, Place, Section } from '../../../src/document/index.ts';
import { poppler, wordsOn, type Word } from './reading.ts';
import { p, sampleContext, sampleDocument, section, text } from './sample.ts';

const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** A sample without the matter that is not looked at. */
function bare(
  sections: readonly Section[],
  change: Parameters<typeof sampleDocument>[0] = {},
): CheckedDocument {
  return sampleDocument({ introduction: [], terms: [], notes: [], citations: [], sections, ...change });
}

async function words(document: CheckedDocument): Promise<Word[]> {
  return wordsOn(await print(document));
}

async function print(document: CheckedDocument): Promise<Uint8Array> {
  const { artefacts, findings } = await emitLeaflet(document, sampleContext());
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  return artefacts[0]!.bytes;
}

/** A paragraph of `lines` lines or so, whose words are `name1`, `name2`, …. */
function paragraph(name: string, lines: number): Block {
  return p(Array.from({ length: lines * 9 }, (_, at) => `${name}${String(at)}`).join(' '));
}

/** Heads of paragraphs that fill a page more or less, so that what follows meets the foot of the page somewhere. */
const OFFSETS = Array.from({ length: 12 }, (_, at) => 19 + at);

/** Lines of a page that hold words starting with `name`, as tops in mm by page. */
function linesOf(all: readonly Word[], name: string): Map<number, number> {
  const lines = new Map<number, Set<number>>();
  for (const word of all.filter((candidate) => new RegExp(`^${name}\\d`).test(candidate.text))) {
    lines.set(word.page, (lines.get(word.page) ?? new Set()).add(Math.round(word.top)));
  }
  return new Map([...lines].map(([page, tops]) => [page, tops.size]));
}

describe('a paragraph', () => {
  it('leaves no line alone at the foot or at the head of a page', async () => {
    let torn = 0;
    for (const offset of OFFSETS) {
      const all = await words(bare([section('a', 'Kop', [paragraph('vul', offset), paragraph('deel', 5)])]));
      const lines = [...linesOf(all, 'deel').values()];
      expect(Math.min(...lines), `behind ${String(offset)} lines`).toBeGreaterThanOrEqual(2);
      if (lines.length > 1) torn += 1;
    }
    expect(torn).toBeGreaterThan(0);
  });
});

describe('a heading', () => {
  it('stays with two lines of what follows', async () => {
    const pages = new Set<number>();
    for (const offset of OFFSETS) {
      const all = await words(
        bare([
          section('a', 'Begin', [paragraph('vul', offset)]),
          section('b', 'Koptekst', [paragraph('volg', 4)]),
        ]),
      );
      const heading = all.find((word) => word.text === 'Koptekst')!;
      pages.add(heading.page);
      expect(linesOf(all, 'volg').get(heading.page), `behind ${String(offset)} lines`).toBeGreaterThanOrEqual(
        2,
      );
    }
    expect(pages).toEqual(new Set([1, 2]));
  });

  it('of a subsection stands in the margin, on the first line of its text', async () => {
    const sub: Section = { ...section('sub', 'Marge', [paragraph('tekst', 3)]), level: 3 };
    const all = await words(bare([section('a', 'Kop', [], [sub])]));
    const [heading, first] = ['Marge', 'tekst0'].map((wanted) => all.find((word) => word.text === wanted)!);
    expect(heading!.right).toBeLessThan(first!.left);
    expect(heading!.top).toBeCloseTo(first!.top, 0);
  });

  it('is never hyphenated', async () => {
    const title = 'Zenuwgeleidingsonderzoek bij spierdystrofiepatiënten';
    const all = await words(bare([section('a', title, [paragraph('tekst', 2)])]));
    for (const word of title.split(' ')) expect(all.map((found) => found.text)).toContain(word);
  });
});

describe('a box', () => {
  it('is never torn: call to action, advice, aside, figure with its caption', async () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: ['doos2', 'doos3', 'doos4'].map((word) => ({ blocks: [p(word)], place })),
      place,
    };
    const boxes: readonly Block[] = [
      { kind: 'call-to-action', level: 'today', blocks: [p('doos1'), list, p('doos5')], place },
      { kind: 'advice', advice: 'do', blocks: [list], place },
      { kind: 'aside', blocks: [p('doos1'), list], place },
      {
        kind: 'figure',
        asset: 'been.svg',
        decorative: true,
        caption: [text('doos1 onder het beeld')],
        place,
      },
    ];
    for (const box of boxes) {
      const pages = new Set<number>();
      for (const offset of [12, 16, 20, 24, 28, 32]) {
        const all = await words(
          bare([section('a', 'Kop', [paragraph('vul', offset), box, paragraph('na', 2)])]),
        );
        const parts = all.filter((word) => /^(doos\d|kuit|enkel)$/.test(word.text));
        expect(parts.length).toBeGreaterThan(0);
        expect(new Set(parts.map((word) => word.page)).size, box.kind).toBe(1);
        pages.add(parts[0]!.page);
      }
      expect(pages.size, box.kind).toBe(2);
    }
  }, 60_000);

  it('that is taller than a page goes on over the next, without losing a word', async () => {
    const blocks = Array.from({ length: 30 }, (_, at) => paragraph(`hoog${String(at)}x`, 4));
    const all = await words(
      bare([section('a', 'Kop', [{ kind: 'call-to-action', level: '112', blocks, place }])]),
    );
    const found = all.filter((word) => /^hoog\d+x\d+$/.test(word.text));
    expect(new Set(found.map((word) => word.text)).size).toBe(30 * 36);
    expect(new Set(found.map((word) => word.page)).size).toBeGreaterThan(2);
    for (const word of found) expect(word.bottom).toBeLessThan(297 - 20);
  });
});

describe('the foot of the last page', () => {
  it('never stands alone on a page', async () => {
    let moved = 0;
    for (const offset of OFFSETS) {
      const all = await words(bare([section('a', 'Kop', [paragraph('vul', offset)])], { meta: slim() }));
      const version = all.find((word) => word.text === 'Opnieuw')!;
      expect(linesOf(all, 'vul').get(version.page) ?? 0, `behind ${String(offset)} lines`).toBeGreaterThan(1);
      if (version.page > 1) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  });

  function slim(): CheckedDocument['meta'] {
    return { ...sampleDocument().meta, sources: [] };
  }
});

describe('body text', () => {
  it('is 12 pt, in lines of 60 to 70 letters, left-aligned', async () => {
    const sentence =
      'Bij een trekking trekt een spier in uw been kort samen zonder dat u het wilt en dat kan geen kwaad. ';
    const bytes = await print(bare([section('a', 'Kop', [p(sentence.repeat(12))])]));
    const lines = poppler(bytes, 'pdftotext', ['-layout', '-f', '1', '-l', '1', 'FILE', '-'])
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 45 && /trekking|spier|wilt|kwaad/.test(line));
    const mean = lines.reduce((total, line) => total + line.length, 0) / lines.length;
    expect(lines.length).toBeGreaterThan(10);
    expect(mean).toBeGreaterThan(58);
    expect(mean).toBeLessThan(70);
    const all = wordsOn(bytes).filter((word) => word.page === 1);
    const firsts = all.filter((word, at) => at > 0 && word.top > all[at - 1]!.top + 2 && word.left > 50);
    expect(new Set(firsts.slice(1, 10).map((word) => Math.round(word.left * 10))).size).toBe(1);
  });

  it('is not hyphenated at 12 pt, but at soft hyphens', async () => {
    const word = 'elektromyografieonderzoek';
    const bytes = await print(bare([section('a', 'Kop', [p(`${word} `.repeat(40))])]));
    expect(wordsOn(bytes).filter((found) => found.text === word)).toHaveLength(40);
  });
});

describe('what no page was made for', () => {
  it('keeps lists of 40 lists on the page', async () => {
    let block: Block = p('diepst');
    for (let depth = 40; depth > 0; depth -= 1) {
      const items = [{ blocks: [p(`laag${String(depth)}`), block], place }];
      block = { kind: 'list', ordered: false, start: 1, items, place };
    }
    const all = await words(bare([section('a', 'Kop', [block])]));
    expect(all.filter((word) => /^laag\d+$/.test(word.text))).toHaveLength(40);
    for (const word of all) expect(word.right, word.text).toBeLessThan(195);
  });

  it('prints an empty section as its heading', async () => {
    const all = await words(bare([section('a', 'Leegte', []), section('b', 'Vol', [p('inhoud')])]));
    for (const word of ['Leegte', 'Vol', 'inhoud']) expect(all.map((found) => found.text)).toContain(word);
  });

  it('names each emoji in a finding and prints nothing', async () => {
    const document = bare([section('a', 'Kop', [p('goed \u{1F600} en \u{1F44D}')])]);
    const { artefacts, findings } = await emitLeaflet(document, sampleContext());
    expect(artefacts).toEqual([]);
    expect(findings.map((finding) => finding.actual)).toEqual(['\u{1F600}', '\u{1F44D}']);
  });

  it('prints 300 pages in sane time', async () => {
    const blocks = Array.from({ length: 20 }, (_, at) =>
      p(`alinea${String(at)} ${'gewone woorden in een zin '.repeat(16)}`),
    );
    const sections = Array.from({ length: 100 }, (_, at) =>
      section(`s${String(at)}`, `Deel ${String(at)}`, blocks),
    );
    const { artefacts } = await emitLeaflet(bare(sections), sampleContext());
    expect(artefacts[0]!.pages).toBeGreaterThan(290);
    const text = poppler(artefacts[0]!.bytes, 'pdftotext', ['FILE', '-']);
    expect(text.match(/alinea19\b/g)).toHaveLength(100);
  }, 60_000);
});
