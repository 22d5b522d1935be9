// Listed phrases in, a matcher out that finds them as whole words in a text.

export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds each listed phrase; `*` at the end of a word stands for any further letters. */
export type PhraseMatcher = (text: string) => readonly PhraseHit[];

const META = /[.+?^${}()|[\]\\]/gu;

/** A matcher for phrases, one a line or an entry; longer ones win. Case does not matter, nor does the kind of apostrophe. */
export function phraseMatcher(list: string | readonly string[]): PhraseMatcher {
  const phrases = (typeof list === 'string' ? list.split('\n') : list).map((phrase) => phrase.trim());
  const sources = phrases
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map(toSource);
  if (sources.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${sources.join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
}

function toSource(phrase: string): string {
  return phrase
    .replace(META, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+');
}
