// The list of German medical terms as a map from term to plain word.
import { pairsOf } from '../pairs.ts';
import { TERMS_A_H } from './jargon-a-h.ts';
import { TERMS_I_Z } from './jargon-i-z.ts';

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = new Map([...pairsOf(TERMS_A_H), ...pairsOf(TERMS_I_Z)]);
