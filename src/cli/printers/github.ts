// Findings as workflow commands of GitHub Actions: annotations on the changed lines.
import type { RunReport } from '../../build/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { PrintSetting } from './printer.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** One command a finding. */
export function printGithub(report: RunReport, setting: PrintSetting): string {
  return report.findings.map((finding) => `${annotate(finding, setting)}\n`).join('');
}

function annotate(finding: Finding, setting: PrintSetting): string {
  const { place } = finding;
  const properties = {
    file: setting.pathOf(finding.file),
    ...(place === undefined
      ? {}
      : { line: place.start.line, endLine: place.end.line, col: place.start.column }),
    title: finding.ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(`${finding.reason} ${finding.remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
