// Files in, the bytes of a ZIP archive out (PKWARE APPNOTE 6.3): deflated, sorted, with sizes in the local headers.
import { type Zippable, zipSync } from 'fflate';
import { compareText } from '../findings/index.ts';

/** A file of a package: a path inside it, with forward slashes, and the bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Lower-case ASCII, every segment starts with a letter or digit, and the name has an ending. */
const NAME = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+$/;
/** Endings that LMS upload filters refuse, because a server might run them. */
const REFUSED = /\.(?:php|py|pl|jsp)(?:\.|$)/;

/**
 * Packs files. Entries are sorted by code unit, so the order in which files come in does not matter.
 * Throws on an unfit or double name: names are ours, so that is a bug of ours.
 */
export function zipFiles(files: readonly PackedFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const entries: Zippable = {};
  for (const { path, bytes } of sorted) {
    checkName(path);
    if (Object.hasOwn(entries, path)) throw new Error(`two files called ${path} in one package`);
    entries[path] = bytes;
  }
  return zipSync(entries, { level: 9, mtime: fixedTime() });
}

function checkName(path: string): void {
  if (!NAME.test(path)) throw new Error(`a package cannot hold the name ${JSON.stringify(path)}`);
  if (REFUSED.test(path)) throw new Error(`LMS upload filters refuse the ending of ${path}`);
}

/** ZIP stores local time without a zone, read back from this date's local parts: the same in every zone. */
function fixedTime(): Date {
  return new Date(1980, 0, 1, 12);
}
