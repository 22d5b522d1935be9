// German phrases the checks look for, one a line; `*` stands for the rest of a word.
import { patternMatcher } from '../pattern.ts';
import { phraseMatcher } from '../phrases.ts';
import { calledNumber, elsewhere } from './called-number.ts';
import { ABSOLUTE } from './claims.ts';
import { contacted, how } from './contacted.ts';
import { FIGURATIVE } from './phrases-figurative.ts';
import { absoluteOption, allNone, negative } from './phrases-questions.ts';
import { conditionFirst, relativeDate } from './phrases-style.ts';

const EMPTY_LINK = `
hier
hier klicken
klicken sie hier
mehr
mehr dazu
weiterlesen
mehr lesen
mehr erfahren
mehr informationen
weitere informationen
link
website
webseite
diese seite
dieser link
herunterladen
download
`;

const VAGUE = `
möglicherweise
eventuell
gegebenenfalls
unter umständen
in der regel
im allgemeinen
im prinzip
grundsätzlich
in bestimmten fällen
in manchen fällen
relativ
verhältnismäßig
ausreichend
angemessen
regelmäßig
zeitnah
von zeit zu zeit
ab und zu
mehr oder weniger
gewissermaßen
optimal
diverse
gelegentlich
bei bedarf
`;

const DISCLAIMER = `
ersetzt nicht den rat
ersetzt keinen arzt
ersetzt keine
ersetzt nicht das gespräch
ersetzt nicht die
ersetzt kein
ersetzen nicht
ersetzen keine*
ersetzt nicht
kein ersatz für
allgemeine information*
allgemein gehalten
keine individuelle beratung
`;

const ALTERNATIVE = `
großer schrift
große schrift
großschrift
großdruck
größerer schrift
andere sprache
anderen sprache
anderen sprachen
andere sprachen
leichter sprache
leichte sprache
einfacher sprache
vorlesen
vorgelesen
vorlesefunktion
braille
blindenschrift
brailleschrift
als audio
hörfassung
zum anhören
gebärdensprache
dolmetscher*
dolmetschen
auf papier
`;

/** "Wie lange" asks for a measure, and "so lange wie" is one. */
const VAGUE_TRIGGER = [
  String.raw`nicht (?:von selbst |ganz )?(?:weggeht|weggehen|nachlässt|nachlassen|aufhört|aufhören|verschwindet|verschwinden|abklingt|abklingen|zurückgeht|vorbeigeht)`,
  String.raw`(?:nicht|kaum) besser (?:wird|werden)|(?:wird|werden) (?:es |sie )?nicht besser|(?:geht|gehen) nicht (?:weg|vorbei|zurück)|(?:hört|hören) nicht auf|(?:lässt|lassen) nicht nach|bessert sich nicht|bessern sich nicht|sich nicht (?:bessert|bessern)`,
  String.raw`anhält|anhalten|anhaltende[rsnm]?|andauert|andauern|andauernde[rsnm]?|länger (?:dauert|anhält|andauert|anhalten|andauern)|länger dauern|zu lange|längere zeit|längerer zeit|seit längerem`,
  String.raw`(?<!(?:wie|so|wie sehr|ebenso) )lange(?! (?:wie|es dauert|ist|haare))`,
  String.raw`immer wieder|hohes fieber|hohem fieber|starke[nr]? schmerzen|starke[rnm]? blutung(?:en)?|viel blut|heftige[nr]? schmerzen|sehr starke[nr]? schmerzen|stark blutet`,
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
