// Dutch phrases the checks look for, one a line; `*` stands for the rest of a word.
import { hitsOf } from '../matches.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';
import { wordsOf } from '../words.ts';
import { allNone, quantityAlone } from './all-none.ts';
import { calledNumber, elsewhere } from './called-number.ts';
import { isClaim } from './claim.ts';
import { contacted } from './contacted.ts';
import { isInstruction } from './instruction.ts';
import { mayClaim, outcomes } from './outcome.ts';
import { FIGURATIVE } from './phrases-figurative.ts';
import { ABSOLUTE, CONDITION_FIRST, RELATIVE_DATE, UNIVERSAL, VAGUE } from './phrases-style.ts';

const NEGATIVE = `
niet
geen
nooit
behalve
uitgezonderd
tenzij
onjuist
onjuiste
onwaar
`;

const ABSOLUTE_OPTION = `
altijd
nooit
iedereen
niemand
alle
uitsluitend
in alle gevallen
in geen geval
volledig
absoluut
onmogelijk
`;

const EMPTY_LINK = `
klik hier
hier
lees meer
lees verder
meer
meer lezen
meer info
meer informatie
deze link
deze pagina
deze website
website
link
download
ga naar
bekijk
verder
deze site
`;

const DISCLAIMER = `
uw situatie kan anders
algemene informatie
informatie is algemeen
vervangt geen
vervangt niet
geen vervanging
vraag uw arts om advies
raadpleeg uw arts
aan deze tekst kunnen geen rechten
`;

const ALTERNATIVE = `
grote letters
grote letter
groteletter*
grootletter*
andere taal
andere talen
voorlezen
voorgelezen
voorleesfunctie
braille
gesproken
audio*
op papier
een tolk
makkelijk leesbaar
`;

/** A trigger for calling that gives no measure. */
const VAGUE_TRIGGER = `
gaat niet over
gaan niet over
niet overgaat
niet overgaan
blijft
blijven
aanhoudt
aanhouden
houdt aan
houden aan
aanhoudende
langdurig*
lang duurt
te lang
vaak terugkomt
steeds terugkomt
hoge koorts
veel pijn
veel bloed
ernstige pijn
erge pijn
hevige pijn
hevig bloedverlies
flinke koorts
niet stopt
niet stoppen
niet weggaat
niet weggaan
al lang
langere tijd
een tijdje
al een tijd
veel gewicht
veel te veel
flink toeneemt
erg laag
erg hoog
te hoog blijft
weinig drinkt
veel last
steeds meer pijn
lang aanhoudt
`;

/** Words of measure that make such a trigger exact. */
const MEASURE =
  /\d|\b(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien)\s+(?:minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|graden)\b|\b(?:elke|iedere|halve|hele)\s+(?:dag|nacht|week|uur|ochtend)\b|\bplotseling\b|\bineens\b/iu;

const HOW = `
bel
belt
bellen
gebeld
opbellen
telefoon*
afspraak
langs
mail
maak
maakt
ga naar
gaat naar
neem contact
neemt contact
contact op
kom naar
vraag
vertel
meld
`;

const listed = phraseMatcher(UNIVERSAL);
/** What is claimed of all: by a listed phrase where the clause is surely of health, else by a predicate of outcome. */
const universal: PhraseMatcher = (text) => {
  if (!mayClaim(text)) return [];
  const hits = listed(text);
  if (hits.length > 0) {
    const tokens = { source: text, words: wordsOf(text) };
    const sure = hits.filter((hit) => !isInstruction(tokens, hit, 0) && isClaim(tokens, hit, 0));
    if (sure.length > 0) return sure;
  }
  return outcomes(text);
};

/** "AF-patiënten", "hartpatiënt": called after an illness, not after how or where they are treated. */
const BY_ILLNESS =
  /(?<![\p{L}\p{N}-])(?!(?:mede|ex-?|dag|nacht|oud|privé|test|studie|proef|spoed|kinder|poli|ziekenhuis|zorg|modelpatiënt)-?patiënt)[\p{L}\p{N}]{2,}-?patiënt(?:en|je|jes)?(?![\p{L}\p{N}])/giu;
const patients: PhraseMatcher = (text) => (text.includes('patiënt') ? hitsOf(BY_ILLNESS, text) : []);

export const phrases = {
  vague: phraseMatcher(VAGUE),
  figurative: phraseMatcher(FIGURATIVE),
  absolute: phraseMatcher(ABSOLUTE),
  universal,
  relativeDate: phraseMatcher(RELATIVE_DATE),
  allNone,
  quantityAlone,
  negative: phraseMatcher(NEGATIVE),
  absoluteOption: phraseMatcher(ABSOLUTE_OPTION),
  emptyLink: phraseMatcher(EMPTY_LINK),
  disclaimer: phraseMatcher(DISCLAIMER),
  alternative: phraseMatcher(ALTERNATIVE),
  conditionFirst: phraseMatcher(CONDITION_FIRST),
  patients,
  vagueTrigger: phraseMatcher(VAGUE_TRIGGER),
  contacted,
  calledNumber,
  elsewhere,
  how: phraseMatcher(HOW),
} as const;

export const measure = MEASURE;
