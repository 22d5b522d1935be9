// Patterns of a language in, matchers out that find the emergency numbers a text tells its reader to call, and where it sends the
// reader instead. All is matched in lower case: ignoring case makes such patterns slow to build.
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';
import { hitsOf, matchesOf } from './matches.ts';
import type { PhraseHit, PhraseMatcher } from './phrases.ts';

/** What numbers of emergency look like: few sentences have any. */
const MAY_HOLD = /\d{3}|1[578]|\d-\d-\d/u;

/** Finds the number that is the first group of one of these patterns; none in a text about the inside of a house. `others` are no
 * emergency numbers there, whatever they are elsewhere. */
export function dialledNumbers(
  patterns: readonly RegExp[],
  inside: RegExp,
  others: ReadonlySet<string> = new Set(),
): PhraseMatcher {
  return (written) => {
    if (!MAY_HOLD.test(written)) return [];
    const text = written.toLowerCase();
    if (inside.test(text)) return [];
    const hits = new Map<number, PhraseHit>();
    for (const { 0: whole, 1: number = '', index } of patterns.flatMap((one) => matchesOf(one, text))) {
      const start = index + whole.lastIndexOf(number);
      const plain = number.replaceAll(/[- ]/gu, '');
      if (EMERGENCY_NUMBERS.has(plain) && !others.has(plain))
        hits.set(start, { start, end: start + number.length, text: number });
    }
    return [...hits.values()].sort((a, b) => a.start - b.start);
  };
}

/** Finds where a text sends its reader, unless it names the emergency number or who comes with it. */
export function sentElsewhere(elsewhere: RegExp, emergency: RegExp): PhraseMatcher {
  return (text) => {
    const lower = text.toLowerCase();
    if (emergency.test(lower)) return [];
    return hitsOf(elsewhere, lower).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  };
}
