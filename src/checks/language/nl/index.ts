// Dutch: what the checks know of the language.
import type { Language } from '../language.ts';
import { termFinder } from '../terms.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { isQuantityAsked } from './all-none.ts';
import { isClaim } from './claim.ts';
import { explaining } from './explaining.ts';
import { inflect } from './inflect.ts';
import { isInstruction } from './instruction.ts';
import { HEADS, JARGON } from './jargon.ts';
import { doubleNegation } from './negation.ts';
import { passive } from './passive.ts';
import { measure, phrases } from './phrases.ts';
import { split } from './split.ts';
import { splitVerb } from './split-verb.ts';
import { STOP_WORDS } from './stop-words.ts';
import { syllables } from './syllables.ts';

export const nl: Language = {
  tag: 'nl',
  split,
  syllables,
  ease: {
    name: 'Flesch–Douma',
    // Douma (1960), with syllables per 100 words.
    score: (asl, asw) => 206.84 - 0.77 * (asw * 100) - 0.93 * asl,
  },
  grammar: { passive, splitVerb, doubleNegation },
  phrases,
  isInstruction,
  isClaim,
  isQuantityAsked,
  measure,
  abbreviations: { written: WRITTEN, isKnown },
  explaining,
  jargon: termFinder(JARGON, inflect, HEADS),
  address: [
    { name: 'u', forms: new Set(['u', 'uw', 'uzelf']) },
    { name: 'je', forms: new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie']) },
  ],
  stopWords: STOP_WORDS,
};
