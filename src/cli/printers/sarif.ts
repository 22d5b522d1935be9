// Findings as SARIF 2.1.0 (OASIS), for code scanning: results with fingerprints that survive edits, and what each rule
// says of itself.
import { findRule, generatorVersion, type RunReport } from '../../build/index.ts';
import { compareText, fingerprintOf, type Finding } from '../../findings/index.ts';
import type { PrintSetting } from './printer.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One SARIF log with one run. */
export function printSarif(report: RunReport, setting: PrintSetting): string {
  const ids = [...new Set(report.findings.map((finding) => finding.ruleId))].sort(compareText);
  const prints = fingerprints(report.findings, setting);
  const log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Trifold', version: generatorVersion(), rules: ids.map(ruleOf) } },
        invocations: [{ executionSuccessful: report.sources.every((source) => source.bug === undefined) }],
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding, i) => ({
          ...resultOf(finding, setting),
          ruleIndex: ids.indexOf(finding.ruleId),
          partialFingerprints: { 'trifoldText/v1': prints[i] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A reporting descriptor (SARIF 2.1.0, 3.49). */
function ruleOf(id: string): object {
  const rule = findRule(id);
  if (rule === undefined) return { id };
  const { summary, basis, remedy, severity, stage } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: basis ?? summary },
    help: { text: remedy ?? `trifold check --explain ${id}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [stage] },
  };
}

/** The fingerprint of each finding; the second of two that are alike ends in :2. */
function fingerprints(findings: readonly Finding[], { linesOf }: PrintSetting): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprintOf(finding, linesOf);
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return `${print}:${String(times)}`;
  });
}

function resultOf(finding: Finding, setting: PrintSetting): object {
  const { place } = finding;
  const region = place === undefined ? {} : { region: regionOf(place) };
  const artifactLocation = { uri: encodeURI(setting.pathOf(finding.file)) };
  return {
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: { text: `${finding.reason} ${finding.remedy}` },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
  };
}

function regionOf({ start, end }: NonNullable<Finding['place']>): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
