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
const UNITS = ['handen-wassen', 'spiertrekkingen-been'];
const TORMENTED = 'martelproef';

let proofs: readonly Proof[];
let unprinted: readonly string[];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  ({ proofs, failures: unprinted } = await printProofs(build, folder));
});

function pdf(unit: string, edition: string, profile = 'office'): Uint8Array {
  const proof = proofs.find((one) => one.unit === unit && one.variant === edition && one.profile === profile);
  if (proof === undefined) throw new Error(`no ${edition} of ${unit} for the ${profile}`);
  return readFileSync(proof.file);
}

const ALL = UNITS.flatMap((unit) => EDITIONS.map((edition) => ({ unit, edition })));
const PRINTED = [...ALL, ...EDITIONS.map((edition) => ({ unit: TORMENTED, edition }))];

it('prints every edition of every unit and of the torture document, in both profiles', () => {
  expect(unprinted).toEqual([]);
  expect(new Set(proofs.map(({ unit }) => unit))).toEqual(new Set([...UNITS, TORMENTED]));
  for (const { unit, edition } of PRINTED) {
    for (const profile of ['office', 'press'])
      expect(pdf(unit, edition, profile).length).toBeGreaterThan(9_000);
  }
});

describe.skipIf(ensureVeraPdf() === undefined && process.env['CI'] === undefined)('veraPDF', () => {
  it('finds nothing wrong with any of them', async () => {
    const { failures, lines } = await judgeProofs(proofs);
    expect(failures).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(2 * PRINTED.length);
  });
});

describe.each(PRINTED)('$unit as $edition', ({ unit, edition }) => {
  let wanted: string[];

  beforeAll(async () => {
    // A table too wide for a page is read row by row, with its heads repeated; a test of its own reads it. A word longer
    // than a line of any page may run over two.
    const wide = /^(K\d+|cel\dx\d+|.{100,})$/;
    const text = await printedText(unit === TORMENTED ? TORTURE : CONTENT, unit, edition);
    wanted = wordsOf(text).filter((word) => !wide.test(word));
  });

  it('is read aloud with every word it should have, in order', async () => {
    expect(wanted.length).toBeGreaterThan(150);
    expect(firstMissing(wanted, wordsOf(await readAloud(pdf(unit, edition))))).toBeUndefined();
  });

  it('has every word as text on its pages', () => {
    const text = poppler(pdf(unit, edition), 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-']);
    const there = new Set(wordsOf(text));
    expect(wanted.filter((word) => !there.has(word))).toEqual([]);
  });

  it('keeps 10 mm of white around everything in the office', () => {
    const { width, height } = pageSize(pdf(unit, edition));
    const words = wordsOn(pdf(unit, edition));
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
      wordsOn(pdf(unit, edition, profile))
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
    for (const unit of UNITS) {
      const bytes = pdf(unit, 'booklet');
      const faces = Number(/Pages:\s+(\d+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']))?.[1]);
      expect(faces % 2).toBe(0);
      const pages = faces * 2;
      expect(Buffer.from(bytes).toString('latin1')).toContain(`/P (${String(pages)}, 1)`);
      const numbers = poppler(bytes, 'pdftotext', ['-f', '1', '-l', '1', 'FILE', '-']);
      expect(numbers).toContain(`1 van ${String(pages)}`);
      expect(numbers).toContain(`${String(pages)} van ${String(pages)}`);
    }
  });
});

describe('large-print', () => {
  it('has no text below 16 pt, most of it at 18 pt, and no italics', async () => {
    for (const unit of UNITS) {
      const sizes = await textSizes(pdf(unit, 'large-print'));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15.9);
      expect(sizes.filter((size) => size >= 17.9).length).toBeGreaterThan(sizes.length / 2);
      const fonts = poppler(pdf(unit, 'large-print'), 'pdffonts', ['FILE']);
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
    'of $unit as $edition leads to the page with the version, and is at least 20 mm',
    ({ unit, edition }) => {
      const bytes = pdf(unit, edition);
      const pages = Number(/Pages:\s+(\d+)/.exec(poppler(bytes, 'pdfinfo', ['FILE']))?.[1]);
      const page = edition === 'trifold' || edition === 'booklet' ? 1 : pages;
      const found = scan(bytes, page);
      expect(found?.data).toBe(`https://voorbeeldziekenhuis.example/folders/${unit}/nl/#v1.0.0`);
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
