// Prints every edition of every unit, and of the torture document, in both profiles; veraPDF judges them in one run.
// node scripts/verify-pdf.mjs [CONTENT]  Exit code 1 if a file fails, or if an edition asked for was not written.
import { build as bundle } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONTENT, judgeProofs, printProofs, TORTURE } from './leaflet-proofs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Trifold from its sources, whatever state dist/ is in. */
async function loadBuild() {
  const folder = join(root, 'node_modules', '.cache', 'trifold-verify');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'trifold.mjs');
  await bundle({
    absWorkingDir: root,
    stdin: { contents: `export { build } from './src/index.ts';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { build } = await import(pathToFileURL(outfile).href);
  return build;
}

const folder = mkdtempSync(join(tmpdir(), 'trifold-verify-'));
try {
  const libraries = { content: process.argv[2] ?? CONTENT, torture: TORTURE };
  const printed = await printProofs(await loadBuild(), folder, libraries);
  const judged = await judgeProofs(printed.proofs);
  for (const line of judged.lines) process.stdout.write(`${line}\n`);
  const failures = [...printed.failures, ...judged.failures];
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
