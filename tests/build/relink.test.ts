// No page leads to one that was refused: neither the language switch nor "see also".
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, type RunReport } from '../../src/build/index.ts';

let folder: string;
const at = (path: string): string => join(folder, path);
const HANDS = 'output/handen-wassen/nl/index.html';
const make = (): Promise<RunReport> =>
  build({ content: at('content'), output: at('output'), only: ['web'], jobs: 1, today: '2026-11-22' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trifold-relink-'));
  await cp('content', at('content'), { recursive: true });
  await rm(at('content/handen-wassen/en.md'));
});
afterAll(() => rm(folder, { recursive: true }));

it('links to a page only where there is one', async () => {
  const leg = await readFile(at('content/spiertrekkingen-been/nl.md'), 'utf8');
  await writeFile(at('content/spiertrekkingen-been/nl.md'), `${leg}\n:::nergens\nx\n:::\n`);
  await writeFile(at('content/handen-wassen/de.md'), '---\ntitle: Hände waschen\n---\n');
  const { sources } = await make();
  expect(sources.map(({ file, outcome }) => [file, outcome])).toEqual([
    ['handen-wassen/de.md', 'rejected'],
    ['handen-wassen/nl.md', 'built'],
    ['spiertrekkingen-been/nl.md', 'rejected'],
  ]);
  const alone = await readFile(at(HANDS), 'utf8');
  expect(alone).not.toMatch(/\.\.\/de\/|spiertrekkingen-been|hreflang/);
  const record = await readFile(at('output/handen-wassen/nl/build.json'), 'utf8');
  expect(record).toContain('"path": "handen-wassen/nl/index.html"');

  await writeFile(at('content/spiertrekkingen-been/nl.md'), leg);
  await make();
  expect(await readFile(at(HANDS), 'utf8')).toContain('../../spiertrekkingen-been/nl/index.html');

  await writeFile(at('content/spiertrekkingen-been/nl.md'), `${leg}\n:::nergens\nx\n:::\n`);
  await make();
  expect(await readFile(at(HANDS), 'utf8'), 'what an earlier run made stands').toContain(
    '../../spiertrekkingen-been/',
  );
});
