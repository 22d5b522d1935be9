// A Dutch call to action in, whom it says to contact out: a listed carer or place, or whoever is called, asked, told or gone to.
import { hitsOf } from '../matches.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';

const CONTACTED = `
huisarts*
begeleider
poli
meldkamer
spoedeisende hulp
eerste hulp
eerste hart hulp
eerste harthulp
hart hulp
alarmnummer
ambulance
casemanager
chirurg
diëtist
optometrist
orthopeed
logopedist
psychiater
pedicure
physician assistant
internist
cardioloog
112
113
GGD
GGZ
SEH
EHH
EHBO
HAP
KNO
ons
`;

/** Ends of words for who gives care, and where. "Thuis" is no place to call. */
const CARE =
  /(?<![\p{L}\p{N}_])(?!(?:thuis|huis)(?!\p{L})|ben[zp]\p{L}+post|pijnlijn|richtlijn|tijdlijn|deadline|per post|via de post)\p{L}*(?:arts(?:en)?|dokters?|verpleegkundigen?|assistente?|therapeut(?:en)?|specialist(?:en)?|verzorgers?|verzorgenden?|verzorgster|begeleid(?:er|ster)|medewerk(?:er|ster)s?|behandelaars?|behandelteam|apothe(?:ek|ker)|huis|post|dienst|lijn|balie|praktijk|afdeling|centrum|team|kliniek|poli|ologen|oloog|kundigen?|consulente?|coach|loket|meester|meldpunt|steunpunt|bureau|technicus|centrale|secretariaat|receptie|hygiënist|pedist|hulpverleners?|zorgverleners?|ondersteuner|(?:thuis|kraam|wijk|spoed|nacht|avond)zorg|wijkverpleging|verpleging|kamers|ziekenboeg|huisartsenzorg|tandtechnicus|zuster|ouderenzorg|hartbewaking|intensive care|spreekuur)(?![\p{L}\p{N}_])/gu;

const listed = phraseMatcher(CONTACTED);

/** Nouns behind "bel" or "naar" that are nobody: moments, and what one feels, has or does. */
const NOBODY = String.raw`(?!(?:volgende|zelfde|hele|eerste (?!hulp)|paar|dag|dagen|uur|week|weken|maand|ochtend|middag|avond|nacht|weekend|moment|tijd|keer|advies|hulp|raad|zorg|steun|iemand|ander|klachten?|pijn|koorts|wond|buik|been|arm|huis|bed|binnen|buiten|boven|beneden|bellen|kind|baby|steek|beugel|foto|koord|verwijzing|controle|beurt|plek|lichaam|water|adem)(?!\p{L}))`;
const SOMEONE = String.raw`(?:(?:degene|diegene|wie)(?!\p{L})|(?:uw|je|jouw|de|het|een|onze|zijn|haar|hun|dit|dat|deze)(?: (?:eigen|vaste|dichtstbijzijnde|behandelend|dienstdoende|plaatselijke|medische|\p{L}+isch))? ${NOBODY}(?:\d+-)?[\p{L}-]+|ons(?!\p{L}))`;
const ADVERBS = String.raw`(?: (?:dan|u|direct|meteen|onmiddellijk|vandaag|nog|eerst|altijd|zo snel mogelijk|dezelfde dag|nu|gerust|even|zelf|met|naar|ook|bij twijfel|bij vragen|zo nodig|tijdens kantooruren|overdag|in het weekend|'s nachts|of (?:mail|app|chat)))*`;

/** "Bel de gipskamer", "overleg met de wijkverpleging", "ga naar het inloopspreekuur": whoever it is, somebody is named. */
const NAMED = [
  String.raw`(?:bel|belt|bellen|waarschuw|waarschuwt|raadpleeg(?: bij \p{L}+)?|raadpleegt|alarmeer|roep|bezoek|bezoekt|vraag|vraagt|informeer|mail|mailt|app|appt|benader|haal|bereikt)${ADVERBS} ${SOMEONE}`,
  String.raw`(?:contact|overleg|overlegt|overleggen|praat|praten|spreek|bespreek|bespreekt|afspraak|chat)(?!\p{L})[^.?!]*? (?:met|bij|op) ${SOMEONE}`,
  String.raw`(?:afspraak|langs|melden|meld|meldt|terecht|hulp|informeer|vraag)(?!\p{L})[^.?!]*? (?:bij|op|via) ${SOMEONE}`,
  String.raw`(?:vertel|vertelt|vraag|meld|meldt|stuur|stuurt|geef|geeft|laat|mail|app|wend|richt|zeg|zegt)(?!\p{L})[^.?!]*? (?:aan|naar|tot) ${SOMEONE}`,
  String.raw`(?:ga|gaat|kom|komt|rijd|rijdt|breng|brengt|brengen|vervoer|stap)(?!\p{L})[^.?!]*? (?:naar|bij) ${SOMEONE}`,
  String.raw`(?:bel|belt|bellen)(?!\p{L})[^.?!]*? (?:naar|met) ${SOMEONE}`,
  String.raw`laat(?: het| dit| dat| ernaar| er)?${ADVERBS} ${SOMEONE} (?:[^.?!]*? )?(?:weten|zien|horen|lezen|kijken|meekijken|komen|controleren|beoordelen|nakijken)`,
  String.raw`(?:wij|we) (?:zijn|staan)[^.?!]*? (?:bereikbaar|klaar)`,
  String.raw`(?:bel|belt|bellen)(?: (?:dan|direct|meteen|nu))* (?:het|dit|dat|ons|hun) (?:\p{L}+)?nummer`,
].join('|');
const PATTERN = new RegExp(String.raw`(?<!\p{L})(?:${NAMED})`, 'gu');
/** The name of a person or an organisation: "Bel Veilig Thuis", "Overleg met het Antonius". */
const NAME =
  /(?<!\p{L})(?:(?:[Bb]elt?|[Mm]ail|[Aa]pp|[Ww]aarschuw|[Rr]aadpleeg)(?: (?:dan|direct|meteen|nu|eerst|met|naar))*|(?:[Oo]verleg|[Cc]ontact)(?!\p{L})[^.?!]*? (?:met|bij)) (?:het |de )?\p{Lu}\p{L}+/gu;
/** "Bel verpleegafdeling 3B": behind these verbs a word that is no adverb, preposition or conjunction is who is called. */
const DIRECT =
  /(?<!\p{L})(?:bel|waarschuw|raadpleeg|alarmeer|app|schakel)(?: (?:dan|direct|meteen|nu|eerst|onmiddellijk|met|naar|een|gerust))* (?!(?:als|bij|om|voor|zo|dan|gerust|even|snel|sneller|terug|vandaag|morgen|direct|meteen|nu|op|in|na|binnen|tijdens|wanneer|zodra|indien|en|of|iemand|ook|eerst|altijd|onmiddellijk|spoedig|u|uw|je|de|het|een|vaker|eerder|later|zelf|nog|dezelfde|dus|want|maar|tussen|tot|overdag|elke|iedere|liever|wel|niet|nooit|rustig|geen|meer|hulp|voordat|hiervoor|daarvoor|daarover|hierover|tijdig|gelijk|per|via|alvast|weer|tegen|vanaf|deze|dit|dat|die|hier|daar|er|mee|over|bijtijds|trek\p{L}*|anderen|af|aan|uit)(?!\p{L})|'s)\p{L}{3,}|(?<!\p{L})alarmknop(?!\p{L})/gu;

/** Finds whom the reader is told to contact, by the first way to name them that the text has. Matched in lower case: ignoring case makes these patterns slow to build. */
export const contacted: PhraseMatcher = (text) => {
  const named = listed(text);
  if (named.length > 0) return named;
  const lower = text.toLowerCase();
  for (const pattern of [CARE, PATTERN, NAME, DIRECT]) {
    const hits = hitsOf(pattern, pattern === NAME ? text : lower);
    if (hits.length > 0) return hits;
  }
  return [];
};
