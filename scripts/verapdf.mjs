// veraPDF, the judge of PDF/UA-1 and PDF/A-2a: found in the cache or fetched once with Maven, run over many files in one JVM.
// As a command: node scripts/verapdf.mjs FILE.pdf …  Exit code 1 if a file fails.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pinned version, also of Maven's plugin that copies jars. */
export const VERAPDF_VERSION = '1.28.2';
const COPY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';

/** Names veraPDF gives its profiles, by the flavour a leaflet claims. */
const PROFILES = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2A' };

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>trifold</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${VERAPDF_VERSION}</version>
</dependency></dependencies></project>`;

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'trifold');
}

function runs(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Folder with veraPDF's jars, fetched with Maven where it is not there yet; undefined if Java or Maven is missing or Maven fails. */
export function ensureVeraPdf() {
  const folder = join(cacheFolder(), `verapdf-${VERAPDF_VERSION}`);
  if (!runs('java', '-version')) return undefined;
  if (existsSync(folder)) return folder;
  if (!runs('mvn', '--version')) return undefined;
  mkdirSync(cacheFolder(), { recursive: true });
  // Two test runs may fetch at once: each in a folder of its own, and the first to finish wins.
  const work = mkdtempSync(join(cacheFolder(), 'fetch-'));
  try {
    writeFileSync(join(work, 'pom.xml'), POM);
    const args = [
      '-q',
      '-B',
      '-Dstyle.color=never',
      '-f',
      join(work, 'pom.xml'),
      COPY_PLUGIN,
      `-DoutputDirectory=${join(work, 'lib')}`,
    ];
    const fetched = spawnSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (
      fetched.status !== 0 ||
      !readdirSync(join(work, 'lib')).some((name) => name.startsWith('greenfield-apps'))
    )
      return undefined;
    if (!existsSync(folder)) renameSync(join(work, 'lib'), folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Validates each file against every flavour it claims; one that claims too little fails. One entry a file, in order.
 * Throws if veraPDF is not there or does not run.
 */
export async function validatePdfs(files) {
  const folder = ensureVeraPdf();
  if (folder === undefined)
    throw new Error('veraPDF is not there: it needs Java, and Maven to fetch it once');
  const args = [
    // A short run gains nothing from the second compiler, nor from collecting garbage on many threads.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xss8m',
    '-cp',
    join(folder, '*'),
    MAIN_CLASS,
    '-f',
    '0',
    '--format',
    'json',
    '--loglevel',
    '0',
    ...files,
  ];
  const output = await new Promise((resolve, reject) => {
    // veraPDF's exit code says only that something failed; the report says what.
    execFile('java', args, { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout.includes('"report"')) resolve(stdout);
      else reject(new Error(`veraPDF said nothing: ${stderr.trim() || String(error)}`));
    });
  });
  const jobs = JSON.parse(output).report.jobs;
  return files.map((file, index) => resultOf(file, jobs[index]));
}

function resultOf(file, job) {
  const validations = job?.validationResult ?? [];
  const flavours = Object.fromEntries(
    Object.entries(PROFILES).map(([flavour, name]) => [flavour, flavourResult(validations, name)]),
  );
  return {
    file,
    passed: Object.values(flavours).every((result) => result.claimed && result.failedChecks === 0),
    flavours,
  };
}

function flavourResult(validations, name) {
  const validation = validations.find((candidate) => candidate.profileName?.startsWith(name));
  if (validation === undefined) return { claimed: false, passedChecks: 0, failedChecks: 0, failures: [] };
  const { passedChecks, failedChecks, ruleSummaries } = validation.details;
  const failures = ruleSummaries.map((rule) => ({
    clause: `${rule.specification} ${rule.clause}-${rule.testNumber}`,
    description: rule.description,
    checks: rule.failedChecks,
    where: (rule.checks ?? []).map((check) => check.context).slice(0, 3),
  }));
  return { claimed: true, passedChecks, failedChecks, failures };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await validatePdfs(process.argv.slice(2));
  for (const { file, passed, flavours } of results) {
    process.stdout.write(`${passed ? 'pass' : 'FAIL'} ${file}\n`);
    for (const [flavour, result] of Object.entries(flavours)) {
      if (!result.claimed) process.stdout.write(`  ${flavour}: not claimed\n`);
      for (const failure of result.failures)
        process.stdout.write(
          `  ${flavour}: ${failure.clause} (${String(failure.checks)}): ${failure.description}\n`,
        );
    }
  }
  process.exitCode = results.every((result) => result.passed) ? 0 : 1;
}
