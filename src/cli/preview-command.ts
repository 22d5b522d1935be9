// `trifold preview`: builds, serves the output folder on this machine, and builds again whenever the content changes.
import { build } from '../build/index.ts';
import { startServer, watchFolder } from '../preview/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { outputOptions } from './output-options.ts';
import { progressLine } from './progress.ts';
import { printRun } from './run.ts';

export interface PreviewOptions extends ParsedOptions {
  readonly port: number;
}

/** Runs until it is interrupted; returns the exit code. */
export async function runPreview(units: readonly string[], options: PreviewOptions): Promise<number> {
  await buildOnce(units, options);
  const server = await startServer(options.output, options.port);
  process.stderr.write(`Preview: ${server.url} (stop with Ctrl+C)\n`);
  let building = Promise.resolve();
  const stop = watchFolder(options.content, () => {
    building = building
      .then(() => buildOnce(units, options))
      .catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      })
      .then(() => {
        server.reload();
      });
  });
  await interrupted();
  stop();
  await building;
  await server.close();
  return 0;
}

async function buildOnce(units: readonly string[], options: PreviewOptions): Promise<void> {
  const progress = progressLine(options);
  const report = await build({ ...outputOptions(units, options), onProgress: progress.report }).finally(
    progress.end,
  );
  await printRun(report, options);
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
