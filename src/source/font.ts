// Looks at a font file's bytes: whether it is a whole TTF or OTF that leaflets may carry, and which cut it is. Pure:
// bytes in, verdict out. Tables and fields as in OpenType 1.9 (ISO/IEC 14496-22).
import { createHash } from 'node:crypto';

/** What looking at a font file gave: a font that can be used, or what is wrong with the file. */
export type FontRead =
  | {
      readonly kind: 'font';
      /** 100–900. */
      readonly weight: number;
      readonly italic: boolean;
      /** Lower-case hex. */
      readonly sha256: string;
    }
  | { readonly kind: 'fault'; readonly reason: string; readonly remedy: string };

type Fault = Extract<FontRead, { kind: 'fault' }>;

/** The most a font file may weigh, in bytes: those with all of Chinese stay below it. */
export const MAX_FONT_BYTES = 20_000_000;

const DAMAGED = fault('The font file is damaged.', 'Get it anew from where it came from.');

/** Why files that are fonts of another kind cannot be used, by their first four bytes. */
const OTHER_KINDS: Readonly<Record<string, Fault>> = {
  wOFF: webFont('WOFF'),
  wOF2: webFont('WOFF2'),
  ttcf: fault('The file is a collection of fonts.', 'Save the cut you need as a TTF file of its own.'),
};

const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post', 'OS/2'];

/** Inspects one font. */
export function inspectFont(bytes: Uint8Array): FontRead {
  if (bytes.length > MAX_FONT_BYTES) return tooHeavyFont(bytes.length);
  const tag = latin(bytes, 0);
  const other = OTHER_KINDS[tag];
  if (other !== undefined) return other;
  if (!['\0\u0001\0\0', 'true', 'OTTO'].includes(tag)) {
    return fault('The file is not a font.', 'Use a TTF or OTF file.');
  }
  const tables = readTables(bytes);
  if (tables === undefined) return DAMAGED;
  const outlines = tag === 'OTTO' ? ['CFF '] : ['glyf', 'loca'];
  if (![...NEEDED, ...outlines].every((name) => tables.has(name))) return DAMAGED;
  if (!hasUnicode(tables.get('cmap'))) {
    return fault('The font does not say which letters it has.', 'Use a font with a Unicode character map.');
  }
  if (tables.has('fvar')) {
    return fault('The file is a variable font.', 'Use a file for each cut: regular, bold, italic.');
  }
  return judgeCut(bytes, tables);
}

/** The fault of a font that weighs too much; `bytes` is its size on disk. */
export function tooHeavyFont(bytes: number): Fault {
  const size = (bytes / 1_000_000).toFixed(1);
  return fault(`The font weighs ${size} MB; the limit is 20 MB.`, 'Use a font of your own script only.');
}

/** Weight, slope and the right to embed: the OS/2 table. */
function judgeCut(bytes: Uint8Array, tables: ReadonlyMap<string, DataView>): FontRead {
  const os2 = tables.get('OS/2');
  if (os2 === undefined || os2.byteLength < 64) return DAMAGED;
  const rights = os2.getUint16(8);
  if (forbidsEmbedding(rights)) {
    return fault(
      'The maker of the font does not let it be embedded in a PDF.',
      'Use another typeface, or ask its maker for a licence and files that allow embedding.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'font', weight: os2.getUint16(4), italic: (os2.getUint16(62) & 0x201) !== 0, sha256 };
}

/** `fsType`: no embedding at all, no subsetting, or bitmaps only. A font that allows more as well is not restricted. */
function forbidsEmbedding(rights: number): boolean {
  const restricted = (rights & 0x000f) === 0x0002;
  return restricted || (rights & 0x0300) !== 0;
}

/** Every table, if all lie within the file and add up to their checksums; those that programs patch are not added up. */
function readTables(bytes: Uint8Array): Map<string, DataView> | undefined {
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  if (12 + count * 16 > bytes.length) return undefined;
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const [sum, offset, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length > bytes.length) return undefined;
    const name = latin(bytes, at);
    const table = new DataView(bytes.buffer, bytes.byteOffset + offset, length);
    if (!PATCHED.has(name) && checksum(table) !== sum) return undefined;
    tables.set(name, table);
  }
  return tables;
}

const PATCHED = new Set(['head', 'name', 'OS/2', 'post', 'DSIG']);

/** The sum of a table's 32-bit words, padded with zeros. */
function checksum(table: DataView): number {
  const whole = table.byteLength & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + table.getUint32(at)) | 0;
  for (let at = whole; at < table.byteLength; at++)
    sum = (sum + (table.getUint8(at) << (24 - 8 * (at & 3)))) | 0;
  return sum >>> 0;
}

/** Whether the character map has a table by Unicode. */
function hasUnicode(cmap: DataView | undefined): boolean {
  if (cmap === undefined || cmap.byteLength < 4) return false;
  for (let at = 4; at + 8 <= Math.min(cmap.byteLength, 4 + cmap.getUint16(2) * 8); at += 8) {
    const [platform, encoding] = [cmap.getUint16(at), cmap.getUint16(at + 2)];
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) return true;
  }
  return false;
}

function latin(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function webFont(kind: string): Fault {
  return fault(`The file is a web font (${kind}), which a PDF cannot carry.`, 'Use its TTF or OTF file.');
}

function fault(reason: string, remedy: string): Fault {
  return { kind: 'fault', reason, remedy };
}
