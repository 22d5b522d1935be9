// A German text in, the emergency numbers it tells the reader to call out, and where it sends its reader instead.
import { dialledNumbers, sentElsewhere } from '../dialled.ts';
import type { PhraseMatcher } from '../phrases.ts';

const NUMBER = String.raw`(\d{3}|116 ?117|\d-\d-\d)`;
const SHORT = String.raw`(1[578])`;
/** What stands between the verb and the number: no room, no time, no other way of counting. */
const ADVERB = String.raw`(?:(?:dann|sofort|gleich|jetzt|bitte|immer|sie|du|die|den|unter|der|notruf|notrufnummer|nummer|rettungsdienst|krankenwagen|notarzt|im notfall|im ernstfall|in diesem fall|bei gefahr|bei lebensgefahr|an|unverzüglich|umgehend|direkt) )*`;
/** Behind the number stands no unit, moment or rest of a longer number. */
const BEHIND = String.raw`(?![\d\p{L}%]|[ .,-]\d|[-/]\p{L}| ?%| (?:uhr|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|mal|euro|mg|ml|grad|prozent|meter|kilo\p{L}*|schritte|personen|menschen|patienten|einheiten|kalorien)(?!\p{L}))`;

const pattern = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})${source}`, 'gu');
const CALLED: readonly RegExp[] = [
  pattern(
    String.raw`(?:rufen|rufe|ruf|wählen|wähle|wählt|anrufen bei|verständigen|alarmieren):? ${ADVERB}${NUMBER}${BEHIND}`,
  ),
  pattern(
    String.raw`(?:rufen|rufe|ruf|wählen|wähle) (?:(?:sie|dann|sofort|bitte|die|den|im notfall) )*${SHORT}(?= an(?!\p{L})|[.!]?\s*$|[.!] \p{L})`,
  ),
  // "Wählen Sie bei starken Schmerzen in der Brust die 144": the article tells that it is a number to call.
  pattern(
    String.raw`(?:rufen|rufe|ruft|ruf|wählen|wähle|wählt|tippen|anrufen)(?!\p{L})[^.?!;:\d]{0,60} (?:die|unter der|unter) ${NUMBER}${BEHIND}`,
  ),
  pattern(String.raw`${NUMBER} (?:wählen|anrufen)(?!\p{L})`),
  // "Im Notfall: 144 wählen", "Bitte 118 anrufen".
  pattern(
    String.raw`(?:notfall|ernstfall|gefahr|bitte|sofort|gleich|dann|nummer|notruf|rettungsdienst):? ${NUMBER} (?:wählen|anrufen|rufen)(?!\p{L})`,
  ),
  pattern(
    String.raw`(?:notruf|notrufnummer|notfallnummer|rettungsdienst|notarzt|krankenwagen|notdienst)(?: (?:ist|lautet|erreichen sie|erreichst du|hat|die|der|unter|über|in deutschland|mit|nummer))*:? \(?${NUMBER}${BEHIND}`,
  ),
  pattern(
    String.raw`(?:notruf|notrufnummer|notfallnummer|rettungsdienst|notarzt|notdienst)(?: (?:ist|lautet|erreichen sie|unter|der|die|nummer))+ ${SHORT}(?=[.!]?\s*$|[.!] \p{L})`,
  ),
  // "999 oder 112": what is called beside another number.
  pattern(String.raw`(?:rufen|wählen) ${ADVERB}\d{3} (?:oder|und) ${NUMBER}${BEHIND}`),
];

/** Where the number is one of a house or a form. */
const INSIDE =
  /(?<!\p{L})(?:durchwahl|apparat|zimmer|raum|station|formular|hausnummer|buslinie|linie|haus-?telefon|intern|klingel\p{L}*)(?!\p{L})/u;

/** Finds the emergency numbers the reader is told to call. */
export const calledNumber: PhraseMatcher = dialledNumbers(CALLED, INSIDE);

/** The emergency number itself, or who comes with it. */
const EMERGENCY =
  /(?<![\d.,]|\d[ -])(?:112|144|1-1-2)(?!\d|[.,]\d|[ -]\d)|(?<!\p{L})(?:notruf\p{L}*|rettungsdienst|rettungswagen|notarzt|notärztin|krankenwagen|ambulanz rufen)(?!\p{L})/u;
/** "Rufen Sie Ihre Hausärztin", "gehen Sie in die Notaufnahme", another phone number. */
const ELSEWHERE =
  /(?<!\p{L})(?:rufen|rufe|ruf|fragen|kontaktieren|informieren|sprechen|wenden|melden|gehen|geh|fahren|bringen|suchen|vereinbaren)(?!\p{L})(?:(?! nicht | kein\p{L}* )[^.?!])*? (?:\p{L}*(?:arzt|ärztin|ärzte|praxis|dienst|apotheke|hebamme|klinik|krankenhaus|ambulanz|sprechstunde|notaufnahme))(?!\p{L})|(?<!\p{L})(?:rufen|rufe|ruf|wählen|wähle)(?!\p{L})[^.?!]*? (?:\+|0)\d(?:[ ()/-]{0,2}\d){5,}/gu;

/** Finds where a text sends its reader instead of to the emergency number. */
export const elsewhere: PhraseMatcher = sentElsewhere(ELSEWHERE, EMERGENCY);
