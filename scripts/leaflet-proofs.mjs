// Proofs of the leaflet: every edition of every unit and of the torture document, printed in both profiles, and judged by
// veraPDF in one run. `npm run verify:pdf` and the tests judge by this code, so that neither can be laxer than the other.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validatePdfs } from './verapdf.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export const PROFILES = ['office', 'press'];
export const EDITIONS = ['a4', 'large-print', 'trifold', 'booklet'];
/** The torture document: everything a leaflet can hold, in one source. */
export const TORTURE = join(root, 'tests', 'outputs', 'leaflet', 'torture');
/** The units that ship. */
export const CONTENT = join(root, 'content');

/**
 * Prints libraries (name → content directory) into `folder` with this `build`. Returns the files, and in words what was
 * not printed though it should have been.
 */
export async function printProofs(build, folder, libraries = { content: CONTENT, torture: TORTURE }) {
  const proofs = [];
  const failures = [];
  for (const profile of PROFILES) {
    for (const [library, content] of Object.entries(libraries)) {
      const output = join(folder, profile, library);
      const report = await build({
        content,
        output,
        only: ['leaflet'],
        editions: EDITIONS,
        // For the screen: the same in either profile.
        readerSpreads: profile === 'office',
        profile,
        jobs: 1,
      });
      for (const { unit, lang, bug, artefacts } of report.sources) {
        if (bug !== undefined) failures.push(`${profile}: ${unit}/${lang}: ${bug.stack}`);
        const made = artefacts.map(({ variant }) => variant);
        const missing = EDITIONS.filter((edition) => !made.includes(edition));
        failures.push(...missing.map((edition) => `${profile}: ${unit}/${lang}: no ${edition}`));
        proofs.push(
          ...artefacts.map(({ path, variant }) => ({
            name: `${profile} ${variant} ${unit}/${lang}`,
            file: join(output, path),
            library,
            profile,
            unit,
            lang,
            variant,
          })),
        );
      }
      const errors = report.findings.filter((finding) => finding.severity === 'error');
      failures.push(...errors.map(({ file, ruleId, reason }) => `${profile}: ${file}: ${ruleId}: ${reason}`));
    }
  }
  return { proofs, failures };
}

/** Judges proofs in one run. Returns what was broken, in words, and a line on each file. */
export async function judgeProofs(proofs) {
  if (proofs.length === 0) return { failures: ['no leaflet was printed'], lines: [] };
  const results = await validatePdfs(proofs.map(({ file }) => file));
  const judged = proofs.map(({ name }, index) => ({ name, ...results[index] }));
  return {
    failures: judged.flatMap(failuresOf),
    lines: judged.map(({ name, passed, flavours }) => {
      const counts = Object.entries(flavours).map(
        ([flavour, { claimed, passedChecks, failedChecks }]) =>
          `${flavour} ${claimed ? `${String(failedChecks)} of ${String(passedChecks + failedChecks)} failed` : 'not claimed'}`,
      );
      return `${passed ? 'pass' : 'FAIL'}  ${name}  ${counts.join(', ')}`;
    }),
  };
}

/** A leaflet has thousands of things to check; far fewer mean that veraPDF looked at something else. */
const FEWEST_CHECKS = 500;

function failuresOf({ name, flavours }) {
  return Object.entries(flavours).flatMap(([flavour, { claimed, passedChecks, failures }]) => {
    if (!claimed) return [`${name}: does not say that it is ${flavour}`];
    if (passedChecks < FEWEST_CHECKS) return [`${name}: only ${String(passedChecks)} checks of ${flavour}`];
    return failures.map((rule) => `${name}: ${rule.clause}: ${rule.description} (${rule.where.join('; ')})`);
  });
}
