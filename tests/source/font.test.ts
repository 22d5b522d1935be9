// Font files: what can be embedded, and what is said of the others.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFont } from '../../src/source/index.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
const regular = readFileSync(join(folder, '400Regular', 'NotoSans_400Regular.ttf'));
const boldItalic = readFileSync(join(folder, '700Bold_Italic', 'NotoSans_700Bold_Italic.ttf'));

/** A copy with two bytes of a table changed. */
function patched(table: string, at: number, value: number): Buffer {
  const copy = Buffer.from(regular);
  for (let entry = 12; entry < 12 + copy.readUInt16BE(4) * 16; entry += 16) {
    if (copy.toString('latin1', entry, entry + 4) !== table) continue;
    copy.writeUInt16BE(value, copy.readUInt32BE(entry + 8) + at);
    return copy;
  }
  throw new Error(`no table ${table}`);
}

/** A copy in which a table has another name. */
function renamed(from: string, to: string): Buffer {
  const copy = Buffer.from(regular);
  copy.write(to, copy.indexOf(from, 12, 'latin1'), 'latin1');
  return copy;
}

function reasonOf(bytes: Uint8Array): string {
  const read = inspectFont(bytes);
  return read.kind === 'fault' ? `${read.reason} ${read.remedy}` : '';
}

describe('inspectFont', () => {
  it('takes a TTF, and knows its cut', () => {
    expect(inspectFont(regular)).toMatchObject({ kind: 'font', weight: 400, italic: false });
    expect(inspectFont(boldItalic)).toMatchObject({ kind: 'font', weight: 700, italic: true });
  });

  it.each([
    ['no font', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /not a font/],
    ['an empty file', Buffer.alloc(0), /not a font/],
    ['a web font', Buffer.concat([Buffer.from('wOF2'), regular]), /web font \(WOFF2\).*TTF/],
    ['a collection', Buffer.concat([Buffer.from('ttcf'), regular]), /collection/],
    ['a file that is cut short', regular.subarray(0, 60_000), /damaged/],
    ['a file that ends in its table of contents', regular.subarray(0, 40), /damaged/],
    ['a byte changed in the outlines', patched('glyf', 4000, 0x1234), /damaged/],
    ['no outlines', renamed('glyf', 'gl--'), /damaged/],
    ['a variable font', renamed('GDEF', 'fvar'), /variable.*each cut/],
    ['no right to embed', patched('OS/2', 8, 0x0002), /embedded.*licence/],
    ['no right to embed a part', patched('OS/2', 8, 0x0100), /embedded/],
    ['21 MB', Buffer.alloc(21_000_000), /21\.0 MB/],
  ])('refuses %s', (_, bytes, said) => {
    expect(reasonOf(bytes)).toMatch(said);
  });

  it('takes a font that may be embedded for viewing and printing', () => {
    expect(inspectFont(patched('OS/2', 8, 0x0004)).kind).toBe('font');
    expect(inspectFont(patched('OS/2', 8, 0x0006)).kind).toBe('font');
  });
});
