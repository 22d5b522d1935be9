// Findings of one source in, those left out that only say again what another has said.
import type { Place } from '../document/index.ts';
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

/**
 * One mistake is one finding. Without readable front matter nothing is said of what it lacks; a question of which the
 * reader found that no answer is right is not told again that it has no key.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const unread = findings.some((finding) => CAUSES.has(finding.ruleId));
  const keyless = findings.flatMap(({ ruleId, place }) =>
    ruleId === 'item-key' && place !== undefined ? [place] : [],
  );
  return findings.filter((finding) => {
    if (unread && isEcho(finding)) return false;
    const saysNoKey = finding.ruleId === 'item-options' && finding.reason.includes('has no key');
    return !(saysNoKey && keyless.some((place) => holds(finding.place, place)));
  });
}

/** A missing section of sources is one too: the sources stand in the front matter. */
function isEcho({ ruleId, expected }: Finding): boolean {
  return ECHOES.has(ruleId) || (ruleId === 'section-missing' && expected?.[0] === 'sources');
}

function holds(outer: Place | undefined, inner: Place): boolean {
  return outer !== undefined && outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;
}
