// German: what the checks know of the language.
import type { Language } from '../language.ts';
import { termFinder } from '../terms.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { claims } from './claims.ts';
import { explaining } from './explaining.ts';
import { inflect } from './inflect.ts';
import { JARGON } from './jargon.ts';
import { doubleNegation } from './negation.ts';
import { passive } from './passive.ts';
import { phrases } from './phrases.ts';
import { split } from './split.ts';
import { STOP_WORDS } from './stop-words.ts';

const NUCLEUS = /aa|ee|oo|ie|ei|ai|eu|äu|au|[aeiouyäöüé]/gu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const de: Language = {
  tag: 'de',
  split,
  syllables: (word) => Math.max(1, word.replace(/qu/gu, 'kw').match(NUCLEUS)?.length ?? 1),
  // Amstad (1978).
  ease: { name: 'Amstad', score: (asl, asw) => 180 - asl - 58.5 * asw },
  grammar: { passive, doubleNegation },
  phrases,
  ...claims,
  abbreviations: { written: WRITTEN, isKnown },
  explaining,
  jargon: termFinder(JARGON, inflect),
  address: [
    // "sie" is they or she: the reader is "Sie" with a capital that no start of a sentence gives it.
    { name: 'Sie', forms: words('sie ihnen ihr ihre ihrem ihren ihrer ihres'), capital: true },
    { name: 'du', forms: words('du dich dir dein deine deinem deinen deiner deines') },
  ],
  stopWords: STOP_WORDS,
  /** A duration, number or moment that makes a trigger exact. */
  measure:
    /\d|(?<!\p{L})(?:eine[nmr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|wenige[nr]?|halbe[nr]?)\s+(?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Grad|Mal|Nächten?)(?!\p{L})|(?<!\p{L})(?:plötzlich|sofort|jede[nr]? (?:Tag|Nacht|Stunde|Woche))(?!\p{L})/iu,
};
