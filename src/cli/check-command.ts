// `trifold check`: findings, and nothing else.
import { check } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { requireBaseline } from './baseline.ts';
import { printRun, sharedOptions } from './run.ts';
import { progressLine } from './progress.ts';

/** Runs the command; returns the exit code. */
export async function runCheck(units: readonly string[], options: ParsedOptions): Promise<number> {
  requireBaseline(options);
  const progress = progressLine(options);
  const report = await check({ ...sharedOptions(units, options), onProgress: progress.report }).finally(
    progress.end,
  );
  return printRun(report, options);
}
