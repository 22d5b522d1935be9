// --baseline and --write-baseline: the findings an old library may keep, read from and written to a file.
import { readFileSync } from 'node:fs';
import { UsageError, type RunReport } from '../build/index.ts';
import {
  applyBaseline,
  baselineOf,
  baselineText,
  orderFindings,
  readBaseline,
  type BaselineEntry,
  type Finding,
  type LinesOf,
} from '../findings/index.ts';
import { writeWhole } from '../package/index.ts';
import type { ParsedOptions } from './arguments.ts';

/** Throws a UsageError where the options name no baseline that can be read: before a library is checked in vain. */
export function requireBaseline({ baseline, writeBaseline: writes }: ParsedOptions): void {
  if (baseline === undefined && writes) throw new UsageError('--write-baseline needs --baseline <file>.');
  if (baseline !== undefined) read(baseline, writes ? [] : undefined);
}

/** A report without the findings the baseline knows, and their number. */
export interface BaselinedReport {
  readonly report: RunReport;
  readonly known?: number;
}

/** Leaves out what the baseline knows, and adds what it knows in vain as information. */
export function withoutKnown(report: RunReport, options: ParsedOptions, linesOf: LinesOf): BaselinedReport {
  if (options.baseline === undefined) return { report };
  const entries = read(options.baseline).filter(({ file }) => isJudged(file, report));
  const { fresh, known, stale } = applyBaseline(report.findings, entries, linesOf);
  const findings = orderFindings([...fresh, ...stale.map(staleFinding)]);
  return { report: { ...report, findings }, known };
}

/** Writes every finding of the run into the baseline; what it has of sources outside the run stays. Returns their number. */
export async function writeBaseline(path: string, report: RunReport, linesOf: LinesOf): Promise<number> {
  const others = read(path, []).filter(({ file }) => !isJudged(file, report));
  const own = baselineOf(report.findings, linesOf);
  await writeWhole(path, Buffer.from(baselineText([...others, ...own])));
  return report.findings.length;
}

/** Whether this run says anything of the file: all files, unless units or languages were named. */
function isJudged(file: string, { sources, partial }: RunReport): boolean {
  return !partial || sources.some((source) => source.file === file);
}

function read(path: string, otherwise?: BaselineEntry[]): BaselineEntry[] {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    if (otherwise !== undefined) return otherwise;
    throw new UsageError(`There is no baseline “${path}”. Write one with --write-baseline.`);
  }
  const entries = readBaseline(json);
  if (entries === undefined) throw new UsageError(`“${path}” is no baseline that this version can read.`);
  return entries;
}

function staleFinding({ file, ruleId, count }: BaselineEntry): Finding {
  const what = count === 1 ? 'a finding' : `${String(count)} findings`;
  return {
    ruleId: 'baseline-stale',
    severity: 'info',
    file,
    reason: `The baseline knows ${what} of ${ruleId} on a text that is no longer there.`,
    remedy: 'Write the baseline anew with --write-baseline.',
  };
}
