// content/<unit>/<lang>.lock.json: for each question, what its section said when somebody last confirmed it; for a translation
// also what each section of its original said. Small, sorted, and made to be read in a diff:
// {"version": 1, "passages": {"<question>": "<hash>"}, "original": {"<section>": "<hash>"}}.
import { compareText, type Finding } from '../findings/index.ts';
import { LIBRARY_WORDS } from './rule-words.ts';

/** Number of this file's shape. */
const LOCK_VERSION = 1;

/** Hashes by question id. */
export type Passages = ReadonlyMap<string, string>;

/** Reads a lock; undefined where it is not one, such as after a merge with conflicts. */
export function readLock(bytes: Uint8Array): Passages | undefined {
  return hashesIn(recordOf(bytes)?.['passages']);
}

/** What each section of the original said when the translation was confirmed, by its id; undefined: never confirmed. */
export function readOriginal(bytes: Uint8Array): Passages | undefined {
  return hashesIn(recordOf(bytes)?.['original']);
}

function recordOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) && value['version'] === LOCK_VERSION ? value : undefined;
  } catch {
    return undefined;
  }
}

function hashesIn(value: unknown): Passages | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return entries.length === Object.keys(value).length ? new Map(entries) : undefined;
}

/** The file's text: one question or section a line, sorted. */
export function lockText(passages: Passages, original?: Passages): string {
  const sorted = (hashes: Passages): Readonly<Record<string, string>> =>
    Object.fromEntries([...hashes].sort(([a], [b]) => compareText(a, b)));
  const lock = {
    version: LOCK_VERSION,
    passages: sorted(passages),
    ...(original === undefined ? {} : { original: sorted(original) }),
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Path of a source's lock, beside it. */
export function lockPath(source: { readonly unit: string; readonly lang: string }): string {
  return `${source.unit}/${source.lang}.lock.json`;
}

/** The finding on a lock that cannot be read. */
export function lockFinding(source: { readonly unit: string; readonly lang: string }): Finding {
  return {
    ruleId: 'lock-invalid',
    severity: LIBRARY_WORDS['lock-invalid'].severity,
    file: lockPath(source),
    reason: 'This file cannot be read, so nobody knows which questions still fit their section.',
    remedy: `Take the version before the merge, or read the questions again and run: trifold confirm ${source.unit}`,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
