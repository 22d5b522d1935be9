// French phrases the checks look for, one a line; `*` stands for the rest of a word.
import { patternMatcher } from '../pattern.ts';
import { phraseMatcher } from '../phrases.ts';
import { calledNumber, elsewhere } from './called-number.ts';
import { ABSOLUTE } from './claims.ts';
import { contacted, how } from './contacted.ts';
import { FIGURATIVE } from './phrases-figurative.ts';
import { absoluteOption, allNone, negative } from './phrases-questions.ts';
import { conditionFirst, relativeDate } from './phrases-style.ts';

const EMPTY_LINK = `
cliquez ici
cliquer ici
ici
lire la suite
en savoir plus
pour en savoir plus
plus
plus d'informations
ce lien
cette page
lien
suite
voir
télécharger
site web
`;

const VAGUE = `
éventuellement
peut-être
en principe
en général
généralement
dans certains cas
dans une certaine mesure
le cas échéant
relativement
suffisamment
régulièrement
de temps en temps
plus ou moins
un certain nombre
adéquat
adéquate
optimal
optimale
globalement
a priori
si besoin
de façon régulière
divers
diverses
`;

const DISCLAIMER = `
ne remplace pas
ne remplacent pas
ne remplace en aucun cas
ne remplacent en aucun cas
ne peut remplacer
ne peuvent remplacer
ne peut pas remplacer
ne se substitue pas
ne se substituent pas
informations sont générales
information est générale
informations générales
information générale
à titre indicatif
à titre informatif
`;

const ALTERNATIVE = `
gros caractères
grands caractères
caractères agrandis
autre langue
autres langues
facile à lire
falc
langage simplifié
lecture audio
version audio
enregistrement audio
à écouter
braille
langue des signes
interprète*
lire à voix haute
lu à voix haute
sur papier
`;

const VAGUE_TRIGGER = [
  String.raw`ne (?:passe|passent|disparaît|disparaissent|cesse|cessent) pas|ne (?:s['’]|se )?(?:calme|calment|guérit|guérissent) pas`,
  String.raw`ne s['’](?:arrête|arrêtent|améliore|améliorent|atténue|atténuent|estompe) pas|ne va pas mieux|ne vont pas mieux`,
  String.raw`persiste|persistent|persistante?s?|se prolonge|se prolongent|prolongée?s?`,
  String.raw`(?:toux|douleurs?|fièvre|saignements?|cela|ça|diarrhée|fatigue|gonflement|symptômes?|qui) dure(?:nt)?(?! depuis| plus de| moins)|dure(?:nt)? (?:longtemps|trop)`,
  String.raw`(?<!\p{L})continue(?:nt)?(?! (?:votre|vos|le|la|les)(?!\p{L}))`,
  String.raw`trop longtemps|(?<!aussi )longtemps(?! que)|revient sans cesse|reviennent sans cesse|revient souvent`,
  String.raw`fièvre élevée|forte fièvre|beaucoup de fièvre|douleurs? (?:fortes?|intenses?|importantes?)|fortes? douleurs?|beaucoup de sang|saigne beaucoup|saignements? importants?`,
].join('|');

export const phrases = {
  contacted,
  how,
  calledNumber,
  elsewhere,
  emptyLink: phraseMatcher(EMPTY_LINK),
  relativeDate,
  absolute: patternMatcher(ABSOLUTE),
  allNone,
  vague: phraseMatcher(VAGUE),
  figurative: phraseMatcher(FIGURATIVE),
  vagueTrigger: patternMatcher(VAGUE_TRIGGER),
  negative,
  absoluteOption,
  conditionFirst,
  disclaimer: phraseMatcher(DISCLAIMER),
  alternative: phraseMatcher(ALTERNATIVE),
} as const;
