// The tri-fold: what stands on which panel, and what is said when it does not fit.
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, CheckedDocument, Section } from '../../../src/document/index.ts';
import { emitLeaflet, fitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { p, sampleContext, sampleDocument, section } from './sample.ts';
import { readAloud } from './read-aloud.ts';
import { pageImage, poppler, wordsOn, type Word } from './reading.ts';

function trifold(change: Parameters<typeof sampleDocument>[0] = {}): CheckedDocument {
  const { meta } = sampleDocument();
  const leaflet = { ...meta.leaflet, editions: ['trifold'] as const };
  return sampleDocument({ meta: { ...meta, leaflet }, ...change });
}

/** Sections with briefs, as a unit for the tri-fold has them. */
function briefed(change: Partial<Record<'inside', number>> = {}): CheckedDocument {
  const sample = sampleDocument();
  const sections = sample.sections.map((one, index): Section => ({
    ...one,
    brief: [p(`Kort ${String(index)}: rust helpt vaak.`)],
  }));
  const more = Array.from({ length: change.inside ?? 0 }, (_, index) =>
    section(`meer-${String(index)}`, `Vraag ${String(index)}?`, lines(10)),
  );
  return trifold({ sections: [...sections, ...more] });
}

function lines(count: number): Block[] {
  return [p('Een spier trekt kort samen zonder dat u het wilt. '.repeat(count).trim())];
}

async function print(document: CheckedDocument, profile: 'office' | 'press' = 'office'): Promise<Uint8Array> {
  const context = sampleContext();
  const options = { ...context.options, profile };
  const { artefacts } = await emitLeaflet(document, { ...context, options });
  return artefacts[0]!.bytes;
}

/** Where panels lie on their face; mm. */
const PANELS = {
  flap: { page: 1, from: 0, to: 97 },
  back: { page: 1, from: 97, to: 197 },
  front: { page: 1, from: 197, to: 297 },
  'inside-1': { page: 2, from: 0, to: 100 },
  'inside-2': { page: 2, from: 100, to: 200 },
  'inside-3': { page: 2, from: 200, to: 297 },
} as const;

function panelOf(word: Word): string {
  const found = Object.entries(PANELS).find(
    ([, { page, from, to }]) => word.page === page && word.left >= from && word.right <= to,
  );
  return found?.[0] ?? `across a fold: ${word.text}`;
}

describe('panels', () => {
  let bytes: Uint8Array;
  let words: Word[];

  beforeAll(async () => {
    bytes = await print(briefed());
    words = wordsOn(bytes);
  });

  it('keeps every word 10 mm inside the sheet and 6 mm from a fold', () => {
    expect(words.length).toBeGreaterThan(150);
    for (const word of words) {
      const panel = PANELS[panelOf(word) as keyof typeof PANELS];
      expect(panel, `"${word.text}" at ${String(word.left)} mm`).toBeDefined();
      const outer = { left: panel.from === 0, right: panel.to === 297 };
      expect(word.left, word.text).toBeGreaterThanOrEqual(panel.from + (outer.left ? 9.9 : 6));
      expect(word.right, word.text).toBeLessThanOrEqual(panel.to - (outer.right ? 9.9 : 6));
      expect(word.top, word.text).toBeGreaterThanOrEqual(9.9);
      expect(word.bottom, word.text).toBeLessThanOrEqual(200.1);
    }
  });

  it('has the right text on the right panel', () => {
    const places = (text: string): string[] => [
      ...new Set(words.filter((word) => word.text === text).map(panelOf)),
    ];
    expect(places('Patiënteninformatie')).toEqual(['front']);
    expect(places('Concept:')).toEqual(['front']);
    expect(places('112')).toEqual(['flap']);
    expect(places('Bronnen')).toEqual(['back']);
    expect(places('Versie')).toEqual(['back']);
    expect(places('Kort').some((place) => place.startsWith('inside'))).toBe(true);
  });

  it('is read aloud from front to flap, inside and back', async () => {
    const text = await readAloud(bytes);
    const order = [
      'Wat het is, wat u zelf kunt doen',
      'Spiertrekkingen zijn meestal onschuldig.',
      'Concept: deze tekst',
      'Bel direct 112',
      'Bel vandaag nog',
      'Deze folder gaat over trekkingen',
      'Wat zijn spiertrekkingen?',
      'Kort 0',
      'Wat kunt u zelf doen?',
      '020 000 00 00',
      'Bronnen',
      'Opnieuw nakijken voor',
    ];
    const found = order.map((phrase) => text.indexOf(phrase));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('is two pages, named for their faces, to be turned over the short edge', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Duplex /DuplexFlipShortEdge');
    expect(raw).toMatch(
      /\/PageLabels <<\s*\/Nums \[0 <<\s*\/P \(Buitenkant\)\s*>> 1 <<\s*\/P \(Binnenkant\)/,
    );
    expect(poppler(bytes, 'pdfinfo', ['FILE'])).toMatch(/Pages:\s+2\n[\s\S]*Page size:\s+841\.89 x 595\.27/);
  });

  it('says nothing twice and leaves nothing out of a section without a brief', async () => {
    const [what, ...rest] = sampleDocument().sections;
    const text = await readAloud(await print(trifold({ sections: [what!, ...rest] })));
    const once = text.split('Bel direct 112').length - 1;
    expect(once).toBe(1);
    expect(text).toContain('De medische naam is fasciculatie');
  });
});

describe.each([
  // Across a face of the sheet, from left to right; and where it is folded, in mm from the left.
  {
    dir: 'ltr',
    outside: ['flap', 'back', 'front'],
    inside: ['inside-1', 'inside-2', 'inside-3'],
    folds: { 1: [97, 197], 2: [100, 200] },
  },
  {
    dir: 'rtl',
    outside: ['front', 'back', 'flap'],
    inside: ['inside-3', 'inside-2', 'inside-1'],
    folds: { 1: [100, 200], 2: [97, 197] },
  },
] as const)('a sheet for a script read $dir, printed and folded', ({ dir, outside, inside, folds }) => {
  let bytes: Uint8Array;
  let words: Word[];

  beforeAll(async () => {
    const document = briefed({ inside: 5 });
    bytes = await print({ ...document, dir });
    words = wordsOn(bytes);
  });

  it('has its ticks where the panels meet, on both faces at the same place of the paper', () => {
    const [front, back] = [ticksOn(bytes, 1), ticksOn(bytes, 2)];
    const near = (found: readonly number[], wanted: readonly number[]): void => {
      expect(found).toHaveLength(wanted.length);
      for (const [at, x] of wanted.entries()) expect(found[at]).toBeCloseTo(x, 0);
    };
    near(front, folds[1]);
    near(back, folds[2]);
    // Turned over its short edge, the left of one face lies behind the right of the other.
    near(back.map((x) => 297 - x).reverse(), front);
  });

  it('shows the right panel at each step of opening it', () => {
    const panelsOf = (text: string): string[] => [
      ...new Set(
        words
          .filter((word) => word.text === text)
          .map(({ page, left, right }) => {
            const [first = 0, second = 0] = folds[page as 1 | 2];
            const panels = page === 1 ? outside : inside;
            if (right <= first) return panels[0];
            if (left >= second) return panels[2];
            return left >= first && right <= second ? panels[1] : 'across a fold';
          }),
      ),
    ];
    expect(words.flatMap((word) => panelsOf(word.text))).not.toContain('across a fold');
    // Folded shut: the front on top, the back below. The front opened: the flap faces the first panel inside.
    expect(panelsOf('Patiënteninformatie')).toEqual(['front']);
    expect(panelsOf('Bronnen')).toEqual(['back']);
    expect(panelsOf('112')).toEqual(['flap']);
    // Then the flap: three panels side by side, the text in its order.
    const told = ['Wat', 'Vraag'].flatMap((word) =>
      words.filter((one) => one.page === 2 && one.text === word),
    );
    const columns = new Set(told.map((word) => Math.floor(word.left / 99)));
    expect(columns.size).toBe(3);
    const aloudOrder = words
      .filter((word) => word.page === 2 && /^[0-4]\?$/.test(word.text))
      .sort((a, b) => a.text.localeCompare(b.text))
      .map((word) => Math.floor(word.left / 99));
    const inOrder = [...aloudOrder].sort((a, b) => (dir === 'ltr' ? a - b : b - a));
    expect(aloudOrder).toHaveLength(5);
    expect(aloudOrder).toEqual(inOrder);
  });
});

/** Where short black lines stand just inside the white at the top of a face; mm from the left, as the picture shows them. */
function ticksOn(bytes: Uint8Array, page: number): number[] {
  const dpi = 254;
  const { width, data } = PNG.sync.read(pageImage(bytes, page, dpi, 15));
  const row = Math.round((11.2 / 25.4) * dpi);
  const dark = Array.from({ length: width }, (_, x) => x).filter(
    (x) => (data[(row * width + x) * 4] ?? 255) < 200,
  );
  const starts = dark.filter((x) => !dark.includes(x - 1));
  // A tick is thinner than half a millimetre; letters and bands that reach this height are not.
  return starts
    .filter((x) => !dark.includes(x + 5) && data[((row - 8) * width + x) * 4]! < 200)
    .map((x) => (x / dpi) * 25.4);
}

describe('copyfitting', () => {
  it('reports free lines where there is room', async () => {
    const findings = await fitLeaflet(briefed(), sampleContext());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: 'leaflet/free-lines', severity: 'info' });
    expect(findings[0]?.reason).toMatch(/^The tri-fold has room for .*\d+ lines on the three panels inside/);
    expect((await emitLeaflet(briefed(), sampleContext())).findings).toEqual(findings);
  });

  it('gives space first, then type, and never less than 10 pt', async () => {
    const sizes: number[] = [];
    for (const inside of [0, 4, 7, 8, 9]) {
      const document = briefed({ inside });
      const { artefacts, findings } = await emitLeaflet(document, sampleContext());
      expect(findings).toEqual(await fitLeaflet(document, sampleContext()));
      if (artefacts[0] === undefined) break;
      const inner = wordsOn(artefacts[0].bytes).filter((word) => word.page === 2 && word.text === 'spier');
      sizes.push(...inner.slice(0, 1).map((word) => word.bottom - word.top));
    }
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)! / sizes[0]!).toBeGreaterThanOrEqual(10 / 11 - 0.001);
    expect(sizes.at(-1)!).toBeLessThan(sizes[0]!);
  });

  it('does not print what does not fit, and says which panel, how much, and where a brief is missing', async () => {
    const document = briefed({ inside: 20 });
    const { artefacts, findings } = await emitLeaflet(document, sampleContext());
    expect(artefacts).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: 'leaflet/overflow', severity: 'error', file: document.file });
    expect(findings[0]?.reason).toMatch(
      /^Unexpected \d\d+ lines too many on the three panels inside of the tri-fold.* Without a brief: "Vraag 0\?", /,
    );
    expect(findings[0]?.place).toBeDefined();
    expect(await fitLeaflet(document, sampleContext())).toEqual(findings);
  });

  it('counts the lines that are too many', async () => {
    const over = async (inside: number): Promise<number> => {
      const [finding] = await fitLeaflet(briefed({ inside }), sampleContext());
      return Number(/Unexpected (\d+) lines/.exec(finding?.reason ?? '')?.[1]);
    };
    // A section more is a heading and ten sentences more: about a dozen lines.
    const more = (await over(21)) - (await over(20));
    expect(more).toBeGreaterThanOrEqual(9);
    expect(more).toBeLessThanOrEqual(15);
  });

  it('asks nothing of a document without a tri-fold', async () => {
    expect(await fitLeaflet(sampleDocument(), sampleContext())).toEqual([]);
  });
});

describe('profile press', () => {
  it('has bleed and marks outside the trimmed sheet, and no text there', async () => {
    const bytes = await print(briefed(), 'press');
    const boxes = poppler(bytes, 'pdfinfo', ['-box', 'FILE']);
    const box = (name: string): number[] =>
      (new RegExp(`${name}:\\s+([\\d. ]+)`).exec(boxes)?.[1] ?? '').trim().split(/\s+/).map(Number);
    const [trimLeft = 0, trimTop = 0, trimRight = 0, trimBottom = 0] = box('TrimBox');
    expect(trimRight - trimLeft).toBeCloseTo(841.89, 1);
    expect(trimBottom - trimTop).toBeCloseTo(595.28, 1);
    expect(trimLeft - (box('BleedBox')[0] ?? 0)).toBeCloseTo(8.5, 1);
    for (const word of wordsOn(bytes)) {
      expect(word.left * (72 / 25.4)).toBeGreaterThan(trimLeft + 28);
      expect(word.right * (72 / 25.4)).toBeLessThan(trimRight - 28);
    }
  });
});
