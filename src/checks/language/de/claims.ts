// What a German sentence says around "immer", "nie" and "völlig harmlos".
import { outcomeClaims, type Judge } from '../outcome-claims.ts';
import {
  COURSE,
  COURSE_INFINITIVE,
  DU,
  IMPERATIVE,
  MODAL,
  NATURE,
  NO_HEALTH,
  RETURN,
  RETURNED,
  SOME,
} from './claim-words.ts';

const ADVERB = /^(?:immer|niemals|nie|stets)$/iu;
const DENIED = /(?<!\p{L})(?:nicht|fast|beinahe|nahezu|kaum|noch|ohne|keine?|so gut wie|ob)\s+(?:zu\s+)?$/iu;
/** "Immer noch", "immer wieder", "immer mehr", "immer stärker": no "always". "Nie mehr" stays what it is. */
const OTHER =
  /^\s+(?:noch|wieder|mehr|weiter|wenn|öfter|häufiger|weniger|größer|kleiner|\p{Ll}{4,}er(?:e[nrs]?)?)(?!\p{L})/u;

/** "Kein Eingriff ist völlig ungefährlich." */
const DENIED_PHRASE = /(?<!\p{L})(?:nicht|nie|niemals|kein(?:e[nrms]?)?|kaum|fast)(?!\p{L})/iu;
/** "Nie ganz ohne Risiko": that one can count on. */
const TRUE = /^\s+(?:ganz|völlig|vollkommen|absolut|vollständig|ohne|zu 100|100)(?!\p{L})/iu;

const hedged: Judge = ({ text, before, behind, clause }) => {
  if (DENIED.test(before) || SOME.test(clause)) return true;
  if (!ADVERB.test(text)) return DENIED_PHRASE.test(clause);
  return /^immer$/iu.test(text) ? OTHER.test(behind) : TRUE.test(behind);
};

const IS = String.raw`(?:ist|sind|bleibt|bleiben|verläuft|verlaufen|wird|werden)`;
const DOES = new RegExp(
  String.raw`(?<!\p{L})${COURSE}\s+(?:(?:dann|auch|daher|bei|gegen|ihnen|mir)\s+)?$`,
  'iu',
);
const IS_BEFORE = new RegExp(String.raw`(?<!\p{L})${IS}\s+(?:[\p{L}-]+\s+){0,3}$`, 'iu');
const NATURE_BEHIND = new RegExp(String.raw`^\s+(?:(?:mehr|wieder)\s+)?${NATURE}(?!\p{L}|\s+\p{Lu})`, 'u');
const CAN = /(?<!\p{L})(?:kann|können|wird|werden)\s+(?:[\p{L}-]+\s+){0,4}$/iu;
const COURSE_BEHIND = new RegExp(
  String.raw`^\s+(?:(?:mehr|wieder|von selbst)\s+)*${COURSE_INFINITIVE}$`,
  'iu',
);
const COMES = new RegExp(String.raw`(?<!\p{L})${RETURN}\s+(?:(?:dann|danach)\s+)?$`, 'iu');
const BACK = new RegExp(RETURNED, 'iu');

/** "Wirkt immer nur kurz", "helfen nie gegen Viren": less than it seems, or a fact. */
const QUALIFIED =
  /^\s+(?:nur|dann|kurz|etwas|ein wenig|besser|schneller|gegen|erst|zuerst|so|gleich)(?!\p{L})/iu;

const sure: Judge = ({ clause, rest, text }) => {
  if (NO_HEALTH.test(clause) || /(?<!\p{L})(?:sie)(?!\p{L})/u.test(clause.replace(/^\W*sie/iu, '')))
    return false;
  return (
    (DOES.test(clause) && !QUALIFIED.test(rest)) ||
    (IS_BEFORE.test(clause) && NATURE_BEHIND.test(rest)) ||
    (CAN.test(clause) && COURSE_BEHIND.test(rest)) ||
    (!/immer/iu.test(text) && COMES.test(clause) && BACK.test(rest) && rest !== '')
  );
};

/** "Tabletten immer mit einem Glas Wasser einnehmen.": a clause without a finite verb that ends in an infinitive. */
const INFINITIVE =
  /(?:^|\s)(?!(?:haben|sind|werden|können|sollen|müssen|dürfen|wollen)$)\p{Ll}+(?:en|ern|eln)$/u;
const FINITE =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|kommt|kommen|gibt|geht|gehen|bleibt|bleiben|macht|machen|\p{Ll}+(?:iert|igt)|dass|weil|wenn|als|die|der|das)\s/u;
const isInstruction: Judge = ({ before, clause, rest, text }) => {
  const whole = `${clause}${text}${rest}`.trim();
  if (clause !== before || FINITE.test(`${clause.replace(/^\W*(?:die|der|das) /iu, '')} `)) return false;
  return INFINITIVE.test(whole.replace(/[.!]+$/u, '')) && !/(?<!\p{L})\p{Ll}+(?:en|t) $/u.test(clause);
};

/** "…, die Tabletten immer zu nehmen". */
const TO = /(?:^|\s)(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u;
const advice: Judge = (around) =>
  IMPERATIVE.test(around.before) ||
  MODAL.test(around.before) ||
  DU.test(around.clause) ||
  NO_HEALTH.test(around.clause) ||
  TO.test(around.rest) ||
  isInstruction(around);

const WHOLLY = String.raw`völlig|absolut|vollkommen|komplett|total|vollständig|hundertprozentig|(?:zu )?(?:100\s?%|100 prozent|hundert prozent)|garantiert`;
const GOOD = String.raw`(?:harmlos|unschädlich|ungefährlich|unbedenklich|sicher|wirksam|risikolos|risikofrei|schmerzlos|heilbar|zuverlässig|nebenwirkungsfrei)`;
/** Phrases that claim by themselves: what they stand with decides nothing. */
const ALONE = new RegExp(
  String.raw`^(?:(?:${WHOLLY}) ${GOOD}|risikofrei|risikolos|nebenwirkungsfrei|ohne (?:jedes|jegliches|irgendein) risiko|(?:jeder|jede|alle|niemand) .*)$`,
  'iu',
);
const SUCCESS = /(?<!\p{L})(?:erfolg|heilung|ergebnis|wirkung|genesung|heilt|hilft|wirkt|gesund)(?!\p{L})/iu;
const WITHOUT =
  /(?<!\p{L})(?:ist|sind|bleibt|bleiben|verläuft|verlaufen|gelingt|hat|haben|gibt es|es gibt|besteht|bestehen|verursacht|verursachen|macht|machen)(?!\p{L})/iu;
const surePhrase: Judge = ({ text, clause, rest }) => {
  if (/^(?:garant)/iu.test(text) && !/ /u.test(text)) return SUCCESS.test(`${clause} ${rest}`);
  if (/^(?:ohne risiko|kein)/iu.test(text))
    return (
      (WITHOUT.test(clause) || / und (?:\p{L}+ )?$/u.test(clause)) &&
      !/(?<!\p{L})(?:sie|ihr)(?!\p{L})/u.test(clause) &&
      /^\s*(?:und\s.*|bekannt)?$/iu.test(rest)
    );
  return ALONE.test(text);
};

export const claims = outcomeClaims({ adverb: ADVERB, hedged, advice, sure, surePhrase });

/** Phrases that claim, one source of a pattern each. */
const PEOPLE = String.raw`(?:patient(?:en|in|innen)?|betroffenen?|menschen|mensch|kinder|kind|frauen|frau|männer|mann|kranken?|person(?:en)?|babys?)`;
const OUTCOME = String.raw`(?:(?:wieder|vollständig|völlig|ganz|schnell|sofort|dauerhaft)\s+)*(?:gesund|geheilt|beschwerdefrei|schmerzfrei|symptomfrei|fieberfrei)`;
export const ABSOLUTE = [
  'immer|niemals|nie|stets',
  String.raw`(?:${WHOLLY}) ${GOOD}`,
  String.raw`100\s?%|garantiert|garantieren|risikofrei|risikolos|nebenwirkungsfrei`,
  String.raw`ohne (?:(?:jedes|jegliches|irgendein) )?risiko`,
  String.raw`keinerlei (?:nebenwirkungen|risik\p{L}+|gefahr(?:en)?|schäden|komplikationen)|keine nebenwirkungen`,
  String.raw`(?:jeder|jede|alle) ${PEOPLE} (?:wird|werden|ist|sind) (?:\p{L}+ )?${OUTCOME}`,
  String.raw`niemand (?:stirbt|erkrankt)(?: daran| davon)?`,
].join('|');
