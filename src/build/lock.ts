// content/<unit>/<lang>.lock.json: for each question, what its section said when somebody last confirmed it. Small, sorted,
// and made to be read in a diff: {"version": 1, "passages": {"<question>": "<hash>"}}.
import { compareText, type Finding } from '../findings/index.ts';
import { LIBRARY_WORDS } from './rule-words.ts';

/** Number of this file's shape. */
const LOCK_VERSION = 1;

/** Hashes by question id. */
export type Passages = ReadonlyMap<string, string>;

/** Reads a lock; undefined where it is not one, such as after a merge with conflicts. */
export function readLock(bytes: Uint8Array): Passages | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(value) || value['version'] !== LOCK_VERSION) return undefined;
    const passages = value['passages'];
    if (!isRecord(passages)) return undefined;
    const entries = Object.entries(passages).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    });
    return entries.length === Object.keys(passages).length ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}

/** The file's text: one question a line, sorted. */
export function lockText(passages: Passages): string {
  const sorted = [...passages].sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ version: LOCK_VERSION, passages: Object.fromEntries(sorted) }, null, 2)}\n`;
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
