// The list of Dutch medical terms as a map from term to plain word.
import { pairsOf } from '../pairs.ts';
import { TERMS_A_H } from './jargon-a-h.ts';
import { TERMS_I_O } from './jargon-i-o.ts';
import { TERMS_P_Z } from './jargon-p-z.ts';

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = pairsOf(
  [TERMS_A_H, TERMS_I_O, TERMS_P_Z].map((part) => part.trim()).join('\n'),
);

/** Terms that also end longer words: "polsfractuur", "nierinsufficiëntie". */
export const HEADS: readonly string[] =
  'fractuur insufficiëntie aritmie embolie trombose carcinoom laesie stenose ectomie immobilisatie osteosynthese dislocatie'
    .split(' ')
    .filter((term) => JARGON.has(term));
