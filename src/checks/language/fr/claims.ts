// What a French sentence says around "toujours", "jamais" and "totalement inoffensif".
import { outcomeClaims, type Judge } from '../outcome-claims.ts';
import { COURSE, IMPERATIVE, INFINITIVE, MODAL, NATURE, NO_HEALTH, SOME, TU } from './claim-words.ts';

const ADVERB = /^(?:toujours|jamais)$/iu;
const DENIED =
  /(?<!\p{L})(?:presque|pas|pratiquement|quasi(?:ment)?|sans|guère|plus|si|à tout)\s+(?:\p{L}+\s+)?$/iu;
/** "Toujours pas", "toujours plus", "jamais plus de 4 fois": another meaning. */
const OTHER = /^\s+(?:pas|aussi|est-il|si|en cours|là|plus d['’e]|moins d['’e]|eue?s?|été)(?!\p{L})/iu;

/** "Aucune opération n'est sans risque", "le test n'est pas sûr à 100 %". */
const DENIED_PHRASE =
  /(?<!\p{L})(?:pas|jamais|presque|rarement|guère|non)(?!\p{L})|(?<!\p{L})(?:aucune?|nul(?:le)?) .*n['’e]/iu;
/** "N'est jamais sans risque", "n'est jamais totalement sûr": that one can count on. */
const TRUE =
  /^\s+(?:(?:totalement|complètement|tout à fait|parfaitement|absolument|entièrement) |sans (?:aucun )?(?:risque|danger))/iu;

const hedged: Judge = ({ text, before, behind, clause }) => {
  if (
    DENIED.test(before) ||
    SOME.test(clause) ||
    /^\W*(?:en général|en principe|le plus souvent|généralement)(?!\p{L})/iu.test(before)
  )
    return true;
  if (!ADVERB.test(text)) return DENIED_PHRASE.test(clause);
  return OTHER.test(behind) || (/^jamais$/iu.test(text) && TRUE.test(behind));
};

const IS = /(?<!\p{L})(?:est|sont|reste|restent|devient|redevient|deviennent|redeviennent)\s+$/iu;
const NATURE_BEHIND = new RegExp(String.raw`^\s+${NATURE}(?!\p{L})`, 'iu');
const DOES = new RegExp(String.raw`(?<!\p{L})${COURSE}\s+(?:(?:donc|alors|ainsi)\s+)?$`, 'iu');
/** "Ne fait jamais mal". */
const HURTS = /(?<!\p{L})(?:fait|font)\s+$/iu;

/** "Marche toujours mieux", "ne protège jamais contre": less than it seems, or a fact. */
const QUALIFIED =
  /^\s+(?:mieux|un peu|quelques|seulement|que|qu['’]\p{L}+|contre|d['’]abord|en premier|ainsi|moins|plus)(?!\p{L})/iu;

const sure: Judge = ({ clause, rest }) => {
  if (NO_HEALTH.test(clause)) return false;
  return (
    (DOES.test(clause) && !QUALIFIED.test(rest)) ||
    (IS.test(clause) && NATURE_BEHIND.test(rest)) ||
    (HURTS.test(clause) && /^\s+mal(?!\p{L})/iu.test(rest))
  );
};

const advice: Judge = ({ before, clause, rest }) =>
  IMPERATIVE.test(before) ||
  MODAL.test(before) ||
  TU.test(clause) ||
  NO_HEALTH.test(clause) ||
  INFINITIVE.test(rest);

const SAFE = String.raw`(?:inoffensi(?:f|ve)s?|sûre?s?|efficaces?|indolores?|fiables?|bénin(?:s)?|bénignes?|guérissables?|sans (?:aucun )?(?:danger|risque))`;
const WHOLLY = String.raw`(?:totalement|complètement|absolument|parfaitement|entièrement|100\s?%)`;
const HARM = String.raw`(?:risques?|dangers?|effets? (?:secondaires?|indésirables?)|complications?|séquelles?)`;
const LACKS = String.raw`(?:n['’]y a|n['’]a|n['’]ont|n['’]existe|n['’]entraîne(?:nt)?|ne présente(?:nt)?|ne comporte(?:nt)?|ne provoque(?:nt)?|ne pose(?:nt)?|ne cause(?:nt)?)`;
const PEOPLE = String.raw`(?:patients?|patientes?|malades?|enfants?|personnes?|femmes?|hommes?|gens|bébés?)`;
const RECOVERS = String.raw`(?:guérit|guérissent|guériront|guérira|se rétablit|se rétablissent|(?:est|sont|sera|seront) guérie?s?)`;

/** Phrases that claim by themselves: what they stand with decides nothing. */
const ALONE = new RegExp(
  String.raw`^(?:${WHOLLY} ${SAFE}|${SAFE} à 100\s?%|${LACKS} aucune? .*|(?:tous|toutes) les ${PEOPLE} .*|personne n['’].*|(?:sans|avec) .*)$`,
  'iu',
);
const SUCCESS =
  /(?<!\p{L})(?:résultats?|succès|guérison|efficacité|guérit|guérir|réussite|rétablissement)(?!\p{L})/iu;
const IS_EARLIER = /(?<!\p{L})(?:est|sont|reste|restent|se fait|se font|se passe)(?:\s+\p{L}+){0,2}\s+$/iu;

const surePhrase: Judge = ({ text, clause, rest, before }) => {
  if (/^garanti/iu.test(text))
    return SUCCESS.test(`${clause} ${rest}`) && !/(?<!\p{L})ne(?!\p{L})/iu.test(clause);
  if (/^sans/iu.test(text))
    return IS_EARLIER.test(clause) && /^\s*(?:et\s.*|pour (?:vous|le bébé|la santé).*)?$/iu.test(rest);
  if (/aucun/iu.test(text)) return !/(?<!\p{L})(?:vous|tu|nous)(?!\p{L})/iu.test(before);
  return ALONE.test(text);
};

export const claims = outcomeClaims({ adverb: ADVERB, hedged, advice, sure, surePhrase });

/** Phrases that claim, as the source of one pattern. */
export const ABSOLUTE = [
  'toujours|jamais',
  String.raw`${WHOLLY} ${SAFE}`,
  String.raw`${SAFE} à 100\s?%`,
  String.raw`100\s?%`,
  String.raw`garantie?s?|garantit|garantissent|garantissons`,
  String.raw`sans (?:aucun |le moindre )?(?:risque|danger)`,
  String.raw`${LACKS} aucune? ${HARM}`,
  String.raw`(?:tous|toutes) les ${PEOPLE} ${RECOVERS}`,
  String.raw`personne n['’](?:en )?(?:meurt|est mort)`,
  String.raw`à tous les coups|à coup sûr`,
].join('|');
