// Times the leaflet on distinct documents, warm, in one thread. node scripts/bench/leaflet.mjs [DOCUMENTS] [EDITION]
// Prints for each edition the medians in ms: a document, a page, and of a page its layout (nodes, layout, copyfitting,
// pagination) and its render (painting, fonts, structure, compression); and the processor time of a document, which
// says more where others work on the same machine. A page is one that is read: a booklet has two on a face, a tri-fold
// has six panels on two.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'node_modules', '.cache', 'trifold-bench');
mkdirSync(folder, { recursive: true });

const entry = `
export { EDITIONS } from './src/outputs/leaflet/index.ts';
export { printEdition } from './src/outputs/leaflet/print-edition.ts';
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
const { EDITIONS, printEdition, sampleDocument, sampleContext, p, section } = await import(
  pathToFileURL(bundle).href
);
const imported = performance.now() - started;

const count = Number(process.argv[2] ?? 20);
const only = process.argv[3];
/** Documents printed before any is timed; distinct from those that are. */
const WARMING = 10;
const PAGES_ON_A_FACE = { booklet: 2, trifold: 3 };

const words =
  'de spier trekt kort samen zonder dat u het wilt en vaak gaat dat vanzelf over na een paar dagen rust kramp ' +
  'ontstaat door vermoeidheid van de beenspieren of door te weinig drinken tijdens lichamelijke inspanning';
const vocabulary = words.split(' ');

/** Twelve words and a number that no other sentence has. */
function sentence(number, seed) {
  const picked = Array.from(
    { length: 12 },
    (_, at) => vocabulary[(seed * 7 + at * (3 + (number % 5)) + number) % vocabulary.length],
  );
  return `${picked.join(' ')} ${String(number)}.${String(seed)}.`;
}

function paragraphs(number, seed, length) {
  const of = (at) => [at, at + 9, at + 5].map((offset) => sentence(number, seed * 31 + offset)).join(' ');
  return Array.from({ length }, (_, at) => p(of(at)));
}

/** About 1,700 words; with a brief for each section, a short text that fits six panels. No two documents are alike. */
function documentNumber(number) {
  const base = sampleDocument();
  const more = Array.from({ length: 10 }, (_, at) =>
    section(`s${String(at)}`, `Vraag ${String(at)} van ${String(number)}?`, paragraphs(number, at, 4)),
  );
  const sections = [...base.sections, ...more].map((one, at) => ({
    ...one,
    brief: [p(sentence(number, 700 + at))],
  }));
  return { ...base, sections };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Sets and paints one document in an edition. */
async function time({ id, set }, number) {
  const document = documentNumber(number);
  const context = sampleContext({ options: { ...sampleContext().options, editions: [id] } });
  const cpu = process.cpuUsage();
  const from = performance.now();
  const { jobs } = await set(document, context);
  const between = performance.now();
  const [job] = jobs;
  if (job === undefined) throw new Error(`document ${String(number)} does not fit as ${id}`);
  const { pages = 0 } = await printEdition(job, context);
  const to = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpu: (user + system) / 1000,
    document: to - from,
    layout: between - from,
    render: to - between,
    pages: pages * (PAGES_ON_A_FACE[id] ?? 1),
  };
}

async function measure(edition) {
  for (let number = 0; number < WARMING; number += 1) await time(edition, 1000 + number);
  const runs = [];
  for (let number = 0; number < count; number += 1) runs.push(await time(edition, number));
  const of = (key) => median(runs.map((run) => run[key]));
  const [document, layout, render, cpu, pages] = ['document', 'layout', 'render', 'cpu', 'pages'].map(of);
  return { document, layout, render, cpu, pages };
}

const wanted = EDITIONS.filter(({ id }) => only === undefined || id === only);
if (wanted.length === 0) throw new Error(`no edition ${String(only)}`);
const print = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')}\n`,
  );

const cold = await time(EDITIONS[0], 999);
process.stdout.write(
  `import ${imported.toFixed(0)} ms, first document ${cold.document.toFixed(0)} ms; then medians of ${String(count)} documents\n`,
);
print('edition', 'pages', 'document', 'page', 'layout', 'render', 'CPU', '× a4', '× a4 page');
let standard;
for (const edition of wanted) {
  const { document, layout, render, cpu, pages } = await measure(edition);
  standard ??= { document, page: document / pages };
  print(
    edition.id,
    String(pages),
    document.toFixed(1),
    (document / pages).toFixed(1),
    (layout / pages).toFixed(1),
    (render / pages).toFixed(1),
    cpu.toFixed(1),
    only === undefined ? (document / standard.document).toFixed(2) : '',
    only === undefined ? (document / pages / standard.page).toFixed(2) : '',
  );
}
