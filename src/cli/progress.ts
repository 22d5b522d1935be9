// Progress on stderr: one line that changes on a terminal, plain lines otherwise, nothing when quiet.
import type { Progress } from '../build/index.ts';

export interface ProgressLine {
  readonly report: (progress: Progress) => void;
  /** Clears the changing line. */
  readonly end: () => void;
}

/** A progress writer for this process's stderr. */
export function progressLine(options: { readonly quiet: boolean }): ProgressLine {
  if (options.quiet) return { report: () => undefined, end: () => undefined };
  const { stderr } = process;
  const clear = (): void => {
    if (stderr.isTTY) stderr.write('\r\u001b[2K');
  };
  const report = (progress: Progress): void => {
    if (progress.kind === 'planned') {
      if (stderr.isTTY) stderr.write(`0/${progress.total}`);
      return;
    }
    const { done, total, file, outcome, ms } = progress;
    const line = `${done}/${total} ${outcome} ${file} (${(ms / 1000).toFixed(1)} s)`;
    if (!stderr.isTTY) stderr.write(`${line}\n`);
    else {
      clear();
      stderr.write(line.slice(0, Math.max(20, stderr.columns - 1)));
    }
  };
  return { report, end: clear };
}
