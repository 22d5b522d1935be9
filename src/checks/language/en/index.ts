// English: what the checks know of the language.
import type { Language } from '../language.ts';
import { termFinder } from '../terms.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { isQuantityAsked } from './all-none.ts';
import { isClaim, isInstruction } from './claim.ts';
import { explaining } from './explaining.ts';
import { inflect } from './inflect.ts';
import { JARGON } from './jargon.ts';
import { doubleNegation } from './negation.ts';
import { passive } from './passive.ts';
import { measure, phrases } from './phrases.ts';
import { STOP_WORDS } from './stop-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Syllables by vowel groups; a final silent e and -ed count none. */
function syllables(word: string): number {
  const groups = word
    .replace(/(?:[^laeiouy]es|(?<=[^dt])ed|[^laeiouy]e|(?<=[aeiouy])le)$/u, '')
    .match(/[aeiouyàâéèêëïôöü]+/gu);
  return Math.max(1, groups?.length ?? 1);
}

export const en: Language = {
  tag: 'en',
  split: {
    open: words(
      'dr. mr. mrs. ms. prof. st. e.g. i.e. vs. approx. jr. sr. incl. excl. cf. viz. dept. esp. n.b. w.r.t. co.',
    ),
    closed: words(
      'etc. a.m. p.m. b.d. b.i.d. t.d.s. t.i.d. q.d.s. q.i.d. q.d. o.d. p.r.n. s.c. i.v. i.m. p.o. p.a.',
    ),
    numbered: words(
      'no. nos. ext. tel. fig. vol. p. max. min. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. aug. sept. oct. nov. dec.',
    ),
    starters: words(
      'a an and are ask call do for he if in it most no not or she some take that the there these they this to we what when you your',
    ),
  },
  syllables,
  ease: { name: 'Flesch Reading Ease', score: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw },
  grammar: { passive, doubleNegation },
  phrases,
  isInstruction,
  isClaim,
  isQuantityAsked,
  measure,
  abbreviations: { written: WRITTEN, isKnown },
  explaining,
  jargon: termFinder(JARGON, inflect),
  stopWords: STOP_WORDS,
};
