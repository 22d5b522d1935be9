// The list of French medical terms as a map from term to plain words, and what finds them behind an elided article too.
import { pairsOf } from '../pairs.ts';
import { termFinder, type TermFinder } from '../terms.ts';
import { inflect } from './inflect.ts';
import { TERMS_A_H } from './jargon-a-h.ts';
import { TERMS_I_Z } from './jargon-i-z.ts';

const find = termFinder(new Map([...pairsOf(TERMS_A_H), ...pairsOf(TERMS_I_Z)]), inflect);

/** Finds the terms in a sentence; of "l'hypoxie", the term is "hypoxie". */
export const jargon: TermFinder = (tokens) =>
  find(tokens).map((hit) => {
    const elided = /^\p{L}{1,2}['’]/u.exec(tokens.source.slice(hit.start, hit.end))?.[0] ?? '';
    return { ...hit, start: hit.start + elided.length };
  });
