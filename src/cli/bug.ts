// What to say when Trifold itself is wrong.
import { generatorVersion } from '../build/resources.ts';

/** A report for stderr: what happened, where, and how to tell us. */
export function bugReport(error: unknown): string {
  const stack = stackOf(error);
  return [
    'This is a bug in Trifold, not a mistake in your content.',
    'Please report it with the lines below and the source that causes it (see "bugs" in Trifold\'s package.json).',
    `Trifold ${generatorVersion()}, Node ${process.version}, ${process.platform}`,
    stack,
    '',
  ].join('\n');
}

function stackOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack);
  return String(error);
}
