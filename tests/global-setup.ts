// Before any test: bundle dist/ (the command line, the player) and see to the judges (Chromium, poppler, veraPDF).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureJudges } from '../scripts/ensure-judges.mjs';

export default function setup(): void {
  const script = fileURLToPath(new URL('../scripts/bundle.mjs', import.meta.url));
  const bundling = spawnSync(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (bundling.status !== 0) {
    // Unit tests run from src/ and can go on; the tests of what is bundled will fail on their own.
    process.stderr.write(`*** Bundling failed, dist/ is as it was: ***\n${bundling.stderr.slice(0, 600)}\n`);
    if (process.env['CI'] !== undefined) throw new Error('bundling failed');
  }
  ensureJudges();
}
