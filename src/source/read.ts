// Reads a unit from disk: its sources' bytes and every image in its folder, confined to that folder.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AssetRead } from '../document/index.ts';
import { compareText } from '../findings/index.ts';
import { inspectAsset, MAX_ASSET_BYTES, tooHeavy } from './asset.ts';
import type { UnitLocation } from './discover.ts';

export interface SourceText {
  readonly unit: string;
  readonly lang: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What `<lang>.lock.json` beside it holds, if there is one. */
  readonly lock?: Uint8Array;
}

/** The images of a folder: a verdict on each, and the bytes of the good ones, under the same keys. */
export interface AssetFolder {
  readonly reads: ReadonlyMap<string, AssetRead>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export interface UnitFiles {
  readonly unit: string;
  readonly sources: readonly SourceText[];
  readonly assets: AssetFolder;
}

const IMAGE_NAME = /\.(?:svg|png|jpe?g|webp|gif|tiff?|bmp|avif|heic|pdf|eps|ai)$/i;

/** Largest source read into memory, in bytes; a larger one is cut there, and `parse` reports it as over the limit. */
const MAX_SOURCE_BYTES = 6_000_000;

/** Reads the unit's sources and images. Throws what the file system throws. */
export async function readUnit(contentDir: string, location: UnitLocation): Promise<UnitFiles> {
  const sources = await Promise.all(
    location.sources.map(async (source): Promise<SourceText> => {
      const bytes = await readFile(join(contentDir, source.file));
      const lock = await readFile(join(contentDir, location.unit, `${source.lang}.lock.json`)).catch(
        () => undefined,
      );
      return {
        ...source,
        bytes: bytes.subarray(0, MAX_SOURCE_BYTES),
        ...(lock === undefined ? {} : { lock }),
      };
    }),
  );
  return { unit: location.unit, sources, assets: await readAssets(join(contentDir, location.unit), '') };
}

/**
 * Every image under `folder`, read and inspected. Keys are paths relative to it, with `prefix` before them.
 * A link that leads out of the folder is a fault, not a file.
 */
export async function readAssets(folder: string, prefix: string, recursive = true): Promise<AssetFolder> {
  const root = await realpath(folder);
  const entries = await readdir(root, { recursive, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && IMAGE_NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
  const reads = new Map<string, AssetRead>();
  const bytes = new Map<string, Uint8Array>();
  for (const path of paths) {
    const key = prefix + relative(root, path).split(sep).join('/');
    const read = await readAsset(root, path, key);
    reads.set(key, read.read);
    if (read.bytes !== undefined) bytes.set(key, read.bytes);
  }
  return { reads, bytes };
}

async function readAsset(
  root: string,
  path: string,
  key: string,
): Promise<{ read: AssetRead; bytes?: Uint8Array }> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) {
      return {
        read: {
          kind: 'fault',
          reason: 'The image is a link that leads out of the folder.',
          remedy: 'Copy the image itself into the folder.',
        },
      };
    }
    const { size } = await stat(real);
    if (size > MAX_ASSET_BYTES) return { read: tooHeavy(size) };
    const bytes = await readFile(real);
    const read = inspectAsset(key, bytes);
    return read.kind === 'asset' ? { read, bytes } : { read };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      read: {
        kind: 'fault',
        reason: `The image cannot be read: ${why}`,
        remedy: 'Check the file and its permissions.',
      },
    };
  }
}
