import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type PackedFile, zipFiles } from '../../src/package/index.ts';
import { readZip } from './read-zip.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const FILES: readonly PackedFile[] = [
  { path: 'index.html', bytes: text('<!doctype html>'.repeat(200)) },
  { path: 'fonts/b.woff2', bytes: Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256) },
  { path: 'imsmanifest.xml', bytes: text('<manifest/>') },
  { path: 'fonts-a.css', bytes: text('') },
];
const hasPython = spawnSync('python3', ['--version']).status === 0;

const segment = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/);
const paths = fc
  .tuple(fc.array(segment, { maxLength: 2 }), segment, fc.constantFrom('html', 'js', 'woff2', '1', 'svg'))
  .map(([folders, name, ending]) => [...folders, `${name}.${ending}`].join('/'));
const packages = fc
  .uniqueArray(fc.tuple(paths, fc.uint8Array({ maxLength: 300 })), {
    maxLength: 12,
    selector: ([path]) => path,
  })
  .map((pairs) => pairs.map(([path, bytes]) => ({ path, bytes })));

describe('zipFiles', () => {
  it('gives every file back, sorted by code unit, with sizes in the local headers', () => {
    fc.assert(
      fc.property(packages, (files) => {
        const entries = readZip(zipFiles(files));
        const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
        expect(entries.map(({ path }) => path)).toEqual(sorted.map(({ path }) => path));
        entries.forEach((entry, i) => {
          expect(entry.bytes).toEqual(new Uint8Array(sorted[i]!.bytes));
          expect(entry.local).toMatchObject({ size: entry.bytes.length, crc: crc32(entry.bytes) });
        });
      }),
    );
  });

  it('deflates, and uses no data descriptor, extra field, encryption or folder entry', () => {
    for (const entry of readZip(zipFiles(FILES))) {
      expect(entry).toMatchObject({ method: 8, flags: 0, extraLength: 0 });
      expect(entry.path).not.toMatch(/\/$/);
    }
    expect(zipFiles(FILES).length).toBeLessThan(1500);
  });

  it('gives the same bytes whatever the order of the files', () => {
    expect(zipFiles([...FILES].reverse())).toEqual(zipFiles(FILES));
  });

  it('gives the same bytes in every time zone', () => {
    const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Africa/Monrovia'];
    const offsets = new Set<number>();
    const archives = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
      return Buffer.from(zipFiles(FILES)).toString('hex');
    });
    vi.unstubAllEnvs();
    expect(offsets.size).toBeGreaterThan(2);
    expect(new Set(archives).size).toBe(1);
  });

  it.each([
    'Index.html',
    'a b.txt',
    'é.html',
    '../a.txt',
    '/a.txt',
    'a//b.txt',
    '.hidden.txt',
    'noending',
    'a\\b.txt',
    '10',
    'x/',
  ])('refuses the name %j', (path) => {
    expect(() => zipFiles([{ path, bytes: text('x') }])).toThrow(/cannot hold/);
  });

  it.each(['a.php', 'a.py', 'a.pl', 'a.jsp', 'a.php.txt', 'x/a.pl'])('refuses the ending of %s', (path) => {
    expect(() => zipFiles([{ path, bytes: text('x') }])).toThrow(/refuse/);
  });

  it('refuses two files of one name', () => {
    expect(() => zipFiles([FILES[0]!, FILES[0]!])).toThrow(/two files/);
  });

  it.skipIf(!hasPython)('opens in Python’s zipfile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trifold-zip-'));
    try {
      const path = join(folder, 'a.zip');
      writeFileSync(path, zipFiles(FILES));
      const code =
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *[(i.filename, i.file_size, i.date_time) for i in z.infolist()], sep="\\n")';
      const lines = execFileSync('python3', ['-c', code, path], { encoding: 'utf8' }).trim().split('\n');
      expect(lines).toEqual([
        'None',
        "('fonts-a.css', 0, (1980, 1, 1, 12, 0, 0))",
        "('fonts/b.woff2', 500, (1980, 1, 1, 12, 0, 0))",
        "('imsmanifest.xml', 11, (1980, 1, 1, 12, 0, 0))",
        "('index.html', 3000, (1980, 1, 1, 12, 0, 0))",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
