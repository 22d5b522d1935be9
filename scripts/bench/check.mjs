// Times parse and check: distinct sources of about 1,000 words, one thread. node scripts/bench/check.mjs [SOURCES]
// Prints the time of all sources, of one, and of the slowest rules.
import { build } from 'esbuild';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'node_modules', '.cache', 'trifold-bench');
mkdirSync(folder, { recursive: true });

const bundle = join(folder, 'check.mjs');
await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { checkDocument } from './src/checks/index.ts';
export { parseExample } from './tests/checks/sources.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const { checkDocument, parseExample } = await import(pathToFileURL(bundle).href);

const count = Number(process.argv[2] ?? 1000);
const unit = readFileSync(join(root, 'content', 'spiertrekkingen-been', 'nl.md'), 'utf8');
const sentences = unit
  .slice(unit.indexOf('\n:::summary'))
  .split('\n')
  .filter((line) => /^[A-Z].*\.$/.test(line) && !line.includes('{{'))
  .flatMap((line) => line.replace(/:term\[([^\]]*)\]|\[\^\w+\]/g, '$1').split(/(?<=[.?!]) /));

/** About 1,000 words in 12 sections, no two sources alike. */
function source(number) {
  let at = number * 7;
  const next = () => sentences[(at += 1 + (number % 3)) % sentences.length];
  const paragraph = () => Array.from({ length: 5 }, next).join(' ');
  const section = (n) =>
    `## Wat gebeurt er in deel ${n} van ${number}?\n\n${paragraph()}\n\n${paragraph()}\n\n- ${next()}\n- ${next()}\n`;
  return Array.from({ length: 12 }, (_, n) => section(n)).join('\n');
}

const parsed = [];
let started = performance.now();
let cpu = process.cpuUsage();
for (let number = 0; number < count; number += 1) parsed.push(parseExample(source(number)));
const parsing = performance.now() - started;
const parseCpu = process.cpuUsage(cpu);
const words = source(1).split(/\s+/).length;

const times = {};
let findings = 0;
started = performance.now();
cpu = process.cpuUsage();
for (const { document, findings: found } of parsed) {
  const result = checkDocument(
    { document, findings: found },
    { checks: {}, units: [], clock: () => performance.now() },
  );
  findings += result.findings.length;
  for (const [id, ms] of Object.entries(result.times)) times[id] = (times[id] ?? 0) + ms;
}
const checking = performance.now() - started;
const checkCpu = process.cpuUsage(cpu);

const busy = ({ user, system }) => (user + system) / 1000;
const ms = (value) => value.toFixed(2).padStart(9);
console.log(`${count} sources of ${words} words, ${(findings / count).toFixed(1)} findings each, one thread`);
console.log(
  `parse ${ms(parsing)} ms, ${ms(parsing / count)} ms a source, ${ms(busy(parseCpu) / count)} ms of CPU`,
);
console.log(
  `check ${ms(checking)} ms, ${ms(checking / count)} ms a source, ${ms(busy(checkCpu) / count)} ms of CPU`,
);
for (const [id, total] of Object.entries(times)
  .sort((a, b) => b[1] - a[1])
  .slice(0, 12)) {
  console.log(`  ${ms(total / count)} ms  ${id}`);
}
