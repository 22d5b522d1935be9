// Looks at an image's bytes: what it is, how large, and whether every output can use it. Pure: bytes in, verdict out.
import { createHash } from 'node:crypto';
import { inflateSync, crc32 } from 'node:zlib';
import { imageSize } from 'image-size';
import { SaxesParser } from 'saxes';
import type { AssetRead, AssetType } from '../document/index.ts';

/** The most an image file may weigh, in bytes: print at 300 dpi on A4 stays far below it. */
export const MAX_ASSET_BYTES = 20_000_000;
const MAX_PIXELS = 50_000_000;

/** What inspection of the bytes says against an image. */
interface Fault {
  readonly kind: 'fault';
  readonly reason: string;
  readonly remedy: string;
}

function fault(reason: string, remedy: string): Fault {
  return { kind: 'fault', reason, remedy };
}

/** The fault of an image that weighs too much; `bytes` is its size on disk. */
export function tooHeavy(bytes: number): Fault {
  const size = (bytes / 1_000_000).toFixed(1);
  return fault(
    `The image weighs ${size} MB; the limit is 20 MB.`,
    'Save it at 300 dpi for the width it is printed at.',
  );
}

/** Inspects one image. `key` is its path relative to the unit's folder (library files start with `/`). */
export function inspectAsset(key: string, bytes: Uint8Array): AssetRead {
  const type = sniff(bytes);
  if (type === undefined) {
    return fault('The file is not an SVG, PNG or JPEG image.', 'Save the picture as SVG, PNG or JPEG.');
  }
  if (bytes.length > MAX_ASSET_BYTES) return tooHeavy(bytes.length);
  const wrong = { svg: svgFault, png: pngFault, jpeg: jpegFault }[type](bytes);
  if (wrong !== undefined) return wrong;
  const size = measure(bytes);
  if (size === undefined)
    return fault('The image has no readable size.', 'Open it in an image editor and save it again.');
  if (type !== 'svg' && size.width * size.height > MAX_PIXELS) {
    return fault(
      `The image is ${size.width} × ${size.height} pixels, over 50 megapixels.`,
      'Scale it down: 300 dpi is enough for print.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'asset', asset: { key, type, ...size, sha256, bytes: bytes.length } };
}

function sniff(bytes: Uint8Array): AssetType | undefined {
  const starts = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('utf8');
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)*<(?:svg:)?svg[\s/>]/.test(
    head,
  )
    ? 'svg'
    : undefined;
}

function measure(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return undefined;
  }
}

/** PNG (ISO/IEC 15948): every chunk whole and with a right CRC, and pixel data that inflates. */
function pngFault(bytes: Uint8Array): Fault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels: Uint8Array[] = [];
  const corrupt = fault('The PNG image is corrupt.', 'Open it in an image editor and save it again.');
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return corrupt;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return corrupt;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'IDAT') pixels.push(bytes.subarray(at + 8, end - 4));
    if (type === 'IEND') return inflates(pixels) ? undefined : corrupt;
    at = end;
  }
  return corrupt;
}

function inflates(parts: readonly Uint8Array[]): boolean {
  try {
    inflateSync(Buffer.concat(parts), { maxOutputLength: MAX_PIXELS * 8 + 1_000_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * JPEG (ITU-T T.81 B.1): walks the markers to the frame header and on to the picture's data, which must come to an end;
 * four components are CMYK, which screens show wrongly.
 */
function jpegFault(bytes: Uint8Array): Fault | undefined {
  const corrupt = fault('The JPEG image is corrupt.', 'Open it in an image editor and save it again.');
  let framed = false;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && bytes[at + 9] === 4) {
      return fault(
        'The JPEG image is in CMYK, which screens and LMSs show in wrong colours.',
        'Save it as RGB (sRGB).',
      );
    }
    if (isFrame) framed = true;
    if (marker === START_OF_SCAN) return framed && endsAfter(bytes, at) ? undefined : corrupt;
    if (length < 2) return corrupt;
    at += 2 + length;
  }
  return corrupt;
}

const START_OF_SCAN = 0xda;

/** Whether an end-of-image marker comes: a file that broke off has none. */
function endsAfter(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.length - 2; at > start; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

const FORBIDDEN_ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
]);

/** SVG: well-formed, without scripts, event handlers, entities or anything fetched from elsewhere. */
function svgFault(bytes: Uint8Array): Fault | undefined {
  const text = new TextDecoder().decode(bytes);
  if (/<!ENTITY/i.test(text)) return activeFault('an entity declaration');
  const parser = new SaxesParser();
  let active: string | undefined;
  let broken: string | undefined;
  parser.on('error', (error) => (broken ??= error.message));
  parser.on(
    'opentag',
    ({ name, attributes }) => (active ??= activeElement(name) ?? activeAttribute(attributes)),
  );
  parser.write(text).close();
  if (broken !== undefined) {
    return fault(
      `The SVG image is not well-formed XML: ${broken}`,
      'Export it again from the drawing program.',
    );
  }
  return active === undefined ? undefined : activeFault(active);
}

function activeFault(what: string): Fault {
  return fault(
    `The SVG image contains ${what}.`,
    'Export it as plain SVG, without scripts, links or embedded files.',
  );
}

function activeElement(name: string): string | undefined {
  const local = name.replace(/^.*:/, '').toLowerCase();
  return FORBIDDEN_ELEMENTS.has(local) ? `the element <${local}>` : undefined;
}

function activeAttribute(attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [name, raw] of Object.entries(attributes)) {
    const value = raw.trim();
    if (/^on/i.test(name)) return `the event handler “${name}”`;
    if (/^(?:.*:)?href$/i.test(name) && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value)) {
      return `a link to “${value}”`;
    }
    if (/url\(\s*['"]?(?!['"]?#)/i.test(value) || /@import|javascript:/i.test(value)) {
      return `a reference to “${value}”`;
    }
  }
  return undefined;
}
