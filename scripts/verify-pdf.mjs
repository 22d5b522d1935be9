// Prints every edition of every unit in both profiles, and the torture document, and has veraPDF judge them in one run.
// node scripts/verify-pdf.mjs [CONTENT]  Exit code 1 if a file fails, or if an edition asked for was not written.
import { build as bundle } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { validatePdfs } from './verapdf.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const content = process.argv[2] ?? join(root, 'content');
const EDITIONS = ['a4', 'large-print', 'trifold', 'booklet'];
const PROFILES = ['office', 'press'];
/** Documents made by hand, each a module that exports `tortureDocument` and `tortureContext`. */
const TORTURE = 'tests/outputs/leaflet/torture.ts';

/** Trifold from its sources, whatever state dist/ is in. */
async function load() {
  const folder = join(root, 'node_modules', '.cache', 'trifold-verify');
  mkdirSync(folder, { recursive: true });
  const torture = existsSync(join(root, TORTURE));
  const entry = [
    `export { build } from './src/index.ts';`,
    `export { emitLeaflet } from './src/outputs/leaflet/index.ts';`,
    torture ? `export { tortureDocument, tortureContext } from './${TORTURE}';` : '',
  ].join('\n');
  const outfile = join(folder, 'leaflets.mjs');
  await bundle({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Prints into `folder`; returns what could not be printed. */
async function print({ build, emitLeaflet, tortureDocument, tortureContext }, folder) {
  const failures = [];
  for (const profile of PROFILES) {
    const output = join(folder, profile);
    const report = await build({ content, output, only: ['leaflet'], editions: EDITIONS, profile, jobs: 1 });
    for (const finding of report.findings.filter((one) => one.severity === 'error')) {
      failures.push(`${profile}: ${finding.file}: ${finding.ruleId}: ${finding.reason}`);
    }
    for (const { unit, bug } of report.sources) if (bug !== undefined) failures.push(`${unit}: ${bug.stack}`);
    if (tortureDocument === undefined) continue;
    const context = tortureContext();
    const options = { ...context.options, profile, editions: EDITIONS };
    const { artefacts } = await emitLeaflet(tortureDocument(), { ...context, options });
    mkdirSync(join(output, 'torture'), { recursive: true });
    for (const { variant, bytes } of artefacts)
      writeFileSync(join(output, 'torture', `${variant}.pdf`), bytes);
  }
  return failures;
}

const folder = mkdtempSync(join(tmpdir(), 'trifold-verify-'));
try {
  const failures = await print(await load(), folder);
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  for (const { file, passed, flavours } of await validatePdfs(files)) {
    const counts = Object.entries(flavours).map(
      ([flavour, result]) => `${flavour} ${result.claimed ? String(result.failedChecks) : 'not claimed'}`,
    );
    process.stdout.write(
      `${passed ? 'pass' : 'FAIL'}  ${relative(folder, file)}  failed checks: ${counts.join(', ')}\n`,
    );
    if (passed) continue;
    for (const { failures: rules } of Object.values(flavours)) {
      for (const rule of rules)
        failures.push(`${relative(folder, file)}: ${rule.clause}: ${rule.description}`);
    }
    failures.push(relative(folder, file));
  }
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.exitCode = failures.length === 0 && files.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
