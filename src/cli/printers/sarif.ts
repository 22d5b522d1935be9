// Findings as SARIF 2.1.0 (OASIS), for code scanning.
import type { RunReport } from '../../build/index.ts';
import { generatorVersion } from '../../build/resources.ts';
import { compareText, type Finding } from '../../findings/index.ts';
import type { PrintSetting } from './printer.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One SARIF log with one run. */
export function printSarif(report: RunReport, setting: PrintSetting): string {
  const ids = [...new Set(report.findings.map((finding) => finding.ruleId))].sort(compareText);
  const log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Trifold', version: generatorVersion(), rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, ids, setting)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ids: readonly string[], setting: PrintSetting): object {
  const { place } = finding;
  const region =
    place === undefined
      ? {}
      : {
          region: {
            startLine: place.start.line,
            startColumn: place.start.column,
            endLine: place.end.line,
            endColumn: place.end.column,
          },
        };
  return {
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: LEVELS[finding.severity],
    message: { text: `${finding.reason} ${finding.remedy}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(setting.pathOf(finding.file)) }, ...region } },
    ],
  };
}
