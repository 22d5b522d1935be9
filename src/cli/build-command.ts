// `trifold build`: checks, then writes every output.
import { join } from 'node:path';
import { build } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { progressLine } from './progress.ts';
import { printRun, sharedOptions } from './run.ts';

/** Runs the command; returns the exit code. */
export async function runBuild(units: readonly string[], options: ParsedOptions): Promise<number> {
  const progress = progressLine(options);
  const report = await build({
    ...sharedOptions(units, options),
    output: options.output,
    profile: options.profile,
    allowOverdue: options.allowOverdue,
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.editions === undefined ? {} : { editions: options.editions }),
    ...(options.dialects === undefined ? {} : { dialects: options.dialects }),
    onProgress: progress.report,
  }).finally(progress.end);
  return printRun(report, options, { outputDir: options.output, index: join(options.output, 'index.html') });
}
