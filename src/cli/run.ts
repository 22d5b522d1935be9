// What build and check share: options of the API from those of the command line, and the printing of a report.
import { relative, resolve } from 'node:path';
import { UsageError, type RunReport, type SharedOptions } from '../build/index.ts';
import { tally, type LinesOf } from '../findings/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { withoutKnown, writeBaseline } from './baseline.ts';
import { bugReport } from './bug.ts';
import { PRINTERS, type PrintedBuild } from './printers/index.ts';
import { readLines } from './source-lines.ts';

/** The API's options for these arguments; today comes from the clock, which only the command line knows. */
export function sharedOptions(units: readonly string[], options: ParsedOptions): SharedOptions {
  return {
    content: options.content,
    units,
    today: today(),
    timing: options.timing,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  };
}

/** The calendar date in the machine's time zone; `TRIFOLD_TODAY` overrides it, for tests and reproducible runs. */
export function today(): string {
  const set = process.env['TRIFOLD_TODAY'];
  if (set !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(set)) return set;
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Prints results to stdout and bugs to stderr; returns the exit code. */
export async function printRun(
  whole: RunReport,
  options: ParsedOptions,
  built?: PrintedBuild,
): Promise<number> {
  const linesOf: LinesOf = (file) => readLines(options.content, file);
  const code = options.writeBaseline ? await keepBaseline(whole, options, linesOf) : undefined;
  const { report, known } = withoutKnown(whole, options, linesOf);
  process.stdout.write(
    PRINTERS[options.format](report, {
      pathOf: (file) => displayPath(options.content, file),
      linesOf,
      color: options.color && process.env['NO_COLOR'] === undefined && process.stdout.isTTY,
      quiet: options.quiet,
      timing: options.timing,
      ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
      ...(known === undefined ? {} : { known }),
      ...(built === undefined ? {} : { built }),
    }),
  );
  const bugs = report.sources.flatMap((source) =>
    source.bug === undefined ? [] : [{ source, bug: source.bug }],
  );
  for (const { source, bug } of bugs) process.stderr.write(`${source.file}\n${bugReport(bug)}`);
  if (bugs.length > 0) return 70;
  // What the baseline knows may stay, but a source that was not built was not built.
  const missing = built !== undefined && report.sources.some((source) => source.outcome === 'rejected');
  return code ?? (missing ? 1 : exitCode(report, options));
}

async function keepBaseline(report: RunReport, options: ParsedOptions, linesOf: LinesOf): Promise<number> {
  if (options.baseline === undefined) throw new UsageError('--write-baseline needs --baseline <file>.');
  const count = await writeBaseline(options.baseline, report, linesOf);
  process.stderr.write(`${options.baseline}: ${String(count)} findings are known now.\n`);
  return 0;
}

function exitCode(report: RunReport, options: ParsedOptions): number {
  const counts = tally(report.findings);
  if (counts.error > 0) return 1;
  const most = options.maxWarnings ?? (options.strict ? 0 : Infinity);
  return counts.warning > most ? 1 : 0;
}

/** A file of the content directory as seen from the working directory, forward slashes. */
export function displayPath(contentDir: string, file: string): string {
  return relative('.', resolve(contentDir, file)).replaceAll('\\', '/');
}
