// Sentences and a list of phrases in, each phrase with its place out.
import type { Place } from '../../document/index.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { isMarked, placeOf } from './passage.ts';
import type { PhraseHit, PhraseMatcher } from './phrases.ts';

export interface Found {
  readonly sentence: Sentence;
  /** Indices in the sentence's text. */
  readonly hit: PhraseHit;
  readonly place: Place;
}

/** Every phrase of the list in these sentences, passages in another language left out. */
export function findPhrases(
  { holding }: Analysis,
  sentences: readonly Sentence[],
  match: PhraseMatcher | undefined,
): Found[] {
  const found: Found[] = [];
  if (match === undefined) return found;
  const may = match.triggers === undefined ? undefined : holding(match.triggers);
  if (may?.size === 0) return found;
  const search = match.search ?? match;
  for (const sentence of sentences) {
    if (may?.has(sentence) === false) continue;
    const { passage, start } = sentence;
    for (const hit of search(sentence.text)) {
      if (isMarked(passage, 'foreign', start + hit.start)) continue;
      found.push({ sentence, hit, place: placeOf(passage, start + hit.start, start + hit.end) });
    }
  }
  return found;
}
