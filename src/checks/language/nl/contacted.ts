// A Dutch call to action in, whom it says to contact out: a listed carer or place, or whoever is called, asked or told.
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';

const CONTACTED = `
*arts
*artsen
huisarts*
*dokter
*verpleegkundige
*verpleegkundigen
*assistent
*assistente
*therapeut
*specialist
*verzorgende
*verzorgster
*begeleider
*medewerker
*behandelaar
*behandelteam
*apotheek
*apotheker
*huis
*post
*dienst
*lijn
*balie
*praktijk
*afdeling
*centrum
*team
*kliniek
poli
*meldkamer
spoedeisende hulp
spoedzorg
thuiszorg
alarmnummer
ambulance
casemanager
chirurg
diëtist
gynaecoloog
neuroloog
*oloog
optometrist
orthopeed
logopedist
mondhygiënist
psychiater
pedicure
podotherapeut
physician assistant
zorgverlener
verloskundige
112
113
GGD
SEH
HAP
ons
`;

const listed = phraseMatcher(CONTACTED);

const NO_TIME = String.raw`(?!(?:volgende|zelfde|hele|eerste|paar|dag|uur|week|ochtend|middag|avond|nacht|weekend|moment|tijd|keer)(?!\p{L}))`;
const SOMEONE = String.raw`(?:(?:uw|je|jouw|de|het|een|onze)(?: eigen)? ${NO_TIME}\p{L}+|ons(?!\p{L}))`;
const ADVERBS = String.raw`(?: (?:dan|u|direct|meteen|vandaag|nog|eerst|altijd|zo snel mogelijk|dezelfde dag|nu|gerust|even|zelf|met|naar))*`;

/** "Bel de gipskamer", "overleg met de wijkverpleging", "ga naar het inloopspreekuur": whoever it is, somebody is named. */
const NAMED = [
  String.raw`(?:bel|belt|bellen|waarschuw|waarschuwt|raadpleeg(?: bij \p{L}+)?|raadpleegt|alarmeer|roep|bezoek|bezoekt|vraag|vraagt|informeer|mail|app)${ADVERBS} ${SOMEONE}`,
  String.raw`(?:contact|overleg|overlegt|overleggen|praat|praten|spreek|bespreek|afspraak)(?!\p{L})[^.?!]*? met ${SOMEONE}`,
  String.raw`(?:afspraak|langs|melden|meld|meldt|terecht|hulp)(?!\p{L})[^.?!]*? (?:bij|op) ${SOMEONE}`,
  String.raw`(?:vertel|vertelt|vraag|meld|meldt|stuur|stuurt|geef|laat)(?!\p{L})[^.?!]*? (?:aan|naar) ${SOMEONE}`,
  String.raw`(?:ga|gaat|kom|komt|rijd)(?!\p{L})[^.?!]*? naar ${SOMEONE}`,
].join('|');
const PATTERN = new RegExp(String.raw`(?<!\p{L})(?:${NAMED})`, 'giu');

/** Finds whom the reader is told to contact. */
export const contacted: PhraseMatcher = (text) => [
  ...listed(text),
  ...[...text.matchAll(PATTERN)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  })),
];
