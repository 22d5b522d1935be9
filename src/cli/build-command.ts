// `trifold build`: checks, then writes every output.
import { join } from 'node:path';
import { build } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { requireBaseline } from './baseline.ts';
import { outputOptions } from './output-options.ts';
import { progressLine } from './progress.ts';
import { printRun } from './run.ts';

/** Runs the command; returns the exit code. */
export async function runBuild(units: readonly string[], options: ParsedOptions): Promise<number> {
  requireBaseline(options);
  const progress = progressLine(options);
  const report = await build({ ...outputOptions(units, options), onProgress: progress.report }).finally(
    progress.end,
  );
  return printRun(report, options, { outputDir: options.output, index: join(options.output, 'index.html') });
}
