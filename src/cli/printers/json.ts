// Findings and artefacts as JSON, for programs. The shape is public (templates/schema/report.schema.json): fields are
// added, never changed.
import type { RunReport } from '../../build/index.ts';
import { tally } from '../../findings/index.ts';
import type { PrintSetting } from './printer.ts';

/** One JSON object, indented, with a line end. */
export function printJson(report: RunReport, setting: PrintSetting): string {
  const result = {
    format: 1,
    summary: tally(report.findings),
    ...(setting.known === undefined ? {} : { known: setting.known }),
    findings: report.findings.map((finding) => ({ ...finding, file: setting.pathOf(finding.file) })),
    sources: report.sources.map(({ timing, ruleTimes, ...source }) => ({
      ...source,
      file: setting.pathOf(source.file),
      ...(setting.timing ? { timing, ruleTimes } : {}),
    })),
    ...(setting.built === undefined ? {} : { output: setting.built.outputDir }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
