// Lines of a source, for showing a finding in its place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = new Map<string, readonly string[]>();

/** The file's lines; none when it cannot be read. Files over a megabyte are not shown. */
export function readLines(contentDir: string, file: string): readonly string[] {
  const path = join(contentDir, file);
  const known = cache.get(path);
  if (known !== undefined) return known;
  const lines = load(path);
  cache.set(path, lines);
  return lines;
}

function load(path: string): readonly string[] {
  try {
    const bytes = readFileSync(path);
    return bytes.length > 1_000_000
      ? []
      : bytes
          .toString('utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/);
  } catch {
    return [];
  }
}
