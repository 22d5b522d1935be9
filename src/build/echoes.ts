// Findings of one source in, those left out that only say again that its front matter could not be read.
import type { Finding } from '../findings/index.ts';

/** What makes the front matter unreadable. */
const CAUSES: ReadonlySet<string> = new Set(['meta-absent', 'meta-unclosed', 'meta-yaml']);

/** Rules on what the front matter says. */
const ECHOES: ReadonlySet<string> = new Set([
  'item-objective',
  'meta-required',
  'objective-untested',
  'review-overdue',
  'source-quality',
]);

/** One mistake is one finding: without readable front matter, nothing is said of what it lacks. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some((finding) => CAUSES.has(finding.ruleId))) return findings;
  return findings.filter((finding) => !isEcho(finding));
}

/** A missing section of sources is one too: the sources stand in the front matter. */
function isEcho({ ruleId, expected }: Finding): boolean {
  return ECHOES.has(ruleId) || (ruleId === 'section-missing' && expected?.[0] === 'sources');
}
