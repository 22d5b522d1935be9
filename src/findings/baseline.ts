// The findings an old library has already, so that only new ones fail: {"version": 2, "findings": {file: {rule: {text: count}}}},
// sorted. A finding is known by its rule, its file and the text it is about; lines may move, but an edited text counts anew.
import type { Finding } from './finding.ts';
import { fingerprintOf, type LinesOf } from './fingerprint.ts';
import { compareText } from './order.ts';

/** Number of the file's shape. */
const BASELINE_VERSION = 2;

/** One kind of finding on one text, and how often it is known. */
export interface BaselineEntry {
  readonly file: string;
  readonly ruleId: string;
  /** Fingerprint of the finding. */
  readonly text: string;
  readonly count: number;
}

/** What a baseline leaves of a run's findings. */
export interface Baselined {
  /** Findings the baseline does not know. */
  readonly fresh: readonly Finding[];
  /** Number of findings it knows. */
  readonly known: number;
  /** What it knows and nobody finds any more, with the number that is gone. */
  readonly stale: readonly BaselineEntry[];
}

/** The entries of these findings. */
export function baselineOf(findings: readonly Finding[], linesOf: LinesOf): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const text = fingerprintOf(finding, linesOf);
    const count = (entries.get(keyOf(finding, text))?.count ?? 0) + 1;
    entries.set(keyOf(finding, text), { file: finding.file, ruleId: finding.ruleId, text, count });
  }
  return [...entries.values()];
}

/** Splits findings in known and fresh; of several alike, the first are the known ones. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[],
  linesOf: LinesOf,
): Baselined {
  const left = new Map(baseline.map((entry) => [keyOf(entry, entry.text), entry.count]));
  const fresh = findings.filter((finding) => {
    const key = keyOf(finding, fingerprintOf(finding, linesOf));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const stale = baseline.flatMap((entry) => {
    const count = left.get(keyOf(entry, entry.text)) ?? 0;
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { fresh, known: findings.length - fresh.length, stale };
}

/** The file's text: sorted, one text a line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const findings: Record<string, Record<string, Record<string, number>>> = {};
  const sorted = [...entries].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(`h${a.text}`, `h${b.text}`),
  );
  for (const { file, ruleId, text, count } of sorted)
    ((findings[file] ??= {})[ruleId] ??= {})[`h${text}`] = count;
  return `${JSON.stringify({ version: BASELINE_VERSION, findings }, null, 2)}\n`;
}

/** Reads the file's text; undefined where it is no baseline. */
export function readBaseline(json: string): BaselineEntry[] | undefined {
  const value = parse(json);
  if (!isRecord(value) || value['version'] !== BASELINE_VERSION || !isRecord(value['findings']))
    return undefined;
  const entries: BaselineEntry[] = [];
  for (const [file, rules] of Object.entries(value['findings'])) {
    if (!isRecord(rules)) return undefined;
    for (const [ruleId, texts] of Object.entries(rules)) {
      if (!isRecord(texts)) return undefined;
      for (const [text, count] of Object.entries(texts)) {
        if (typeof count !== 'number') return undefined;
        entries.push({ file, ruleId, text: text.slice(1), count });
      }
    }
  }
  return entries;
}

function keyOf({ file, ruleId }: Pick<Finding, 'file' | 'ruleId'>, text: string): string {
  return [file, ruleId, text].join('\0');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
