// Writes docs/rules.md from the rules themselves. node scripts/rules-table.mjs
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PATH = join(root, 'docs', 'rules.md');

const INTRODUCTION = `# Rules

Every rule Trifold has, made from the rules themselves by \`node scripts/rules-table.mjs\`. Ids never change.
\`trifold check --explain <rule>\` tells all about one, with examples that pass and fail. E is an error, W a warning, I
information. Where a rule gives several, the first is the usual one.

A check is set in \`content/library.yml\`, and silenced in one place with a reason:

\`\`\`yaml
checks:
  sentence-length: { warn: 18, error: 28 }
  figurative: off
  passive: error
\`\`\`

\`\`\`markdown
<!-- trifold-disable-next-line sentence-length: a quotation -->
\`\`\`
`;

const SECTIONS = [
  ['check', 'Checks', 'What makes a good leaflet and a good question.'],
  ['parse', 'Reader', 'What a source may not have; these cannot be set.'],
  ['library', 'Library', 'Files, folders, settings and silences.'],
  ['output', 'Outputs', 'What shows only when an output is made.'],
];

const SEVERITY = { error: 'E', warning: 'W', info: 'I' };

/** The whole page as Prettier leaves it. */
export async function rulesPage() {
  const { listRules } = await loadCatalogue();
  const parts = SECTIONS.map(([stage, title, what]) => {
    const rows = listRules().filter((rule) => rule.stage === stage);
    const check = stage === 'check';
    const head = check
      ? '| rule | | languages | defaults | why | what to do |\n| --- | --- | --- | --- | --- | --- |'
      : '| rule | | what |\n| --- | --- | --- |';
    return [`## ${title}`, what, `${head}\n${rows.map(check ? checkRow : plainRow).join('\n')}`].join('\n\n');
  });
  const page = `${INTRODUCTION}\n${parts.join('\n\n')}\n`;
  return format(page, { ...(await resolveConfig(PATH)), parser: 'markdown' });
}

function checkRow({
  id,
  severity,
  also = [],
  languages,
  settings = {},
  byLanguage = {},
  optIn,
  basis,
  remedy,
}) {
  const own = Object.entries(byLanguage).map(([tag, values]) => `${tag}: ${settingsText(values)}`);
  const defaults = [optIn ? 'off until set' : '', settingsText(settings), ...own]
    .filter((text) => text !== '')
    .join('; ');
  return row([
    `\`${id}\``,
    [severity, ...also].map((one) => SEVERITY[one]).join(' / '),
    languages?.join(', ') ?? 'all',
    defaults,
    basis,
    remedy,
  ]);
}

function plainRow({ id, severity, summary }) {
  return row([`\`${id}\``, SEVERITY[severity], summary]);
}

function settingsText(settings) {
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? listText(value) : value}`)
    .join(', ');
}

function listText(words) {
  return words.length > 6 ? `(${words.length} words)` : words.join(' ');
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

async function loadCatalogue() {
  const folder = join(root, 'node_modules', '.cache', 'trifold-rules');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'rules.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/build/rules.ts'],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(PATH), { recursive: true });
  writeFileSync(PATH, await rulesPage());
}
