// An archive's bytes in, its entries out: a reader that shares no code with the packer (node:zlib, PKWARE APPNOTE 4.3).
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly extraLength: number;
  /** Sizes and checksum as the local header has them. */
  readonly local: { readonly crc: number; readonly packed: number; readonly size: number };
}

export function readZip(archive: Uint8Array): ZipEntry[] {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = view.length - 22;
  if (view.readUInt32LE(end) !== 0x06054b50) throw new Error('no end record, or a comment behind it');
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (view.readUInt32LE(at) !== 0x02014b50) throw new Error('no central header');
    const lengths = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const path = view.toString('utf8', at + 46, at + 46 + lengths[0]!);
    entries.push(readLocal(view, view.readUInt32LE(at + 42), path, view.readUInt32LE(at + 16)));
    at += 46 + lengths[0]! + lengths[1]! + lengths[2]!;
  }
  if (at !== end) throw new Error('bytes between the central directory and its end record');
  return entries;
}

function readLocal(view: Buffer, at: number, path: string, crc: number): ZipEntry {
  if (view.readUInt32LE(at) !== 0x04034b50) throw new Error(`no local header for ${path}`);
  const nameLength = view.readUInt16LE(at + 26);
  const extraLength = view.readUInt16LE(at + 28);
  if (view.toString('utf8', at + 30, at + 30 + nameLength) !== path) throw new Error(`names differ: ${path}`);
  const local = {
    crc: view.readUInt32LE(at + 14),
    packed: view.readUInt32LE(at + 18),
    size: view.readUInt32LE(at + 22),
  };
  const start = at + 30 + nameLength + extraLength;
  const method = view.readUInt16LE(at + 8);
  const raw = view.subarray(start, start + local.packed);
  const bytes = method === 0 ? raw : inflateRawSync(raw);
  if (crc32(bytes) !== crc) throw new Error(`checksum of ${path}`);
  return {
    path,
    bytes: new Uint8Array(bytes),
    method,
    flags: view.readUInt16LE(at + 6),
    dosTime: view.readUInt16LE(at + 10),
    dosDate: view.readUInt16LE(at + 12),
    extraLength,
    local,
  };
}
