#!/usr/bin/env node
// The command line: reads arguments, runs one verb, sets the exit code. 0 nothing wrong, 1 errors found, 2 wrong usage, 70 a bug of ours.
import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { UsageError } from '../build/usage-error.ts';
import { bugReport } from './bug.ts';
import { makeProgram } from './program.ts';

// A run is over before V8's optimising compiler pays off: at its own threshold (67,584) it used eight seconds a thread for
// a thousand sources, and a build of thirty took a third longer. Workers take this over.
setFlagsFromString('--interrupt-budget=500000');

/** What the file system says no to: no bug of ours, and nothing that a report would help. */
const REFUSALS: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EISDIR',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

async function runProgram(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = makeProgram((code) => {
    exitCode = code;
  });
  await program.parseAsync([...args], { from: 'user' });
  return exitCode;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (isRefused(error)) {
    process.stderr.write(
      `${error.message}\nThe system refuses this: look at the path, its permissions and the room on the disk.\n`,
    );
    return 2;
  }
  process.stderr.write(bugReport(error));
  return 70;
}

function isRefused(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && REFUSALS.has(String(error.code));
}
