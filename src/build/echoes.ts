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

type RuleIds = readonly string[];

/** What a mistake of the reader's makes others find on the same line. */
const ON_THE_LINE: readonly (readonly [causes: RuleIds, echoes: RuleIds])[] = [
  [
    ['meta-value', 'meta-type', 'meta-unknown-key', 'meta-missing'],
    ['meta-required', 'source-quality'],
  ],
  [['variable-unknown', 'link-target', 'html-ignored', 'directive-malformed'], ['pasted-text']],
];

/** What a mistake makes others find around it: in the question that it stands in. */
const AROUND: readonly (readonly [causes: RuleIds, echoes: RuleIds])[] = [
  [['item-shape', 'item-answer', 'item-type', 'attribute-value'], ['item-options']],
];

/** What a mistake anywhere in the source makes others find. */
const ANYWHERE: readonly (readonly [causes: RuleIds, echoes: RuleIds])[] = [
  [['item-objective-unknown'], ['objective-untested']],
  [
    ['asset-missing', 'asset-unusable', 'asset-outside', 'asset-remote'],
    ['passage-changed', 'translation-stale'],
  ],
];

/**
 * One mistake is one finding. Without readable front matter nothing is said of what it lacks; a question of which the
 * reader found that no answer is right is not told again that it has no key.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const unread = findings.some(isUnread);
  const of = (ids: RuleIds): readonly Finding[] => findings.filter(({ ruleId }) => ids.includes(ruleId));
  const echoes = new Set<Finding>();
  const drop = (rows: typeof ANYWHERE, isNear: (cause: Finding, echo: Finding) => boolean): void => {
    for (const [causes, ids] of rows)
      for (const cause of of(causes)) for (const echo of of(ids)) if (isNear(cause, echo)) echoes.add(echo);
  };
  drop(ON_THE_LINE, (cause, echo) => cause.place?.start.line === echo.place?.start.line);
  drop(AROUND, (cause, echo) => cause.place !== undefined && holds(echo.place, cause.place));
  drop(ANYWHERE, () => true);
  const keyless = of(['item-key']).flatMap(({ place }) => place ?? []);
  return findings.filter((finding) => {
    if (echoes.has(finding) || (unread && isEcho(finding))) return false;
    const saysNoKey = finding.ruleId === 'item-options' && finding.reason.includes('has no key');
    return !(saysNoKey && keyless.some((place) => holds(finding.place, place)));
  });
}

/** The front matter cannot be read, or is a list or a text where keys belong. */
function isUnread({ ruleId, reason }: Finding): boolean {
  return CAUSES.has(ruleId) || (ruleId === 'meta-type' && reason.startsWith('This file '));
}

/** A missing section of sources is one too: the sources stand in the front matter. */
function isEcho({ ruleId, expected }: Finding): boolean {
  return ECHOES.has(ruleId) || (ruleId === 'section-missing' && expected?.[0] === 'sources');
}

function holds(outer: Place | undefined, inner: Place): boolean {
  return outer !== undefined && outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;
}
