// Findings for people: the place, the line with a caret, what is wrong and what to do; then a summary.
import pc from 'picocolors';
import type { RunReport } from '../../build/index.ts';
import type { Finding, Severity } from '../../findings/index.ts';
import { excerptOf } from './excerpt.ts';
import type { PrintSetting } from './printer.ts';
import { summaryText } from './summary.ts';
import { timingText } from './timing.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** Text for a terminal. */
export function printPretty(report: RunReport, setting: PrintSetting): string {
  const colors = pc.createColors(setting.color);
  const parts = report.findings.map((finding) => printFinding(finding, setting, colors));
  if (setting.timing) parts.push(timingText(report));
  if (!setting.quiet) parts.push(summaryText(report, setting, colors));
  return parts.map((part) => `${part}\n`).join('');
}

function printFinding(finding: Finding, setting: PrintSetting, colors: Colors): string {
  const start = finding.place?.start;
  const path = setting.pathOf(finding.file);
  const where = start === undefined ? path : `${path}:${start.line}:${start.column}`;
  return [
    `${colors.bold(where)} ${severity(finding.severity, colors)} ${finding.reason} ${colors.dim(finding.ruleId)}`,
    ...excerpt(finding, setting, colors),
    `  ${colors.cyan('→')} ${finding.remedy}${didYouMean(finding)}`,
    '',
  ].join('\n');
}

function didYouMean(finding: Finding): string {
  const first = finding.expected?.[0];
  return first === undefined || finding.remedy.includes(first) ? '' : ` Did you mean “${first}”?`;
}

function severity(level: Severity, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[level];
  return paint(level);
}

/** The source line, cut around the place, with carets under what the finding is about. */
function excerpt(finding: Finding, setting: PrintSetting, colors: Colors): string[] {
  const { place } = finding;
  if (place === undefined) return [];
  const line = setting.linesOf(finding.file)[place.start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const to = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const { text, carets } = excerptOf(line, place.start.column - 1, to, setting.columns);
  return [`  ${colors.dim('|')} ${text}`, `  ${colors.dim('|')} ${paintCarets(carets, colors)}`];
}

function paintCarets(carets: string, colors: Colors): string {
  const space = carets.indexOf('^');
  return `${carets.slice(0, space)}${colors.red(carets.slice(space))}`;
}
