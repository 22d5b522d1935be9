// Spanish: what the checks know of the language.
import type { Language } from '../language.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { address } from './address.ts';
import { claims } from './claims.ts';
import { explaining } from './explaining.ts';
import { measure, phrases } from './phrases.ts';
import { STOP_WORDS } from './stop-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Strong vowels and accented weak ones are nuclei of their own; weak ones join them. The u of que, qui, gue, gui is silent. */
const NUCLEUS = /[iuü]?[aeoáéó](?:[iuy](?![aeoáéóíú]))?|[íú]|[iuü]+|y(?![aeiouáéíóú])/gu;

export const es: Language = {
  tag: 'es',
  split: {
    open: words('dr. dra. sr. sra. prof. ej. p.ej. aprox. ud. uds. vs.'),
    closed: words('etc. a.m. p.m.'),
    numbered: words('n. núm. pág. fig. cap. máx. mín.'),
    starters: words(
      'a al como con cuando de el ella en es esta este la las los lo no para pida pregunte qué se si su un una usted y',
    ),
  },
  syllables: (word) => Math.max(1, word.replace(/(?<=[qg])u(?=[eiéí])/gu, '').match(NUCLEUS)?.length ?? 1),
  // Fernández Huerta (1959), with syllables per 100 words.
  ease: { name: 'Fernández Huerta', score: (asl, asw) => 206.84 - 1.02 * asl - 60 * asw },
  grammar: {},
  phrases,
  ...claims,
  measure,
  abbreviations: { written: WRITTEN, isKnown },
  explaining,
  address,
  stopWords: STOP_WORDS,
};
