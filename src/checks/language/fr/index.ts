// French: what the checks know of the language.
import type { Language } from '../language.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { claims } from './claims.ts';
import { explaining } from './explaining.ts';
import { jargon } from './jargon.ts';
import { doubleNegation } from './negation.ts';
import { phrases } from './phrases.ts';
import { split } from './split.ts';
import { STOP_WORDS } from './stop-words.ts';
import { syllables } from './syllables.ts';

export const fr: Language = {
  tag: 'fr',
  split,
  syllables,
  // Kandel & Moles (1958).
  ease: { name: 'Kandel–Moles', score: (asl, asw) => 207 - 1.015 * asl - 73.6 * asw },
  grammar: { doubleNegation },
  phrases,
  ...claims,
  abbreviations: { written: WRITTEN, isKnown },
  explaining,
  jargon,
  // “Ton” is a noun too, and “tu” the participle of “taire”: the rule leaves out “s’est tu”.
  address: [
    { name: 'vous', forms: new Set(['vous', 'votre', 'vos']) },
    { name: 'tu', forms: new Set(['tu', 'toi', 'te', 'ta', 'tes']) },
  ],
  stopWords: STOP_WORDS,
  /** A duration, number or moment that makes a trigger exact. */
  measure:
    /\d|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|quelques|demi-?)\s*(?:minutes?|heures?|jours?|semaines?|mois|nuits?|fois|degrés)(?!\p{L})|(?<!\p{L})(?:tout à coup|soudain|soudaine|soudainement|chaque (?:jour|nuit|heure|semaine))(?!\p{L})/iu,
};
