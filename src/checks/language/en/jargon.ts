// The list of English medical terms as a map from term to plain word, in British and American spelling.
import { pairsOf } from '../pairs.ts';
import { TERMS_A_D } from './jargon-a-d.ts';
import { TERMS_E_M } from './jargon-e-m.ts';
import { TERMS_N_Z } from './jargon-n-z.ts';

const BRITISH = [...pairsOf(TERMS_A_D), ...pairsOf(TERMS_E_M), ...pairsOf(TERMS_N_Z)];

/** "haemorrhage" is "hemorrhage", "oedema" "edema", "tumour" "tumor". Some forms do not exist, which does no harm to a lookup. */
function american(term: string): string {
  return term
    .replaceAll(/ae|oe/gu, 'e')
    .replaceAll('our', 'or')
    .replaceAll(/is(?=ation|ing|er?$)/gu, 'iz')
    .replaceAll('leuco', 'leuko')
    .replaceAll('venep', 'venip');
}

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = new Map([
  ...BRITISH.map(([term, plain]) => [american(term), plain] as const),
  ...BRITISH,
]);
