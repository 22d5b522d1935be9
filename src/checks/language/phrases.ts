// Listed phrases in, a matcher out that finds them as whole words in a text. A phrase is looked for only in texts that hold its
// longest word: a sentence has few words and the lists have many.
import { hitsOf, type TextHit } from './matches.ts';

export type PhraseHit = TextHit;

/** Lower-case words, and starts of words, of which one stands in every text that holds a phrase of a list. */
export interface Triggers {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Finds each listed phrase; `*` at the end of a word stands for any further letters. */
export interface PhraseMatcher {
  (text: string): readonly PhraseHit[];
  /** Absent: any text may hold a phrase. */
  readonly triggers?: Triggers;
  /** The same for a text that is known to hold a trigger. */
  readonly search?: (text: string) => readonly PhraseHit[];
}

const META = /[.+?^${}()|[\]\\]/gu;
const NOTHING: readonly PhraseHit[] = [];

/**
 * A matcher for phrases, one a line or an entry; longer ones win. Case does not matter, nor does the kind of apostrophe. It is
 * made at its first use: a run knows five languages and mostly reads one.
 */
export function phraseMatcher(list: string | readonly string[]): PhraseMatcher {
  let made: PhraseMatcher | undefined;
  const matcher = (): PhraseMatcher => (made ??= makeMatcher(list));
  return Object.defineProperties((text: string) => matcher()(text), {
    triggers: { get: () => matcher().triggers },
    search: { get: () => matcher().search },
  });
}

function makeMatcher(list: string | readonly string[]): PhraseMatcher {
  const phrases = (typeof list === 'string' ? list.split('\n') : list)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return () => NOTHING;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${phrases.map(toSource).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`,
    'giu',
  );
  const find = (text: string): readonly PhraseHit[] => hitsOf(pattern, text);
  const triggers = triggersOf(phrases);
  if (triggers === undefined) return find;
  const mayHold = sieve(triggers);
  return Object.assign((text: string) => (mayHold(text) ? find(text) : NOTHING), { triggers, search: find });
}

function toSource(phrase: string): string {
  return phrase
    .replace(META, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+');
}

/** The longest word of each phrase, or its longest start of a word; undefined where a phrase has neither. */
function triggersOf(phrases: readonly string[]): Triggers | undefined {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const phrase of phrases) {
    const pieces = phrase.toLowerCase().match(/\*?[\p{L}\p{N}]+\*?/gu) ?? [];
    const longest = (of: readonly string[]): string =>
      of.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
    const word = longest(pieces.filter((piece) => !piece.includes('*')));
    const stem = longest(pieces.filter((piece) => /^[^*]+\*$/u.test(piece))).slice(0, -1);
    if (word === '' && stem === '') return undefined;
    if (word === '') stems.add(stem);
    else words.add(word);
  }
  return { words: [...words], stems: [...stems] };
}

function sieve({ words, stems }: Triggers): (text: string) => boolean {
  const known = new Set(words);
  return (text) => runsOf(text).some((run) => known.has(run) || stems.some((stem) => run.startsWith(stem)));
}

/** The runs of letters and digits in a text, lower-case. */
export function runsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
