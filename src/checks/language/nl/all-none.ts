// A Dutch answer in, the words that make it speak of the other answers out: "alle bovenstaande", "geen van deze", "a en b".
import type { PhraseMatcher } from '../phrases.ts';

const ANSWERS = String.raw`(?:antwoord(?:en)?|optie(?:s)?|mogelijkhe(?:id|den)|keuze[sn]?|uitspraken|beweringen|stellingen)`;
const ABOVE = String.raw`(?:(?:hier)?boven(?:staande|genoemde)?n?|voorgaande|genoemde)`;
const RIGHT = String.raw`(?:(?:zijn|is|klopt|kloppen)\s?(?:allemaal |allebei |beide |alle |even )?(?:juist|goed|waar|correct|fout|onjuist|mogelijk)?)`;
const LETTERS = String.raw`[a-e](?:(?:,\s?|\s?/\s?| en | of | als | noch |\s?[+&]\s?)[a-e])+`;

/** At the start of an answer; behind these words it may go on. */
const OPENING = [
  String.raw`(?:al|alle)(?: (?:van )?(?:het|de))? ${ABOVE}`,
  String.raw`(?:alles|allemaal) (?:wat )?(?:hier)?boven`,
  String.raw`geen(?: enkele?)?(?: van)?(?: (?:het|de))? ${ABOVE}`,
  String.raw`geen(?: enkele?)? van (?:deze|de ${ANSWERS}|de andere ${ANSWERS})`,
  String.raw`(?:niets|niks|geen|alles) van (?:het|de) ${ABOVE}`,
].join('|');

/** The whole of an answer: with more words behind them, these speak of something else. */
const WHOLE = [
  String.raw`(?:alle|beide)(?: de| andere| twee| drie| vier)* ${ANSWERS}(?: ${RIGHT})?`,
  String.raw`geen(?: enkele?)? ${ANSWERS} ${RIGHT}`,
  String.raw`(?:(?:ze|dit|die) (?:zijn|is) )?(?:alle (?:twee|drie|vier)|allebei|beiden?|allemaal|alles)(?: ${RIGHT}| (?:goed|juist|waar))?`,
  String.raw`geen van (?:alle(?:n|maal)?|beiden?|(?:alle )?(?:twee|drie|vier))(?: ${RIGHT})?`,
  String.raw`(?:${ANSWERS} )?(?:zowel |noch )?${LETTERS}(?: ${RIGHT})?`,
].join('|');

const REFERS = new RegExp(
  String.raw`^\W*(?:(?:bij|door|met|na|van|voor|in|aan|op) )?(?:(?:${OPENING})(?![\p{L}-])|(?:${WHOLE})(?=[.!]?\s*$))`,
  'iu',
);

/** Finds the words at the start of an answer that refer to the others. */
export const allNone: PhraseMatcher = (text) => {
  const match = REFERS.exec(text);
  return match === null ? [] : [{ start: 0, end: match[0].length, text: match[0] }];
};
