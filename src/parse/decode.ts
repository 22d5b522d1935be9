// Bytes in, text out: UTF-8 (RFC 3629), a byte-order mark left out, control characters reported and replaced.
import { createLines } from './lines.ts';
import type { Report } from './report.ts';

/** The most a source may weigh, in bytes: some 200,000 words. */
export const MAX_SOURCE_BYTES = 1_500_000;

// eslint-disable-next-line no-control-regex -- finding control characters is what this is for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text of a source; undefined if it is too large or not UTF-8, which the report then says. */
export function decodeSource(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > MAX_SOURCE_BYTES) {
    report.add({
      rule: 'source-size',
      place: undefined,
      reason: `The file is larger than ${MAX_SOURCE_BYTES / 1_000_000} MB, the most that is read.`,
      remedy: 'Split it into several units; one unit is one subject.',
    });
    return undefined;
  }
  const text = decode(bytes, true);
  if (text === undefined) {
    reportEncoding(bytes, report);
    return undefined;
  }
  return replaceControls(text, report);
}

function decode(bytes: Uint8Array, complete: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !complete });
  } catch {
    return undefined;
  }
}

/** Looks for the shortest beginning that cannot be UTF-8; what comes before its broken character is the place. */
function reportEncoding(bytes: Uint8Array, report: Report): void {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  const before = decode(bytes.subarray(0, good), false) ?? '';
  const lines = createLines(before);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  report.add({
    rule: 'source-encoding',
    place: lines.place(before.length, before.length),
    reason: wide ? 'The file is UTF-16, not UTF-8.' : 'The file is not UTF-8 from this character on.',
    remedy: 'Save the file as UTF-8 in your editor, and check the letters with accents.',
  });
}

function replaceControls(text: string, report: Report): string {
  const found = [...text.matchAll(CONTROL)];
  const first = found[0];
  if (first === undefined) return text;
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const name = code === '0000' ? 'a NUL byte' : `the control character U+${code}`;
  const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in the file)`;
  report.add({
    rule: 'source-control',
    place: createLines(text).place(first.index, first.index + 1),
    reason: `There is ${name} in the text${more}.`,
    remedy: 'Remove it; it usually comes along when text is copied from another program.',
  });
  return text.replace(CONTROL, '\ufffd');
}
