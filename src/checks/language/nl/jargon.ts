// The list of Dutch medical terms as a map from term to plain word.
import { TERMS_A_H } from './jargon-a-h.ts';
import { TERMS_I_Z } from './jargon-i-z.ts';

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = new Map(
  [TERMS_A_H, TERMS_I_Z].flatMap((terms) =>
    terms
      .trim()
      .split('\n')
      .map((line) => {
        const [term = '', plain = ''] = line.split('|');
        return [term, plain] as const;
      }),
  ),
);
