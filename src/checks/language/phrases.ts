// Listed phrases in, a matcher out that finds them as whole words in a text. A phrase is looked for only in texts that hold its
// longest word: a sentence has few words and the lists have many.

export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds each listed phrase; `*` at the end of a word stands for any further letters. */
export type PhraseMatcher = (text: string) => readonly PhraseHit[];

const META = /[.+?^${}()|[\]\\]/gu;
const NOTHING: readonly PhraseHit[] = [];

/** A matcher for phrases, one a line or an entry; longer ones win. Case does not matter, nor does the kind of apostrophe. */
export function phraseMatcher(list: string | readonly string[]): PhraseMatcher {
  const phrases = (typeof list === 'string' ? list.split('\n') : list)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return () => NOTHING;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${phrases.map(toSource).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    'giu',
  );
  const mayHold = sieve(phrases);
  return (text) =>
    mayHold(text)
      ? [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
        }))
      : NOTHING;
}

function toSource(phrase: string): string {
  return phrase
    .replace(META, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+');
}

/** Whether a text has a word without which none of the phrases can stand in it. */
function sieve(phrases: readonly string[]): (text: string) => boolean {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const phrase of phrases) {
    const pieces = phrase.toLowerCase().match(/\*?[\p{L}\p{N}]+\*?/gu) ?? [];
    const longest = (of: readonly string[]): string =>
      of.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
    const word = longest(pieces.filter((piece) => !piece.includes('*')));
    const stem = longest(pieces.filter((piece) => /^[^*]+\*$/u.test(piece))).slice(0, -1);
    if (word === '' && stem === '') return () => true;
    if (word === '') stems.push(stem);
    else words.add(word);
  }
  return (text) => runsOf(text).some((run) => words.has(run) || stems.some((stem) => run.startsWith(stem)));
}

/** Texts whose runs are kept: a rule asks for each sentence of a source in turn, and there are many rules. */
const KEPT_TEXTS = 2_000;
const kept = new Map<string, readonly string[]>();

/** The runs of letters and digits in a text, lower-case. */
function runsOf(text: string): readonly string[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_TEXTS) kept.clear();
  const runs = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  kept.set(text, runs);
  return runs;
}
