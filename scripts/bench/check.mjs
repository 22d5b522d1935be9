// Times the real `trifold check` over a library of distinct sources of 1,000 words, cold, on two threads.
// node scripts/bench/check.mjs [SOURCES] [plain]; plain sources have paragraphs alone, no directives, figures or questions.
// Prints the time against the bar, per source, by stage and by rule; CPU time
// beside the wall clock, because other work on the machine stretches only the latter.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleNode } from '../bundle.mjs';
import { writeSources } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const count = Number(process.argv[2] ?? 1000);
const plain = process.argv.includes('plain');
const THREADS = 2;
/** Seconds on two cores, for this many sources. */
const BAR = (10 * count) / 1000;

const folder = mkdtempSync(join(tmpdir(), 'trifold-bench-'));
const report = join(folder, 'report');

/** Seconds of one run, by the shell: it knows what its children used. */
function run(...options) {
  const cli = join(root, 'dist', 'cli.js');
  const words = [process.execPath, cli, 'check', '--content', join(folder, 'content'), ...options];
  const command = words.map((word) => `'${word}'`).join(' ');
  const timed = `TIMEFORMAT='%R %U %S'; time { ${command} >'${report}' 2>/dev/null; } || test $? = 1`;
  const { status, stderr } = spawnSync('bash', ['-c', timed], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check did not end well: ${stderr}`);
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split(/\s+/).map(Number);
  return { wall, busy: user + system };
}

try {
  await bundleNode();
  const words = writeSources(root, join(folder, 'content'), count, plain);
  const one = run('--jobs', String(THREADS), '--format', 'json');
  const { findings, sources } = JSON.parse(readFileSync(report, 'utf8'));
  const rejected = sources.filter(({ outcome }) => outcome === 'rejected').length;
  run('--jobs', String(THREADS), '--timing', '--quiet');
  const timing = readFileSync(report, 'utf8');
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const per = (seconds) => `${((1000 * seconds) / count).toFixed(2)} ms a source`;
  console.log(
    `${count} ${plain ? 'plain ' : ''}sources of ${words.toFixed(0)} words, ${THREADS} threads, cold; ${(findings.length / count).toFixed(1)} findings each, ${rejected} rejected`,
  );
  console.log(`wall  ${one.wall.toFixed(2).padStart(7)} s   ${per(one.wall)}, at a load of ${load}`);
  console.log(
    `CPU   ${one.busy.toFixed(2).padStart(7)} s   ${per(one.busy)}; on two free cores at least ${(one.busy / THREADS).toFixed(2)} s`,
  );
  console.log(`bar   ${BAR.toFixed(2).padStart(7)} s   wall is ${(one.wall / BAR).toFixed(2)} of it`);
  console.log(timing.slice(timing.indexOf('Time by stage')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
