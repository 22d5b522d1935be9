// The source of a regular expression in, a matcher out that finds it as whole words, whatever their case.
import { hitsOf } from './matches.ts';
import type { PhraseMatcher } from './phrases.ts';

/** For lists that need more than the phrases and stars of `phraseMatcher`. Matched in lower case: ignoring case makes patterns slow to build. */
export function patternMatcher(source: string): PhraseMatcher {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    hitsOf(pattern, text.toLowerCase()).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
    }));
}
