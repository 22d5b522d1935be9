// Reads a PDF back with poppler: where each word stands, and what it looks like. None of Trifold's code judges.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word on a page; mm from the top left of the page. */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs a poppler tool on a file with these bytes; `FILE` among the arguments is the file. Gives what it says. */
export function poppler(bytes: Uint8Array, tool: string, args: readonly string[]): string {
  return run(bytes, tool, args).toString('utf8');
}

/** A page, or its top `height` mm, as a grey PNG. */
export function pageImage(bytes: Uint8Array, page: number, dpi: number, height?: number): Buffer {
  const range = ['-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile'];
  const strip = height === undefined ? [] : ['-H', String(Math.round((height / 25.4) * dpi))];
  return run(bytes, 'pdftoppm', [...range, ...strip, '-gray', '-png', 'FILE']);
}

function run(bytes: Uint8Array, tool: string, args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-read-'));
  try {
    const file = join(folder, 'it.pdf');
    writeFileSync(file, bytes);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PT_PER_MM = 72 / 25.4;

/** Every word with its place. */
export function wordsOn(bytes: Uint8Array): Word[] {
  const words: Word[] = [];
  let page = 0;
  for (const line of poppler(bytes, 'pdftotext', ['-bbox', 'FILE', '-']).split('\n')) {
    if (line.includes('<page ')) page += 1;
    const match =
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (match === null) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map((pt) => Number(pt) / PT_PER_MM);
    words.push({ page, text: match[5] ?? '', left, top, right, bottom });
  }
  return words;
}

/** Text as words with one space between: soft hyphens joined, no-break spaces plain. */
export function tidy(text: string): string {
  return text
    .replace(/\u00ad\s*/g, '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
}

/** Words of a text without the signs around them. */
export function wordsOf(text: string): string[] {
  return tidy(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first of `wanted` that does not come in `text` behind the ones before it, with what stood before; undefined: all do. */
export function firstMissing(wanted: readonly string[], text: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const found = text.indexOf(word, at);
    if (found < 0) return wanted.slice(Math.max(0, index - 4), index + 1).join(' ');
    at = found + 1;
  }
  return undefined;
}
