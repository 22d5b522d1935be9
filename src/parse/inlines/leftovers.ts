// Markup that the Markdown reader took for text: a link with a space in it, a citation, a variable without its end.
import type { Place } from '../../document/index.ts';
import type { Fault, Report } from '../report.ts';
import { quote } from '../suggest.ts';
import { findVariables } from './variables.ts';

interface Leftover {
  readonly pattern: RegExp;
  readonly fault: (shown: string) => Omit<Fault, 'place'>;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    pattern: /\]\([^()\s]*/g,
    fault: (shown) => ({
      rule: 'link-target',
      reason: `This is not read as a link: ${quote(shown)}.`,
      remedy: 'Write [words](address) without a space in the address, and close both brackets.',
    }),
  },
  {
    pattern: /\[\^[^\]]*\]?/g,
    fault: (shown) => ({
      rule: 'citation-unknown',
      reason: `This is not read as a citation: ${quote(shown)}.`,
      remedy: 'Write [^name], without spaces in the name.',
    }),
  },
  {
    pattern: /\{\{[^{}\s]*\}?|\}\}/g,
    fault: (shown) => ({
      rule: 'variable-unknown',
      reason: `This is not read as a value: ${quote(shown)}.`,
      remedy: 'Write the name between two braces on either side: {{organisation.phone}}.',
    }),
  },
];

/** Text on one line, and how to find its place. */
export interface LeftoverContext {
  readonly source: string;
  readonly report: Report;
  readonly placeAt: (start: number, end: number) => Place;
}

/** Reports leftovers in a text; what was escaped on purpose does not stand in the source as it reads. */
export function reportLeftovers(text: string, { source, report, placeAt }: LeftoverContext): void {
  if (!/[\]}{]/.test(text)) return;
  const plain = withoutVariables(text);
  for (const { pattern, fault } of LEFTOVERS) {
    for (const match of plain.matchAll(pattern)) {
      const place = placeAt(match.index, match.index + match[0].length);
      const { offset = 0 } = place.start;
      if (!source.startsWith(match[0], offset) || source.charAt(offset - 1) === '\\') continue;
      report.add({ ...fault(match[0]), place, actual: match[0] });
    }
  }
}

/** The text with its variables blanked out, so that indexes stay what they are. */
function withoutVariables(text: string): string {
  let plain = '';
  for (const { start, end } of findVariables(text)) {
    plain += text.slice(plain.length, start);
    plain += ' '.repeat(end - start);
  }
  return plain + text.slice(plain.length);
}
