// A German call to action in, whom it says to contact and how out. Generous: a carer the list lacks is no mistake of the author's.
import { patternMatcher } from '../pattern.ts';
import type { PhraseMatcher } from '../phrases.ts';

const CARERS = String.raw`\p{L}*(?:arzt|ärztin|ärzten|ärzte|arztes|doktor|hebammen?|pfleger(?:in)?|pflegekraft|pflegedienst|schwester|apotheker?(?:in)?|krankenhaus|klinik|klinikum|ambulanz|notaufnahme|praxis|kreißsaal|abteilung|urologie|chirurgie|station|sprechstunde|therapeut(?:in|en)?|\p{L}+olog(?:e|en|in)|zentrale|telefon|dienst|rettungsdienst|notruf|leitstelle|rettungswagen|krankenwagen|beratung|\p{L}+stelle|team|sekretariat|anmeldung|empfang|chirurg(?:in|en)?|hotline)|uns|112|110|116117`;
const NAMED = String.raw`(?:kommen sie (?:\p{L}+ )?(?:zu[rm]?|in|vorbei)|zeigen sie (?:[\p{L}]+ ){1,4}(?:zu[rm]?|in|bei)|rufen sie|bringen sie (?:[\p{L}]+ ){1,5}(?:zu[rm]?|in)|erreichen sie|kontaktieren sie|fragen sie|informieren sie|benachrichtigen sie|wenden sie sich an|sprechen sie mit|gehen sie (?:\p{L}+ )?(?:zu[rm]?|in)|termin (?:bei|mit|in))(?: (?:sofort|gleich|heute|bitte|dann|noch))* (?:de[nrm]|die|das|ihr\p{L}*|unser\p{L}*|eine[nrm]?) (?!(?:tag|woche|monat|nacht|morgen|abend|bein|arm|wunde|hilfe|rat)(?!\p{L}))\p{L}+`;

export const contacted: PhraseMatcher = patternMatcher(`${CARERS}|${NAMED}`);

/** By phone, in writing, or by going there. */
export const how: PhraseMatcher = patternMatcher(
  String.raw`rufen|rufe|ruf|anrufen|anruf|bringen|bring|bringe|aufsuchen|erreichen|ansprechen|hinfahren|ansehen lassen|untersuchen lassen|vorstellen|begeben|wählen|wähle|telefonieren|telefonisch|kontaktieren|melden|wenden|fragen|sprechen|schreiben|mailen|e-mail|gehen|kommen|fahren|suchen|informieren|benachrichtigen|verständigen|alarmieren|holen|vereinbaren|machen sie einen termin|termin|notruf|online|lassen sie`,
);
