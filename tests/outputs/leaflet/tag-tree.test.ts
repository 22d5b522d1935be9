// The tag tree of the real unit, as poppler tells it: a reviewed fixture. A change in it is read before it is accepted
// (`npx vitest run -u tests/outputs/leaflet/tag-tree.test.ts` writes it anew).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { build } from '../../../src/build/index.ts';
import { readAloud } from './read-aloud.ts';
import { poppler, wordsOf } from './reading.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Longest text that is told whole: this is about the tree, the words have tests of their own. */
const TEXT = 16;

/** The tree without object numbers, positions and most of the text. */
function outline(dump: string): string {
  return dump
    .split('\n')
    .filter((line) => !/^\s*(Object \d|\/(BBox|Placement) )/.test(line) && line.trim() !== '')
    .map((line) =>
      line.replace(/ \((block|inline)\)/, '').replace(/^( *)/, (indent) => ' '.repeat(indent.length / 2)),
    )
    .map((line) => {
      const [, before = '', text = ''] = /^( *)"(.*)"$/.exec(line) ?? [];
      if (text === '') return line;
      return text.length <= TEXT ? `${before}“${text}”` : `${before}“${text.slice(0, TEXT)}…`;
    })
    .join('\n');
}

it('of the leaflet on muscle twitches is the one that was reviewed', async () => {
  const output = mkdtempSync(join(tmpdir(), 'trifold-tags-'));
  try {
    const content = join(here, '..', '..', '..', 'content');
    const units = ['spiertrekkingen-been'];
    await build({ content, output, units, only: ['leaflet'], editions: ['a4'], jobs: 1 });
    const file = join(output, 'spiertrekkingen-been', 'nl', 'spiertrekkingen-been-nl-a4.pdf');
    const bytes = readFileSync(file);
    const dump = poppler(bytes, 'pdfinfo', ['-struct-text', 'FILE']);
    const tree = outline(dump);
    expect(tree.length).toBeLessThan(20 * 1024);
    await expect(tree).toMatchFileSnapshot(join(here, 'tag-tree.txt'));
    // poppler runs words in a drawing together, and is too slow to read every edition: elsewhere `readAloud` does.
    const letters = (text: string): string => wordsOf(text).join('');
    const heard = dump.split('\n').flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? []);
    expect(letters(heard.join(' '))).toBe(letters(await readAloud(bytes)));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}, 60_000);
