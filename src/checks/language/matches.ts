// A global pattern and a text in, all matches out, as `matchAll` gives them. That makes a copy of the pattern for each text, which for
// a list of hundreds of phrases takes longer than to search a sentence with it.

/** A stretch of a text, with what it says. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All matches of a global pattern, in order. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where a global pattern matches, in order. */
export function hitsOf(pattern: RegExp, text: string): readonly TextHit[] {
  return matchesOf(pattern, text).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
