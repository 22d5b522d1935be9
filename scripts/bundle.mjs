// Bundles src/ into dist/: the command line, the API, the worker, and the browser scripts. Prints nothing when all is well.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Scripts that run in a browser, by the name they get in dist/player/. */
export const BROWSER_ENTRIES = {
  player: 'src/player/main.ts',
  page: 'src/browser/page.ts',
  search: 'src/browser/search.ts',
};

/** Bundles what runs on Node. Packages stay outside, so that their licences and versions stay theirs. */
export async function bundleNode() {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/build/worker.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'import.meta.trifoldVersion': JSON.stringify(version) },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/** Bundles what runs in a browser; one classic script each, so that it works from a file too. */
export async function bundleBrowser() {
  const entries = Object.entries(BROWSER_ENTRIES).filter(([, path]) => existsSync(join(root, path)));
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    outdir: 'dist/player',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The browser scripts first: tests of the player need no command line. Old chunks go only with --clean, since
  // another process may be running from them.
  if (process.argv.includes('--clean')) await rm(join(root, 'dist'), { recursive: true, force: true });
  await bundleBrowser();
  await bundleNode();
}
