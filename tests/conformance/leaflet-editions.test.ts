// Every edition of the units that ship, in both print profiles: judged by veraPDF, read back word by word.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureVeraPdf, validatePdfs } from '../../scripts/verapdf.mjs';
import { build, type RunReport } from '../../src/build/index.ts';
import { pageImage, poppler, readAloud, wordsOf, wordsOn, firstMissing } from '../outputs/leaflet/reading.ts';
import { printedText } from './printed-text.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'trifold-editions-'));
const EDITIONS = ['a4', 'large-print', 'trifold', 'booklet'] as const;
const UNITS = ['handen-wassen', 'spiertrekkingen-been'];
const PROFILES = ['office', 'press'] as const;

const reports = new Map<string, RunReport>();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  for (const profile of PROFILES) {
    reports.set(
      profile,
      await build({
        content: join(root, 'content'),
        output: join(folder, profile),
        units: UNITS,
        only: ['leaflet'],
        editions: EDITIONS,
        profile,
        jobs: 1,
      }),
    );
  }
});

function fileOf(unit: string, edition: string, profile = 'office'): string {
  return join(folder, profile, unit, 'nl', `${unit}-nl-${edition}.pdf`);
}

function pdf(unit: string, edition: string, profile?: string): Uint8Array {
  return readFileSync(fileOf(unit, edition, profile));
}

const ALL = UNITS.flatMap((unit) => EDITIONS.map((edition) => ({ unit, edition })));

it('prints every edition without an error', () => {
  for (const [profile, report] of reports) {
    const errors = report.findings.filter((finding) => finding.severity === 'error');
    expect(errors, profile).toEqual([]);
    expect(report.sources.map((source) => source.artefacts.length)).toEqual([4, 4]);
  }
});

describe.skipIf(ensureVeraPdf() === undefined && process.env['CI'] === undefined)('veraPDF', () => {
  it('finds nothing wrong with any edition in either profile', async () => {
    const files = PROFILES.flatMap((profile) =>
      ALL.map(({ unit, edition }) => fileOf(unit, edition, profile)),
    );
    const results = await validatePdfs(files);
    expect(results).toHaveLength(16);
    for (const { file, flavours } of results) {
      for (const [flavour, result] of Object.entries(flavours)) {
        expect(result.claimed, `${file} says that it is ${flavour}`).toBe(true);
        expect(result.failures, `${file} against ${flavour}`).toEqual([]);
      }
    }
  });
});

describe.each(ALL)('$unit as $edition', ({ unit, edition }) => {
  it('is read aloud with every word it should have, in order', async () => {
    const wanted = wordsOf(await printedText(join(root, 'content'), unit, edition));
    expect(wanted.length).toBeGreaterThan(150);
    expect(firstMissing(wanted, wordsOf(readAloud(pdf(unit, edition))))).toBeUndefined();
  });

  it('has every word as text on its pages', async () => {
    const wanted = new Set(wordsOf(await printedText(join(root, 'content'), unit, edition)));
    const text = poppler(pdf(unit, edition), 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-']);
    const there = new Set(wordsOf(text));
    expect([...wanted].filter((word) => !there.has(word))).toEqual([]);
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

const DPI = 200;

/** The QR code on a page as a phone would see it; `side` in mm. */
function scan(bytes: Uint8Array, page: number): { data: string; side: number } | undefined {
  const image = PNG.sync.read(pageImage(bytes, page, DPI));
  const code = jsQR.default(new Uint8ClampedArray(image.data), image.width, image.height);
  if (code === null) return undefined;
  const { topLeftCorner: from, topRightCorner: to } = code.location;
  return { data: code.data, side: (Math.hypot(to.x - from.x, to.y - from.y) / DPI) * 25.4 };
}
