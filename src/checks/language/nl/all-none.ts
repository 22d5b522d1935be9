// A Dutch answer in, the words that make it speak of the other answers out: "alle bovenstaande", "geen van deze", "a en b".
// Such an answer says nothing else: with a verb or a second noun behind them, the same words speak of the world.
import type { PhraseMatcher } from '../phrases.ts';

const ANSWERS = String.raw`(?:antwoord(?:en)?|optie(?:s)?|mogelijkhe(?:id|den)|keuze[sn]?|uitspraken|beweringen|stellingen|alternatieven|antwoordopties)`;
const ABOVE = String.raw`(?:(?:hier)?boven(?:staande|genoemde)?n?|(?:hier)?boven (?:genoemde|beschreven|vermelde)|voorgaande|voorafgaande|eerdere|genoemde|vorige)`;
const VERDICT = String.raw`(?:(?:zijn|is|klopt|kloppen)(?: (?:allemaal|allebei|beide|alle|even|ook))*(?: (?:juist|goed|waar|correct|fout|onjuist|onwaar|van toepassing))?|(?:juist|goed|waar|correct|fout|onjuist|onwaar)|van toepassing)`;
/** One noun for what the answers are, "groepen", and whether they are right. */
const CLOSED = String.raw`(?: (?!(?:met|bij|voor|in|op|van|aan|uit|zonder|tegelijk|samen|eten|doen|nemen|volgen|gebruiken)(?![\p{L}-]))[\p{L}-]+)?(?: ${VERDICT})?`;
const LETTERS = String.raw`[a-e](?:(?:,\s?|\s?/\s?| en | of | als | noch |\s?[+&]\s?)(?:antwoord )?[a-e])+`;
const NUMBERS = String.raw`[1-5](?:(?:,\s?| en | of | als | noch |\s?[+&]\s?)(?:antwoord )?[1-5])+`;
const COUNT = String.raw`(?:twee|drie|vier|vijf)`;

/** With a word for "above", "these" or "answers" in it: surely of the other answers. */
const REFERRING = [
  String.raw`(?:al|alle|beide)(?: (?:van )?(?:het|de))? ${ABOVE}${CLOSED}`,
  String.raw`(?:alles|allemaal|niets|niks|geen)(?: van)?(?: (?:wat|dat|het|de))? ${ABOVE}(?: staat)?(?: ${VERDICT})?`,
  String.raw`geen(?: enkele?)?(?: van)?(?: (?:het|de))? ${ABOVE}${CLOSED}`,
  String.raw`(?:geen(?: enkele?)?|al|alle) van (?:de|deze)(?: andere)? ${ANSWERS}(?: ${VERDICT})?`,
  String.raw`geen(?: enkele?)? van deze${CLOSED}`,
  String.raw`elk(?:e)? van (?:de|deze) (?:genoemde )?(?:${ANSWERS}|dingen|zaken|punten|klachten)(?: ${VERDICT})?`,
  String.raw`(?:al|alle) (?:deze|die) (?:${ANSWERS}|dingen|zaken|punten|klachten|redenen|plekken|taken|maatregelen)(?: ${VERDICT})?`,
  String.raw`(?:alle|beide)(?: de| andere| ${COUNT})* ${ANSWERS}(?: ${VERDICT})?`,
  String.raw`geen(?: enkele?)?(?: ander)? ${ANSWERS} ${VERDICT}`,
  String.raw`(?:de )?(?:${ABOVE}|meerdere|meer dan één|deze) ${ANSWERS} ${VERDICT}`,
  String.raw`geen van (?:alle(?:n|maal)?|beiden?|(?:alle |de |deze )?${COUNT})(?: ${ANSWERS})?(?: ${VERDICT})?`,
  String.raw`(?:zowel |noch )?(?:${ANSWERS} (?:nummer )?)(?:zowel )?(?:${LETTERS}|${NUMBERS})(?: ${VERDICT})?`,
  String.raw`(?:zowel |noch )?(?:${LETTERS}|${NUMBERS}) (?:zijn|is|kloppen)(?: (?:allebei|beide))? (?:juist|goed|waar|correct|fout|onjuist)`,
  String.raw`(?:(?:ze|dit|dat|die|deze) (?:zijn|is) )?(?:alle ${COUNT}|allebei|beiden?|allemaal|alles) ${VERDICT}`,
  String.raw`noch het een,? noch het ander`,
  String.raw`(?:ze|dit|dat|die|deze) (?:zijn|is) (?:ze )?(?:alle ${COUNT}|allebei|beiden?|allemaal)(?: ${VERDICT})?`,
  String.raw`(?:een )?combinatie van (?:${LETTERS}|(?:het |de )?${ABOVE}${CLOSED}|(?:de|deze) ${ANSWERS})`,
].join('|');

/** A quantity alone: of the other answers, unless the question itself asks for one. */
const BARE = [
  String.raw`allebei|beiden?|allemaal|alles|alle ${COUNT}|in (?:beide|alle|al deze|al die) gevallen`,
  String.raw`(?:zowel |noch )?${LETTERS}`,
].join('|');

const LEAD = String.raw`^\W*(?:[a-e1-5][.)] )?(?:[^,;:]+[,;:] )?(?:(?:bij|door|met|na|van|voor|in|aan|op|om|wegens|vanwege|tegen|naar|uit) )?`;
const END = String.raw`(?=[.!]?\W*$)`;
const REFERS = new RegExp(String.raw`${LEAD}(?:${REFERRING})${END}`, 'u');
const QUANTITY = new RegExp(String.raw`^\W*(?:[a-e1-5][.)] )?(?:${BARE})${END}`, 'u');

const found = (pattern: RegExp): PhraseMatcher => {
  return (text) => {
    // Matched in lower case: ignoring case makes these patterns slow to build.
    const end = pattern.exec(text.toLowerCase())?.[0].length;
    return end === undefined ? [] : [{ start: 0, end, text: text.slice(0, end) }];
  };
};

/** Finds answers that surely refer to the others. */
export const allNone: PhraseMatcher = found(REFERS);

/** Finds answers that are a quantity alone. */
export const quantityAlone: PhraseMatcher = found(QUANTITY);

/** A stem that asks how many, or for something with a letter for a name. */
const ASKS =
  /(?<!\p{L})(?:hoeveel|hoe veel|welke? (?:vitamines?|hepatitis|bloedgroep|type|griep|stadium|klasse|route|ingang|vorm|groep|letters?))(?!\p{L})/iu;
/** Another answer of the same kind: a quantity, a side, a letter. */
const SAME_KIND =
  /^\W*(?:(?:de |het |een |op |aan |in |naar |met |alleen )*(?:links?|rechts?|linker\p{L}*|rechter\p{L}*|moeder|vader|man|vrouw|mannen|vrouwen|jongens|meisjes)(?!\p{L})|alleen |(?:een|één|geen|twee|drie) van|(?:niets|niks|niemand|geen|een deel|de helft|(?:heel )?weinig|(?:heel )?veel|sommigen?|de meesten?|eentje|[A-E]\d*|AB|een|één|twee|drie|vier|vijf|\d+)\W*$)/iu;

/** Whether "beide" or "alles" answers the question by itself, next to "niets" or "links". */
export function isQuantityAsked(stem: string, others: readonly string[]): boolean {
  return ASKS.test(stem) || others.some((other) => SAME_KIND.test(other));
}
