import { mkdtemp, readFile, readdir, rm, stat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/package/index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trifold-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (size: number, value: number): Uint8Array => new Uint8Array(size).fill(value);

describe('writeWhole', () => {
  it('writes the bytes, makes the folder, leaves nothing beside them', async () => {
    const path = join(folder, 'a/nl/a.zip');
    await writeWhole(path, bytes(10, 1));
    expect(new Uint8Array(await readFile(path))).toEqual(bytes(10, 1));
    expect(await readdir(join(folder, 'a/nl'))).toEqual(['a.zip']);
  });

  it('gives mode 0644 whatever the umask', async () => {
    const path = join(folder, 'a.pdf');
    const before = process.umask(0o077);
    try {
      await writeWhole(path, bytes(1, 1));
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o644);
  });

  it('replaces what is there', async () => {
    const path = join(folder, 'a.zip');
    await writeWhole(path, bytes(1000, 1));
    await writeWhole(path, bytes(3, 2));
    expect(new Uint8Array(await readFile(path))).toEqual(bytes(3, 2));
  });

  it('rejects and leaves nothing behind when the file cannot be put in place', async () => {
    const path = join(folder, 'taken');
    await mkdir(join(path, 'full'), { recursive: true });
    await expect(writeWhole(path, bytes(10, 1))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('never shows a reader half a file, also when several write at once', async () => {
    const path = join(folder, 'shared.css');
    const size = 300_000;
    await writeWhole(path, bytes(size, 0));
    const writers = Promise.all([1, 2, 3, 4].map((value) => writeWhole(path, bytes(size, value))));
    const seen: Uint8Array[] = [];
    for (let reads = 0; reads < 20; reads += 1) seen.push(new Uint8Array(await readFile(path)));
    await writers;
    seen.push(new Uint8Array(await readFile(path)));
    for (const content of seen)
      expect(content.length === size && content.every((byte) => byte === content[0])).toBe(true);
    expect(await readdir(folder)).toEqual(['shared.css']);
  });
});
