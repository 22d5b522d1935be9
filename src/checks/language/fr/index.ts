// French: what the checks know of the language.
import type { Language } from '../language.ts';
import { phraseMatcher } from '../phrases.ts';
import { wholeOption } from '../whole-option.ts';
import { claims } from './claims.ts';
import { contacted, how } from './contacted.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Vowel groups; a silent final e or es of a longer word counts none, nor does the u of gue and que. */
function syllables(word: string): number {
  const spoken = word
    .replace(/(?<=[gq])u(?=[eiéè])/gu, '')
    .replace(/(?<=[aeiouyéèàâêîôû].*[^aeiouyéèàâêîôû])(?:es|e)$/u, '')
    .replace(/aient$/u, 'ai');
  return Math.max(1, spoken.match(/[aeiouyàâæéèêëîïôœöùûüÿ]+/gu)?.length ?? 1);
}

export const fr: Language = {
  tag: 'fr',
  split: {
    open: words('m. mm. mme. dr. pr. env. ex. cf.  av. st.'),
    closed: words('etc.'),
    numbered: words('p. fig. n. max. min. env.'),
    starters: words(
      'à appelez ce ces chez dans de des elle en est et il ils la le les nous on parfois pour quand que qui si un une vous',
    ),
  },
  syllables,
  // Kandel & Moles (1958).
  ease: { name: 'Kandel–Moles', score: (asl, asw) => 207 - 1.015 * asl - 73.6 * asw },
  grammar: {},
  phrases: {
    contacted,
    how,
    emptyLink: phraseMatcher(
      'cliquez ici\nici\nlire la suite\nen savoir plus\nplus\nce lien\ncette page\nlien',
    ),
    relativeDate: phraseMatcher(
      "récemment\nl'année dernière\nl'an dernier\nle mois dernier\nactuellement\nen ce moment\nde nos jours",
    ),
    absolute: phraseMatcher(
      'toujours\njamais\ntotalement inoffensif\n100%\n100 %\ngaranti\nsans aucun risque',
    ),
    allNone: wholeOption(
      'toutes les réponses\ntoutes ces réponses\ntoutes les réponses sont correctes\ntoutes les réponses ci-dessus\naucune de ces réponses\naucune des réponses\naucune des réponses ci-dessus\naucune réponse\ntoutes les propositions\naucune des propositions\na et b\nles deux réponses',
    ),
    vague: phraseMatcher(
      'éventuellement\npeut-être\nen principe\nen général\ngénéralement\ndans certains cas\ndans une certaine mesure\nle cas échéant\nrelativement\nsuffisamment\nrégulièrement\nde temps en temps\nplus ou moins\nun certain nombre\nadéquat\noptimal',
    ),
    vagueTrigger: phraseMatcher(
      'ne passe pas\nne passent pas\nne disparaît pas\npersiste\npersistent\npersistante*\ntrop longtemps\nlongtemps\nfièvre élevée\nforte fièvre\ndouleurs fortes\nbeaucoup de sang',
    ),
    negative: phraseMatcher('pas\njamais\nsauf\naucun\naucune'),
    absoluteOption: phraseMatcher('toujours\njamais\ntous\ntoutes\npersonne'),
    conditionFirst: phraseMatcher(
      'souffre de\nsouffrent de\nvictime de\nvictimes de\nles handicapés\nles diabétiques\nles épileptiques',
    ),
  },
  ...claims,
  // “Ton” is a noun too.
  address: [
    { name: 'vous', forms: new Set(['vous', 'votre', 'vos']) },
    { name: 'tu', forms: new Set(['tu', 'toi', 'te', 'ta', 'tes']) },
  ],
  /** A duration or number that makes a trigger exact. */
  measure:
    /\d|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze)\s+(?:minutes?|heures?|jours?|semaines?|mois)(?!\p{L})/iu,
};
