// `trifold confirm`: says that the questions were read again and fit their sections.
import { confirm, type ConfirmedSource } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { displayPath } from './run.ts';

/** Runs the command; returns the exit code. */
export async function runConfirm(units: readonly string[], options: ParsedOptions): Promise<number> {
  const { sources, findings } = await confirm({
    content: options.content,
    units,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  });
  const named = sources.map((source) => ({ ...source, file: displayPath(options.content, source.file) }));
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ format: 1, sources: named }, null, 2)}\n`
      : named.map((source) => `${line(source)}\n`).join(''),
  );
  return findings.length > 0 ? 1 : 0;
}

function line({ file, unit, outcome, questions, original, ...ids }: ConfirmedSource): string {
  const { added, changed, removed } = ids;
  if (outcome === 'rejected') return `${file}: not confirmed, it has errors. See: trifold check ${unit}`;
  const parts = [
    ...(added.length === 0 ? [] : [`new: ${added.join(', ')}`]),
    ...(changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`gone: ${removed.join(', ')}`]),
  ];
  const detail = parts.length === 0 ? 'nothing new' : parts.join('; ');
  const agrees = original === undefined ? '' : `; it agrees with ${original}`;
  return `${file}: ${String(questions)} question${questions === 1 ? '' : 's'} confirmed (${detail})${agrees}`;
}
