// Findings in a stable order, each once: by file, line, column, rule, reason.
import type { Finding, Severity } from './finding.ts';

/** Numbers of findings by severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Compares by code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two findings in a report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  );
}

/** Sorted and without doubles. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

/** Counts findings by severity. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
