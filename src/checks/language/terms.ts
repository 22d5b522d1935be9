// A list of terms in, a finder out that meets them in a sentence in any inflection, longest term first.
import type { Tokens } from './words.ts';

export interface TermHit {
  readonly term: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly term: string;
  readonly plain: string;
  /** Words behind the first. */
  readonly rest: readonly string[];
}

export type TermFinder = (tokens: Tokens) => readonly TermHit[];

/** Letters before the head of a compound: "pols" of "polsfractuur". */
const SHORTEST_MODIFIER = 3;

/**
 * A finder over plain words by term. `inflect` gives the forms of a term's last word; the words before it may take -e.
 * `heads` are terms that also end longer words, "fractuur" in "polsfractuur"; behind a hyphen each term may stand.
 */
export function termFinder(
  terms: ReadonlyMap<string, string>,
  inflect: (word: string) => readonly string[],
  heads: readonly string[] = [],
): TermFinder {
  // Made at first use: a run knows the terms of four languages and mostly reads one.
  let entriesOf: EntryFinder | undefined;
  return (tokens) => {
    entriesOf ??= entryFinder(terms, inflect, heads);
    const hits: TermHit[] = [];
    for (let at = 0; at < tokens.words.length; at += 1) {
      const entry = entriesOf(tokens.words[at]?.lower ?? '').find(({ rest }) =>
        follows(tokens, at, rest, inflect),
      );
      if (entry === undefined) continue;
      const first = tokens.words[at];
      const last = tokens.words[at + entry.rest.length];
      if (first === undefined || last === undefined) continue;
      hits.push({ term: entry.term, plain: entry.plain, start: first.start, end: last.end });
      at += entry.rest.length;
    }
    return hits;
  };
}

/** Entries whose first word a lower-case word is a form of, those of more words first. */
type EntryFinder = (word: string) => readonly Entry[];

function entryFinder(
  terms: ReadonlyMap<string, string>,
  inflect: (word: string) => readonly string[],
  heads: readonly string[],
): EntryFinder {
  const index = new Map<string, Entry[]>();
  for (const [term, plain] of terms) {
    const [first = '', ...rest] = term.split(' ');
    for (const form of inflect(first)) {
      const entries = index.get(form) ?? [];
      index.set(
        form,
        [...entries, { term, plain, rest }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  const forms = heads.flatMap(inflect).sort((a, b) => b.length - a.length);
  const shortest = Math.min(...heads.map(({ length }) => length)) + SHORTEST_MODIFIER;
  const tail = forms.length === 0 ? undefined : new RegExp(`(?:${forms.join('|')})$`, 'u');
  return (word) => {
    const whole = index.get(word);
    if (whole !== undefined) return whole;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0) return index.get(word.slice(hyphen + 1)) ?? [];
    // Most words are too short to end in another one.
    const head = word.length < shortest ? undefined : tail?.exec(word);
    return head === null || head === undefined || head.index < SHORTEST_MODIFIER
      ? []
      : (index.get(head[0]) ?? []);
  };
}

function follows(
  tokens: Tokens,
  at: number,
  rest: readonly string[],
  inflect: (word: string) => readonly string[],
): boolean {
  return rest.every((word, offset) => inflect(word).includes(tokens.words[at + 1 + offset]?.lower ?? ''));
}
