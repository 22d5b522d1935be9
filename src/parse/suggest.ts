// "Did you mean": the known word nearest to what an author wrote, if one is near enough.
import { distance } from 'fastest-levenshtein';

/** Longest word compared, in characters: nobody misspells a longer one by accident. */
const LONGEST = 80;

/** The candidate nearest to `word`, ignoring case; undefined if none is near. The first of equals wins. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = (wanted.length < 4 ? 1 : wanted.length < 9 ? 2 : 3) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const far = Math.abs(known.length - wanted.length) >= bestDistance;
    const between = far ? bestDistance : sameLetters(wanted, known) ? 1 : distance(wanted, known);
    if (between < bestDistance) {
      best = candidate;
      bestDistance = between;
    }
  }
  return best;
}

/** Two letters that changed places are one mistake, not two. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a !== b && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** The nearest candidate as a remedy and as what is expected, or `otherwise` where none is near. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  otherwise: string,
): { remedy: string; expected?: readonly string[] } {
  const nearest = suggest(word, candidates);
  if (nearest === undefined) return { remedy: otherwise };
  return { remedy: `Did you mean “${nearest}”?`, expected: [nearest] };
}

/** Words as an English list: “a”, “b” or “c”. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** The author's text as a message quotes it: one line, at most 60 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
