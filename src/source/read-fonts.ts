// Reads font files from disk: one inside the content directory, or those of an installed npm package.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../findings/index.ts';
import { inspectFont, MAX_FONT_BYTES, tooHeavyFont, type FontRead } from './font.ts';

/** A font file; `path` relative to the folder it was looked for in, forward slashes. */
export interface FontFile {
  readonly path: string;
  readonly read: FontRead;
}

const FONT_NAME = /\.(?:ttf|otf)$/i;

/** One font file under `folder`; undefined if there is none of that name. A link that leads out is a fault. */
export async function readFont(folder: string, path: string): Promise<FontRead | undefined> {
  const real = await realpath(join(folder, path)).catch(() => undefined);
  if (real === undefined) return undefined;
  if (!real.startsWith((await realpath(folder)) + sep)) {
    return {
      kind: 'fault',
      reason: 'The font is a link that leads out of the folder.',
      remedy: 'Copy the font itself into the content folder.',
    };
  }
  return inspectFile(real);
}

/** Every TTF and OTF file of the first of these folders that is there, sorted by path; undefined if none is. */
export async function readFontPackage(folders: readonly string[]): Promise<readonly FontFile[] | undefined> {
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) continue;
    const paths = entries
      .filter((entry) => entry.isFile() && FONT_NAME.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareText);
    return Promise.all(
      paths.map(async (path) => ({
        path: relative(folder, path).split(sep).join('/'),
        read: await inspectFile(path),
      })),
    );
  }
  return undefined;
}

async function inspectFile(path: string): Promise<FontRead> {
  try {
    const { size } = await stat(path);
    return size > MAX_FONT_BYTES ? tooHeavyFont(size) : inspectFont(await readFile(path));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      kind: 'fault',
      reason: `The font cannot be read: ${why}`,
      remedy: 'Check the file and its permissions.',
    };
  }
}
