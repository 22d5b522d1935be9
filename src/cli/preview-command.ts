// `trifold preview`: builds, serves the output folder on this machine, and builds again whenever the content changes.
import { build } from '../build/index.ts';
import { startServer, watchFolder } from '../preview/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { outputOptions } from './output-options.ts';
import { progressLine } from './progress.ts';
import { displayPath, printRun } from './run.ts';

export interface PreviewOptions extends ParsedOptions {
  readonly port: number;
}

/** Runs until it is interrupted; returns the exit code. */
export async function runPreview(units: readonly string[], options: PreviewOptions): Promise<number> {
  const first = await buildOnce(units, options);
  const server = await startServer(options.output, options.port);
  server.show(first);
  process.stderr.write(`Preview: ${server.url} (stop with Ctrl+C)\n`);
  let building: Promise<void> = Promise.resolve();
  const stop = watchFolder(options.content, () => {
    building = building
      .then(() => buildOnce(units, options))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${message}\n`);
        return [message];
      })
      .then((problems) => {
        server.show(problems);
        server.reload();
      });
  });
  await interrupted();
  stop();
  await building;
  await server.close();
  return 0;
}

/** Builds and prints; returns the errors as lines for the page. */
async function buildOnce(units: readonly string[], options: PreviewOptions): Promise<readonly string[]> {
  const progress = progressLine(options);
  const report = await build({ ...outputOptions(units, options), onProgress: progress.report }).finally(
    progress.end,
  );
  await printRun(report, options);
  return report.findings
    .filter((finding) => finding.severity === 'error')
    .map(({ file, place, reason, remedy }) => {
      const where = place === undefined ? '' : `:${String(place.start.line)}:${String(place.start.column)}`;
      return `${displayPath(options.content, file)}${where} ${reason}\n  → ${remedy}`;
    });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
