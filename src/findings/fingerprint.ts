// A finding in, an identity out that survives edits elsewhere: the rule, the file and the text it is about, no line number.
import { createHash } from 'node:crypto';
import type { Place } from '../document/place.ts';
import type { Finding } from './finding.ts';

/** Lines of a finding's file, without line ends; none where it cannot be read. */
export type LinesOf = (file: string) => readonly string[];

/**
 * Sixteen hex digits of SHA-256 over the rule, the file and the lines at its place, white space made even: a dose of ".5" on
 * another line is another fault. Findings about a whole file hash no text; a second finding of the rule on the same lines
 * has the same fingerprint.
 */
export function fingerprintOf(finding: Finding, linesOf: LinesOf): string {
  const { ruleId, file, place } = finding;
  const text = place === undefined ? '' : excerptOf(place, linesOf(file));
  return createHash('sha256').update([ruleId, file, text].join('\0')).digest('hex').slice(0, 16);
}

/** The lines at a place, whole. */
function excerptOf({ start, end }: Place, lines: readonly string[]): string {
  return lines
    .slice(start.line - 1, end.line)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
