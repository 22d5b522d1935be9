// Before any test: bundle dist/ (the command line, the player) and see to the judges (Chromium, poppler, veraPDF).
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureJudges } from '../scripts/ensure-judges.mjs';

export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/bundle.mjs', import.meta.url))], { stdio: 'inherit' });
  ensureJudges();
}
