// A Dutch text in, the absolute words out by which it probably claims an outcome for all: "Zeep werkt altijd", "Niemand krijgt last".
// The predicate decides, not a list of illnesses: whatever is said to heal, harm or prevent is a matter of health, unless it is a service.
import { matchesOf } from '../matches.ts';
import type { PhraseHit, PhraseMatcher } from '../phrases.ts';
import { HARM, isOther } from './health-words.ts';

const PEOPLE = String.raw`(?:mens(?:en)?|patiënt(?:en)?|kind(?:eren)?|vrouw(?:en)?|man(?:nen)?|baby(?:'s)?|volwassenen?|ouderen?|zwangeren?)`;
/** What leaves no way out. A share stands by what it is a share of. */
const ABSOLUTE = new RegExp(
  String.raw`(?<!\p{L})(?:altijd|nooit(?: meer)?|gegarandeerd|in alle gevallen|in geen enkel geval|zonder uitzondering|onmogelijk|absoluut geen|helemaal geen|geen enkele?|(?:bij |voor )?(?:iedereen|(?:elke?|iedere?|alle) ${PEOPLE})|niemand|(?:voor )?(?:de volle )?(?:100 ?%|(?:100|honderd) procent)|volledig|volkomen|totaal|absoluut)(?!\p{L})`,
  'gu',
);
/** Most sentences hold none of them, and are told so fast. */
const MAY_HOLD =
  /altijd|nooit|gegarandeerd|geval|uitzondering|onmogelijk|helemaal geen|enkele?|ieder|elke? |alle |niemand|%|procent|vol(?:ledig|komen)|totaal|absoluut/i;
/** The same, with what the listed phrases of `UNIVERSAL` need. */
const MAY_CLAIM =
  /altijd|nooit|gegarandeerd|geval|uitzondering|onmogelijk|helemaal\s|enkele?|ieder|elke?\s|alle\s|niemand|%|procent|vol(?:ledig|komen)|totaal|absoluut/;
const DEGREE = /%|procent|^(?:volledig|volkomen|totaal|absoluut)$/u;
const NONE = /^(?:nooit|niemand|onmogelijk|in geen|absoluut geen|helemaal geen|geen enkel)/u;

/** Somebody else's words, the past, the house, a command or a hedge: nothing is claimed of all. */
const BLOCKED =
  /[?"“”„‘’]|^'|\s'(?!s\s)|(?<!\p{L})(?:niet|bijna|vrijwel|haast|nagenoeg|nauwelijks|zelden|meestal|vaak|soms|misschien|mogelijk|waarschijnlijk|ongeveer|sommigen?|veel mensen|weinig|meeste|mag|mogen|moet|moeten|hoort|horen|dient|dienen|hoeft|hoeven|zou|zouden|wil|wilt|willen|wij|we|ons|onze|ik|mij|mijn|was|waren|werd|werden|had|hadden|deed|kreeg|kregen|ging|hielp|werkte|vroeger|toen|in (?:19|20)\d\d|volgens|denkt?|denken|dacht|geloo\p{L}+|zegt|zeggen|zei|vertel\p{L}*|bewe(?:ert|ren)|belooft|beloven|hoopt?|hopen|lijkt|lijken|fabel|mythe|misverstand|idee|reclame|streven|bedoel\p{L}*|verstaan|noemen|heet|alleen|om te|garantie|in het begin)(?!\p{L})/u;
const SUBORDINATE =
  /(?<!\p{L})(?:dat|als|of|omdat|wanneer|indien|zodat|zodra|tot|totdat|terwijl|hoewel|wat|waar\p{L}*|tenzij|mits|zolang|maar|behalve)(?!\p{L})/u;

const CARELESS = String.raw`(?:onschuldig|onschadelijk|ongevaarlijk|pijnloos|risicoloos|risicovrij|goedaardig|veilig|gezond|effectief|klachtenvrij|pijnvrij)`;
const CLINICAL = String.raw`(?:gevaarlijk|schadelijk|kwaadaardig|dodelijk|erfelijk|besmettelijk|verslavend|ongeneeslijk|fataal|genezen|verdwenen|definitief|een probleem|een risico|iets ernstigs|kwaad|te genezen|te voorkomen|te verhelpen)`;
const WITHOUT = String.raw`zonder (?:enige? |verdere )?(?:gevaar|risico(?:'s)?|pijn|bijwerkingen?|problemen|gevolgen|complicaties|schade)`;
/** An adjective is said of all where nothing follows that makes it a matter of something else. */
const END = String.raw`(?! (?:om|genoeg|dat|opgeborgen|bewaard|gemaakt|te)(?!\p{L}))(?!\p{L})`;
const IS = String.raw`(?<!\p{L})(?:is|zijn|bent|blijft|blijven|verloopt|verlopen|maakt)(?!\p{L})`;

const pattern = (source: string): RegExp => new RegExp(source, 'u');
/** `§` stands for the absolute words. */
const SAID = pattern(
  String.raw`${IS}.*§ (?:(?:volledig|volkomen|heel|weer|gewoon|helemaal|even) )?(?:${CARELESS}|${CLINICAL}|${WITHOUT})${END}`,
);
const SAID_NEVER = pattern(String.raw`${IS}.*§ (?:(?:erg|echt) )?(?:${CLINICAL}|pijnlijk|ernstig)${END}`);
const OF_ALL = pattern(
  String.raw`${IS} (?:\p{L}+ ){0,4}§ (?:met [\p{L}-]+ )?(?:volledig |volkomen )?(?:${CARELESS}|${CLINICAL})${END}`,
);

const ON = String.raw`(?= ?$| (?:goed|snel|even|vanzelf|volledig|spontaan|weer|tegen|bij|binnen|zonder|na|beter|direct|meteen|van|aan|en|als|met)(?!\p{L}))`;
const word = (source: string): string => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`;
/** Verbs of outcome, with the absolute words anywhere in their clause. */
const COURSE: readonly RegExp[] = [
  String.raw`${word('helpt|helpen|werkt|werken|geneest|genezen|herstelt|herstellen|heelt|helen|verdwijnt|verdwijnen|slaagt|slagen')} (?:(?!u |je |via |met )[\p{L}'-]+ ){0,4}§${ON}`,
  String.raw`§ (?:(?:met|van) [\p{L}-]+ )?${word('helpt|helpen|werkt|werken|geneest|genezen|herstelt|herstellen|verdwijnt|verdwijnen')}(?! (?:u|je|hier|er|aan|in)(?!\p{L}))`,
  String.raw`§ (?:groeit|groeien) over .* heen`,
  String.raw`${word('gaat|gaan')} .*§.* ?${word('over|weg|voorbij')}(?= ?$| (?:na|binnen|zonder|door|met|bij|in|als)(?!\p{L}))`,
  String.raw`(?:${word('knapt|knappen|lost|lossen')}.*§|§.*${word('knapt|knappen|lost|lossen')}).*${word('op')}`,
  String.raw`^bij § (?:komt|keert) .*terug ?$|^§ (?:komt|keert) (?!u |je |er )[^§]*terug ?$`,
  String.raw`(?<!\bu )${word('komt|komen|keert|keren')}(?! (?:u|je|er)(?!\p{L})).*§.*${word('terug')} ?$`,
  String.raw`${word('verbetert|verbeteren|verlicht|verlichten')} .*§`,
  String.raw`${word('voorkomt|voorkomen')} (?:[\p{L}-]+ ){0,3}§ (?:(?:een|de|het) )?[\p{L}-]+|${word('voorkomt|voorkomen')} .+§ ?$`,
  String.raw`${word('beschermt|beschermen')} .*§`,
  String.raw`§ (?:beschermd )?tegen .*${word('bescherm\\p{L}*')}|${word('bent|is|zijn')} .*§ beschermd`,
  // Only what is promised gets better: "hoort altijd beter" compares.
  String.raw`${word('slaapt|slapen|ziet|zien|hoort|horen|loopt|lopen|eet|drinkt|beweegt|ademt')} .*§ (?:[\p{L}-]+ )?${word('beter|sneller|scherper|makkelijker|rustiger')}`,
].map(pattern);

/** What befalls people: nobody, or everybody. */
const BECOMES = pattern(
  String.raw`${word('zwanger|ziek|verslaafd|verlamd|moe|afhankelijk|slechter|beter|gezond|ongesteld|blind|doof')} ?(?:$|${word('worden|raken|van|door|na|met')})`,
);
const BECOMING = pattern(word('wordt|worden|word|raakt|raken'));
const GETS = pattern(
  word('krijgt|krijgen|heeft|hebt|hebben|houdt|houden|geeft|geven|veroorzaakt|veroorzaken|leidt|leiden'),
);
const HURTS = pattern(String.raw`${word('doet|doen')}.*${word('pijn|kwaad')}|${word('pijn|kwaad')} doen`);
const TROUBLE = /^(?:last|pijn|wond|wonden|infecties?|verlichting|resultaat|schade|nadeel|\p{L}*overlast)$/u;

function isOutcome(clause: string, absolute: string): boolean {
  const none = NONE.test(absolute);
  // "Nooit helemaal over", "beschermt nooit": less than promised is no promise; "volledig genezen als" is a condition.
  if (none && /§ (?:helemaal|volledig|zeker|precies|binnen|snel|meteen)(?!\p{L})|bescherm/u.test(clause))
    return false;
  if (DEGREE.test(absolute) && / (?:als|wanneer) /u.test(clause)) return false;
  if (none ? SAID_NEVER.test(clause) : SAID.test(clause)) return true;
  if (/^(?:bij|voor) /u.test(absolute) && OF_ALL.test(clause)) return true;
  if (DEGREE.test(absolute)) return /bescherm/u.test(clause) && COURSE.some((one) => one.test(clause));
  if (HURTS.test(clause) || (BECOMING.test(clause) && BECOMES.test(clause))) return true;
  const words = wordsIn(clause.slice(Math.max(0, clause.search(GETS))));
  if (/meer$/u.test(absolute) && words.some((one) => one === 'valt')) return true;
  if (GETS.test(clause) && (none || !/^(?:altijd|in alle gevallen)$/u.test(absolute)))
    return (
      words.some((one) => TROUBLE.test(one) || HARM.test(one)) ||
      /§.* meer (?:lucht|energie|kracht)/u.test(clause)
    );
  return COURSE.some((one) => one.test(clause));
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}'-]+/gu) ?? [];

/** The clause around a stretch, between the nearest marks. */
function clauseAround(text: string, start: number, end: number): readonly [string, string] {
  const from = Math.max(...[',', ';', ':', '(', '–'].map((mark) => text.lastIndexOf(mark, start))) + 1;
  const rest = text.slice(end).search(/[,;:()–]|[.!]\s*$/u);
  return [text.slice(from, start), text.slice(end, rest < 0 ? text.length : end + rest)];
}

/** Whether a text may claim something of all: nothing of what follows is found in another. */
export const mayClaim = (text: string): boolean => MAY_CLAIM.test(text.toLowerCase());

/** Finds the absolute words by which a text probably claims an outcome for all. */
export const outcomes: PhraseMatcher = (written) => {
  if (!MAY_HOLD.test(written)) return [];
  const text = written.toLowerCase();
  const found: PhraseHit[] = [];
  for (const { 0: absolute, index } of matchesOf(ABSOLUTE, text)) {
    const end = index + absolute.length;
    const [before, behind] = clauseAround(text, index, end);
    const clause = `${before}§${behind}`.trim();
    if (BLOCKED.test(text) || SUBORDINATE.test(before)) continue;
    if (/(?<!\p{L})(?:kan|kunt|kunnen)(?!\p{L})/u.test(clause) && !NONE.test(absolute)) continue;
    if (wordsIn(clause).some((one) => one !== 'niemand' && isOther(one))) continue;
    // "Gegarandeerd geen last": one denial is part of the claim, a second takes it back.
    if (/(?<!\p{L})geen(?!\p{L})/u.test(clause) && absolute !== 'gegarandeerd') continue;
    if (isOutcome(clause, absolute)) found.push({ start: index, end, text: written.slice(index, end) });
  }
  return found;
};
