// `trifold list`: a table of units.
import { list, type ListedSource } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { alignColumns } from './columns.ts';
import { displayPath } from './run.ts';

/** Runs the command; returns the exit code. */
export async function runList(units: readonly string[], options: ParsedOptions): Promise<number> {
  const { sources } = await list({
    content: options.content,
    units,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  });
  const named = sources.map((source) => ({ ...source, file: displayPath(options.content, source.file) }));
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(named, null, 2)}\n` : table(sources));
  return 0;
}

const HEADS = ['unit', 'language', 'title', 'version', 'state', 'review by', 'questions', 'errors'];

function table(sources: readonly ListedSource[]): string {
  if (sources.length === 0) return 'There are no units yet.\n';
  return alignColumns([HEADS, ...sources.map(cells)]);
}

function cells(source: ListedSource): string[] {
  return [
    source.unit,
    source.lang,
    source.title ?? '–',
    source.version ?? '–',
    source.status ?? '–',
    source.reviewDue ?? '–',
    String(source.items),
    String(source.errors),
  ];
}
