// A Dutch text in, the emergency numbers it tells the reader to call out. Doses, times, extensions and menus have numbers too.
import { dialledNumbers, sentElsewhere } from '../dialled.ts';
import type { PhraseMatcher } from '../phrases.ts';

const NUMBER = String.raw`(\d{3}|116 ?117|\d-\d-\d)`;
/** Behind the number stands no unit, moment or rest of a longer number: "bel na 100 minuten", "druk 100 keer". */
const BEHIND = String.raw`(?![\d\p{L}%]|[ .,-]\d|[-/]\p{L}| ?%| (?!(?:als|bij|voor|want|wanneer|zodra|indien|en|of|om|dan|in|op|met|nodig|direct|meteen|bellen|belt|is|staat|gebeld|ook|maar|zodat|tot|kiezen|draaien|toetsen|gratis|vanaf|via|totdat|terwijl|nu|uit|hebben)(?!\p{L}))\p{L}+)`;
/** "17 of 18 weken", "100 tot 120 keer": a range, and so a quantity. */
const NO_RANGE = String.raw`(?! (?:of|tot|en|à|-) \d+(?: (?!als|bij|voor|of|en|wanneer|om)\p{L}+|[.,]\d|%))`;
const ADVERB = String.raw`(?:(?:dan|direct|meteen|onmiddellijk|nu|altijd|eerst|gewoon|gratis|gelijk|snel|zelf|ook|zo|maar|u|je|iemand|hier|liever|overdag|'s nachts|in nederland|desnoods|bij twijfel|zo snel mogelijk|zo spoedig mogelijk|(?:het )?(?:alarm|nood|spoed)?nummer) )*`;
/** What one calls such a number for, in front of it: "voor een ambulance 144", "bij een beroerte 999". */
const NEED = String.raw`(?:(?:voor|bij|in|om|in geval van) (?:(?:een|de|het|acute|hulp|ernstig|ernstige|plotselinge|of|en) )*\p{L}*(?:ambulances?|ziekenwagen|brandweer|politie|hulp|spoed|spoedgevallen|nood|noodgevallen|noodgeval|levensgevaar|beroerte|hartaanval|hartinfarct|hartstilstand|ongeluk|ongeval|brand|verstikking|benauwdheid|bewusteloosheid|bloeding|vergiftiging|gevaar|pijn op de borst|reactie|aanval|ongeluk|val) (?:of (?:een )?\p{L}+ )?)`;
const SERVICE = String.raw`(?:alarmnummer|noodnummer|spoednummer|alarmcentrale|ambulance|ambulancedienst|ziekenwagen|brandweer|politie|spoed|noodgevallen|nood|levensgevaar|eerste hulp)`;

const pattern = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})${source}`, 'gu');
const CALLED: readonly RegExp[] = [
  pattern(
    String.raw`(?:bel|belt|bellen|draai|draait|toets|toetst|alarmeer|kies) (?:${ADVERB})${NEED}?(?:${ADVERB})${NUMBER}${NO_RANGE}${BEHIND}`,
  ),
  pattern(
    String.raw`(?:bel|belt) (?:${ADVERB})(15|17|18)(?=[.!?]?\s*$|[.!?] \p{L}|,| (?:voor|bij) (?:een )?(?:ambulance|spoed|hulp|nood))`,
  ),
  // "moet iemand 118 bellen": what stands before it is no preposition of time or quantity.
  pattern(
    String.raw`(?:(?!(?:van|met|na|bij|boven|onder|tot|dan|de|die|ongeveer|ruim|per|binnen|tussen|in|op|voor|poli|kamer|afdeling|samen|maar|wel|nog|zeker|minstens|zo'n|alle|elke|deze|bijna|circa|of|en)(?!\p{L}))\p{L}+|of ook) ${NUMBER} (?:te )?(?:bellen|belt|gebeld|draaien|kiezen)(?!\p{L})`,
  ),
  pattern(
    String.raw`${SERVICE}(?:\p{L}*)?(?: (?:is|voor|bereikt|belt|bel|via|op|het|u|je|nummer|in|nederland|dan|een|gratis|direct|meteen|bestelt|roept|vraagt|krijgt))*:? (?:(?:is|bel|belt) )?(?:(?:direct|meteen) )?${NUMBER}${NO_RANGE}${BEHIND}`,
  ),
  pattern(
    String.raw`(?:alarmnummer|noodnummer)(?: is| voor nederland is)?:? \(?${NUMBER}(?= dag | gratis| bellen|[).!?,;]|\s*$)`,
  ),
  pattern(
    String.raw`(?:bellen van|hulpdiensten bereikt u (?:op|via)) ${NUMBER}(?![\d,.-]\d| (?:mensen|patiënten|personen|keer))`,
  ),
  pattern(String.raw`(?:spoed|nood|levensgevaar)[?:!]+ ${NUMBER}${NO_RANGE}${BEHIND}`),
  pattern(
    String.raw`(?:bel|belt|bellen) (?!\p{L}* ?(?:keer|boven|onder))[^.?!\d]{3,40} (?:of|en daarna|en dan|daarna|anders|en) ${NUMBER}(?=[.!?]|\s*$)`,
  ),
  // "Bel 112 of 911"
  pattern(String.raw`(?:bel|belt|bellen) (?:${ADVERB})\d{3} (?:of|en|,) ${NUMBER}${NO_RANGE}${BEHIND}`),
];

/** Where the number is one of a house, a menu or a paper. */
const INSIDE =
  /(?<!\p{L})(?:toestel\p{L}*|intern|interne|receptie|balie|centrale|huiscentrale|sein|pieper|keuze\p{L}*|menu|keuzemenu|folder|formulier|kamer\p{L}*|route|bus|tram|toestelnummer|volgnummer|code)(?!\p{L})/u;

/** Finds the emergency numbers the reader is told to call. */
export const calledNumber: PhraseMatcher = dialledNumbers(CALLED, INSIDE);

/** "Bel de huisarts", "ga naar de spoedeisende hulp", another phone number; 113, the line for suicidal thoughts, sends no ambulance. */
const ELSEWHERE =
  /(?<!\p{L})(?:bel|belt|bellen|waarschuw|raadpleeg|overleg|contact|ga|gaat|rijd)(?!\p{L})(?:(?! niet | geen )[^.?!])*? (?:\p{L}*(?:arts|artsen|dokter|post|apotheek|verloskundige|verpleegkundige|poli|polikliniek|afdeling|praktijk)|spoedeisende hulp|eerste hulp|seh|ziekenhuis)(?!\p{L})|(?<!\p{L})(?:bel|belt|bellen)(?!\p{L})[^.?!]*? (?:\+|0)\d(?:[ ()-]{0,2}\d){5,}|(?<!\p{L})(?:\+|0)\d(?:[ ()-]{0,2}\d){5,} bellen|(?<!\p{L})(?:bel|belt|bellen|chat|chatten)(?!\p{L})[^.?!\d]*? 113(?![\d-])|(?<![\d-])113 (?:te )?bellen(?!\p{L})/gu;
/** The emergency number itself, not a dose. */
const EMERGENCY =
  /(?<![\d.,]|\d[ -]|\d - )(?:112|1-1-2)(?!\d|[.,]\d|[ -]\d| ?(?:mg|ml|gram|kilo|kg|%))|één-één-twee|één één twee|alarmnummer/u;

/** Finds where a text sends its reader instead of to the emergency number. */
export const elsewhere: PhraseMatcher = sentElsewhere(ELSEWHERE, EMERGENCY);
