// Every edition of the units that ship and of the torture document, in both print profiles: judged by veraPDF, read back
// word by word.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CONTENT,
  EDITIONS,
  judgeProofs,
  printProofs,
  TORTURE,
  type Proof,
} from '../../scripts/leaflet-proofs.mjs';
import { ensureVeraPdf } from '../../scripts/verapdf.mjs';
import { build } from '../../src/build/index.ts';
import { readAloud } from '../outputs/leaflet/read-aloud.ts';
import { firstMissing, pageImage, poppler, wordsOf, wordsOn } from '../outputs/leaflet/reading.ts';
import { printedText } from './printed-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'trifold-editions-'));
const TEXTS = [
  { unit: 'handen-wassen', lang: 'nl' },
  { unit: 'handen-wassen', lang: 'en' },
  { unit: 'spiertrekkingen-been', lang: 'nl' },
];
const TORTURED = { unit: 'martelproef', lang: 'nl' };

interface Text {
  readonly unit: string;
  readonly lang: string;
}

let proofs: readonly Proof[];
let unprinted: readonly string[];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  ({ proofs, failures: unprinted } = await printProofs(build, folder));
});

function pdf({ unit, lang }: Text, edition: string, profile = 'office'): Uint8Array {
  const proof = proofs.find(
    (one) => one.unit === unit && one.lang === lang && one.variant === edition && one.profile === profile,
  );
  if (proof === undefined) throw new Error(`no ${edition} of ${unit}/${lang} for the ${profile}`);
  return readFileSync(proof.file);
}

const ALL = TEXTS.flatMap((text) => EDITIONS.map((edition) => ({ ...text, edition })));
const PRINTED = [...ALL, ...EDITIONS.map((edition) => ({ ...TORTURED, edition }))];

it('prints every edition of every unit and of the torture document, in both profiles', () => {
  expect(unprinted).toEqual([]);
  const texts = [...TEXTS, TORTURED];
  expect(new Set(proofs.map(nameOf))).toEqual(new Set(texts.map(nameOf)));
  for (const text of texts) expect(pdf(text, 'booklet-reader').length).toBeGreaterThan(9_000);
  for (const { edition, ...text } of PRINTED) {
    for (const profile of ['office', 'press'])
      expect(pdf(text, edition, profile).length).toBeGreaterThan(9_000);
  }
});

function nameOf({ unit, lang }: Text): string {
  return `${unit}/${lang}`;
}

describe.skipIf(ensureVeraPdf() === undefined && process.env['CI'] === undefined)('veraPDF', () => {
  it('finds nothing wrong with any of them', async () => {
    const { failures, lines } = await judgeProofs(proofs);
    expect(failures).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(2 * PRINTED.length);
  });
});

describe.each(PRINTED)('$unit/$lang as $edition', ({ edition, ...text }) => {
  let wanted: string[];

  beforeAll(async () => {
    // A table too wide for a page is read row by row, with its heads repeated; a test of its own reads it. A word longer
    // than a line of any page may run over two.
    const wide = /^(K\d+|cel\dx\d+|.{100,})$/;
    const folder = text.unit === TORTURED.unit ? TORTURE : CONTENT;
    wanted = wordsOf(await printedText(folder, text, edition)).filter((word) => !wide.test(word));
  });

  it('is read aloud with every word it should have, in order', async () => {
    expect(wanted.length).toBeGreaterThan(150);
    expect(firstMissing(wanted, wordsOf(await readAloud(pdf(text, edition))))).toBeUndefined();
  });

  it('has every word as text on its pages', () => {
    const all = poppler(pdf(text, edition), 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-']);
    const there = new Set(wordsOf(all));
    expect(wanted.filter((word) => !there.has(word))).toEqual([]);
  });

  it('keeps 10 mm of white around everything in the office', () => {
    const { width, height } = pageSize(pdf(text, edition));
    const words = wordsOn(pdf(text, edition));
    expect(words.length).toBeGreaterThan(200);
    for (const word of words) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(9.9);
      expect(word.top, word.text).toBeGreaterThanOrEqual(9.9);
      expect(word.right, word.text).toBeLessThanOrEqual(width - 9.9);
      expect(word.bottom, word.text).toBeLessThanOrEqual(height - 9.9);
    }
  });

  it('has the same words in press as in the office', () => {
    const sorted = (profile: string): string[] =>
      wordsOn(pdf(text, edition, profile))
        .map((word) => word.text)
        .sort();
    expect(sorted('press')).toEqual(sorted('office'));
  });
});

/** mm */
function pageSize(bytes: Uint8Array): { width: number; height: number } {
  const match = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']));
  const [width = 0, height = 0] = (match ?? []).slice(1).map((pt) => (Number(pt) * 25.4) / 72);
  return { width, height };
}

describe('booklet', () => {
  it('is sheets of four pages, labelled with what they carry', () => {
    for (const text of TEXTS) {
      const bytes = pdf(text, 'booklet');
      const of = text.lang === 'nl' ? 'van' : 'of';
      const faces = Number(/Pages:\s+(\d+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']))?.[1]);
      expect(faces % 2).toBe(0);
      const pages = faces * 2;
      expect(Buffer.from(bytes).toString('latin1')).toContain(`/P (${String(pages)}, 1)`);
      const numbers = poppler(bytes, 'pdftotext', ['-f', '1', '-l', '1', 'FILE', '-']);
      expect(numbers).toContain(`1 ${of} ${String(pages)}`);
      expect(numbers).toContain(`${String(pages)} ${of} ${String(pages)}`);
    }
  });
});

describe('large-print', () => {
  it('has no text below 16 pt, most of it at 18 pt, and no italics', async () => {
    for (const text of TEXTS) {
      const sizes = await textSizes(pdf(text, 'large-print'));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15.9);
      expect(sizes.filter((size) => size >= 17.9).length).toBeGreaterThan(sizes.length / 2);
      const fonts = poppler(pdf(text, 'large-print'), 'pdffonts', ['FILE']);
      expect(fonts).not.toMatch(/italic|oblique/i);
      expect(fonts).toContain('AtkinsonHyperlegibleNext-Regular');
    }
  });
});

/** Type sizes in pt of every piece of text that is not part of a picture. */
async function textSizes(bytes: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sizes: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() !== '' && !open.includes('Figure'))
          sizes.push(Math.abs(Number(item.transform[3])));
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item ? String(item.tag) : '');
    }
  }
  return sizes;
}

describe('QR code', () => {
  it.each(ALL)(
    'of $unit/$lang as $edition leads to the page with the version, and is at least 20 mm',
    ({ edition, ...text }) => {
      const bytes = pdf(text, edition);
      const pages = Number(/Pages:\s+(\d+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']))?.[1]);
      const page = edition === 'trifold' || edition === 'booklet' ? 1 : pages;
      const found = scan(bytes, page);
      expect(found?.data).toBe(
        `https://voorbeeldziekenhuis.example/folders/${text.unit}/${text.lang}/#v1.0.0`,
      );
      expect(found?.side).toBeGreaterThanOrEqual(19.9);
    },
  );
});

const DPI = 150;

/** The QR code on a page as a phone would see it; `side` in mm. */
function scan(bytes: Uint8Array, page: number): { data: string; side: number } | undefined {
  const image = PNG.sync.read(pageImage(bytes, page, DPI));
  const code = jsQR.default(new Uint8ClampedArray(image.data), image.width, image.height, {
    inversionAttempts: 'dontInvert',
  });
  if (code === null) return undefined;
  const { topLeftCorner: from, topRightCorner: to } = code.location;
  return { data: code.data, side: (Math.hypot(to.x - from.x, to.y - from.y) / DPI) * 25.4 };
}
