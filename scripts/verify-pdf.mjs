// Prints every edition of every unit, and of the torture document, in both profiles; veraPDF judges them in one run.
// node scripts/verify-pdf.mjs [CONTENT]  Exit code 1 if a file fails, or if an edition asked for was not written.
import { build as bundle } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { validatePdfs } from './verapdf.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PROFILES = ['office', 'press'];
const FLOWING = ['a4', 'large-print', 'booklet'];

/** Libraries to print. The torture document is too long for six panels, as it should be. */
const LIBRARIES = [
  {
    name: 'content',
    content: process.argv[2] ?? join(root, 'content'),
    editions: [...FLOWING, 'trifold'],
  },
  { name: 'torture', content: join(root, 'tests', 'outputs', 'leaflet', 'torture'), editions: FLOWING },
].filter(({ content }) => existsSync(content));

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

/** Prints into `folder`; returns what could not be printed. */
async function print(build, folder) {
  const failures = [];
  for (const profile of PROFILES) {
    for (const { name, content, editions } of LIBRARIES) {
      const output = join(folder, profile, name);
      const report = await build({ content, output, only: ['leaflet'], editions, profile, jobs: 1 });
      const errors = report.findings.filter((finding) => finding.severity === 'error');
      failures.push(...errors.map(({ file, ruleId, reason }) => `${profile}: ${file}: ${ruleId}: ${reason}`));
      const bugs = report.sources.filter((source) => source.bug !== undefined);
      failures.push(...bugs.map(({ unit, bug }) => `${profile}: ${unit}: ${bug.stack}`));
    }
  }
  return failures;
}

/** Prints a line a file; returns the rules that were broken. */
async function judge(files, folder) {
  const failures = [];
  for (const { file, passed, flavours } of await validatePdfs(files)) {
    const name = relative(folder, file);
    const counts = Object.entries(flavours).map(
      ([flavour, { claimed, failedChecks }]) =>
        `${flavour} ${claimed ? `${String(failedChecks)} failed` : 'not claimed'}`,
    );
    process.stdout.write(`${passed ? 'pass' : 'FAIL'}  ${name}  ${counts.join(', ')}\n`);
    if (passed) continue;
    const rules = Object.values(flavours).flatMap((flavour) => flavour.failures);
    failures.push(name, ...rules.map((rule) => `${name}: ${rule.clause}: ${rule.description}`));
  }
  return failures;
}

const folder = mkdtempSync(join(tmpdir(), 'trifold-verify-'));
try {
  const unprinted = await print(await loadBuild(), folder);
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  const failures = [
    ...unprinted,
    ...(files.length === 0 ? ['no leaflet was printed'] : await judge(files, folder)),
  ];
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
