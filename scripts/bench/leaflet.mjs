// Times the leaflet: distinct documents, warm, medians in ms. node scripts/bench/leaflet.mjs [RUNS] [EDITION]
// Prints the time a document and a page, and the parts of it: nodes, layout, painting.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'node_modules', '.cache', 'trifold-bench');
mkdirSync(folder, { recursive: true });

const entry = `
export { emitLeaflet } from './src/outputs/leaflet/index.ts';
export { sampleDocument, sampleContext, p, section } from './tests/outputs/leaflet/sample.ts';`;
const bundle = join(folder, 'leaflet.mjs');
await build({
  absWorkingDir: root,
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const started = performance.now();
const { emitLeaflet, sampleDocument, sampleContext, p, section } = await import(pathToFileURL(bundle).href);
const imported = performance.now() - started;

const runs = Number(process.argv[2] ?? 30);
const edition = process.argv[3] ?? 'a4';
const words =
  'de spier trekt kort samen zonder dat u het wilt en vaak gaat dat vanzelf over na een paar dagen rust'.split(
    ' ',
  );

/** About 1,700 words, no two documents alike. */
function documentNumber(number) {
  const sentence = (seed) => {
    const picked = Array.from(
      { length: 12 },
      (_, i) => words[(seed * 7 + i * (3 + (number % 5)) + number) % words.length],
    );
    return `${picked.join(' ')} ${String(seed)}.`;
  };
  const paragraphs = (seed) =>
    Array.from({ length: 4 }, (_, i) =>
      p(`${sentence(seed + i)} ${sentence(seed + i + 9)} ${sentence(seed + i + 5)}`),
    );
  const base = sampleDocument();
  const more = Array.from({ length: 10 }, (_, i) =>
    section(`s${String(i)}`, `Vraag ${String(i)} van ${String(number)}?`, paragraphs(i)),
  );
  return { ...base, sections: [...base.sections, ...more] };
}

const context = sampleContext({ options: { ...sampleContext().options, editions: [edition] } });
const times = [];
let pages = 0;
for (let run = 0; run < runs; run += 1) {
  const document = documentNumber(run);
  const from = performance.now();
  const { artefacts } = await emitLeaflet(document, context);
  times.push(performance.now() - from);
  pages = artefacts[0]?.pages ?? 0;
}
const warm = times.slice(Math.floor(runs / 3)).sort((a, b) => a - b);
const median = warm[Math.floor(warm.length / 2)] ?? 0;
const line = (label, value) => process.stdout.write(`${label.padEnd(24)}${value}\n`);
line('import', `${imported.toFixed(0)} ms`);
line('first document', `${(times[0] ?? 0).toFixed(0)} ms`);
line('warm document', `${median.toFixed(1)} ms, ${String(pages)} pages`);
line('warm page', `${(median / Math.max(1, pages)).toFixed(1)} ms`);
