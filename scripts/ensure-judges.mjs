// The outside judges that tests need beyond npm: Chromium, poppler-utils, a Java runtime for veraPDF.
// Finds each where it is; installs what is missing with apt-get when root on Debian; else says loudly what is skipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Each judge: the commands that prove it is there (any one will do), and Debian's package for it. */
export const JUDGES = {
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
  poppler: { commands: ['pdftotext'], packages: ['poppler-utils'] },
  java: { commands: ['java'], packages: ['default-jre-headless'] },
  maven: { commands: ['mvn'], packages: ['maven'] },
};

/** Full path of the first of these commands on the PATH, or undefined. */
export function findCommand(...commands) {
  for (const command of commands) {
    const found = spawnSync('sh', ['-c', `command -v "${command}"`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

/** Path of a Chromium, from `CHROMIUM_PATH` or the PATH, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && existsSync(named)) return named;
  return findCommand(...JUDGES.chromium.commands);
}

function missing() {
  return Object.entries(JUDGES).filter(([name, judge]) =>
    name === 'chromium' ? findChromium() === undefined : findCommand(...judge.commands) === undefined,
  );
}

/**
 * Installs missing judges where that is possible. Returns the names of those still missing; throws when `CI` is set and
 * any is missing, because CI may not skip.
 */
export function ensureJudges() {
  let absent = missing();
  const canInstall = process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
  if (absent.length > 0 && canInstall) {
    const packages = absent.flatMap(([, judge]) => judge.packages);
    process.stderr.write(`Installing judges for the tests: ${packages.join(' ')}\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    try {
      execFileSync('apt-get', ['update', '-qq'], options);
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    } catch (error) {
      process.stderr.write(`apt-get failed: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    absent = missing();
  }
  const names = absent.map(([name]) => name);
  if (names.length > 0) {
    const message = `MISSING JUDGES: ${names.join(', ')}. Tests that need them are SKIPPED. Install: ${absent.flatMap(([, judge]) => judge.packages).join(' ')}.`;
    if (process.env.CI !== undefined) throw new Error(message);
    process.stderr.write(`\n*** ${message} ***\n\n`);
  }
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureJudges();
