// One source with everything a leaflet can hold, printed and read back. tests/conformance has it judged by veraPDF, and reads
// every word of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../src/build/index.ts';
import { readAloud } from './read-aloud.ts';
import { poppler, tidy, wordsOf, wordsOn, type Word } from './reading.ts';

const content = join(dirname(fileURLToPath(import.meta.url)), 'torture');
const output = mkdtempSync(join(tmpdir(), 'trifold-torture-'));
const EDITIONS = ['a4', 'large-print', 'booklet'] as const;

const pdfs = new Map<string, Uint8Array>();

function fileOf(edition: string): string {
  return join(output, 'martelproef', 'nl', `martelproef-nl-${edition}.pdf`);
}

beforeAll(async () => {
  const report = await build({ content, output, only: ['leaflet'], editions: EDITIONS, jobs: 1 });
  expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  for (const edition of EDITIONS) pdfs.set(edition, readFileSync(fileOf(edition)));
}, 60_000);

afterAll(() => {
  rmSync(output, { recursive: true, force: true });
});

describe.each(EDITIONS)('as %s', (edition) => {
  let words: Word[];
  let aloud: string;

  beforeAll(async () => {
    words = wordsOn(pdfs.get(edition)!);
    aloud = await readAloud(pdfs.get(edition)!);
  });

  it('sets a table that is too wide row by row', () => {
    const heads = Array.from({ length: 12 }, (_, at) => `K${String(at + 1)}`);
    const row = heads.map((head, at) => `${head} cel2x${String(at + 1)}`).join(' ');
    expect(aloud).toContain(row);
  });

  it('breaks a word of 210 letters without losing one', () => {
    expect(aloud.replace(/[-\s\u00ad]/g, '')).toContain('onvoorstelbaar'.repeat(15));
  });

  it('lets nothing run over an edge', () => {
    const [, width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/
      .exec(poppler(pdfs.get(edition)!, 'pdfinfo', ['FILE']))!
      .map((pt) => (Number(pt) / 72) * 25.4);
    for (const word of words) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(9.9);
      expect(word.right, word.text).toBeLessThanOrEqual(width - 9.9);
      expect(word.bottom, word.text).toBeLessThanOrEqual(height - 9.9);
    }
  });

  it('never breaks a phone number', () => {
    const lines = poppler(pdfs.get(edition)!, 'pdftotext', ['-layout', '-enc', 'UTF-8', 'FILE', '-'])
      .split('\n')
      .map(tidy);
    for (const number of ['020 123 45 67', '06 12345678', '020 765 43 21', '020 000 00 00']) {
      expect(
        lines.some((line) => line.includes(number)),
        number,
      ).toBe(true);
    }
  });

  it('reads ligatures and accents as letters', () => {
    for (const word of ['efficiënt', 'fluit', 'koffie', 'officieel']) expect(wordsOf(aloud)).toContain(word);
  });

  it('prints no address in full that nobody would type over', () => {
    const text = words.map((word) => word.text).join('');
    expect(text).not.toContain('index.html');
    expect(text).not.toContain('?met=vraag');
    expect(text).toContain('martelproef.example');
  });
});

describe('a long table', () => {
  it('repeats its head on each page, and no row is torn', () => {
    const words = wordsOn(pdfs.get('a4')!);
    const rows = words.filter((word) => word.text === 'Rij');
    expect(rows).toHaveLength(45);
    const pages = new Set(rows.map((row) => row.page));
    expect(pages.size).toBeGreaterThan(1);
    for (const page of pages) {
      const heads = words.filter((word) => word.page === page && word.text === 'Naam');
      expect(heads).toHaveLength(1);
      const first = rows.find((row) => row.page === page)!;
      expect(heads[0]!.top).toBeLessThan(first.top);
      expect(rows.filter((row) => row.page === page).length).toBeGreaterThan(1);
    }
    for (const [index, row] of rows.entries()) {
      const cell = words.find((word) => word.text === `${String(index + 1)}c`)!;
      expect([cell.page, Math.round(cell.top)]).toEqual([row.page, Math.round(row.top)]);
    }
  });

  it('is read with its head once', async () => {
    expect(wordsOf(await readAloud(pdfs.get('a4')!)).filter((word) => word === 'Naam')).toHaveLength(1);
  });
});

describe('the self-test', () => {
  it('has its answers on the last page, behind everything else', () => {
    const words = wordsOn(pdfs.get('a4')!);
    const pages = Math.max(...words.map((word) => word.page));
    expect(words.filter((word) => word.text === 'Antwoorden').map((word) => word.page)).toEqual([pages]);
    expect(
      words
        .filter((word) => word.text === 'Baksteen')
        .map((word) => word.page)
        .at(-1),
    ).toBe(pages);
  });

  it('asks each kind of question, and answers what has an answer', async () => {
    const aloud = await readAloud(pdfs.get('a4')!);
    const [asked, answered] = [
      aloud.slice(aloud.indexOf('Test uzelf'), aloud.lastIndexOf('Antwoorden')),
      aloud.slice(aloud.lastIndexOf('Antwoorden')),
    ];
    for (const phrase of [
      'Mevrouw Jansen belt',
      '1. Wat is het goede antwoord? Kies 1 antwoord. A Fout antwoord een B Goed antwoord twee',
      '2. Welke 2 antwoorden zijn goed? Kies alle goede antwoorden.',
      '4. Zet de delen op volgorde. Zet de letters in de goede volgorde. A Begin B Einde C Midden',
      '1 Hond 2 Kat A blaft B fluit C miauwt',
      '6. Welk woord past? Schrijf uw antwoord op.',
    ]) {
      expect(asked).toContain(phrase);
    }
    for (const phrase of ['1. B', '2. A, C', '3. A', '4. A, C, B', '5. 1 A, 2 C', '12 tot en met 16']) {
      expect(answered).toContain(phrase);
    }
    expect(asked).not.toContain('Dit is wel goed.');
    expect(answered).toContain('B Dit is wel goed.');
  });
});
