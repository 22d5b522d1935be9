// Tells a Dutch instruction or a hedged statement from a claim: "Bel altijd 112" and "bijna altijd" claim nothing absolute.
import type { Hit, Tokens, Word } from '../words.ts';
import { between } from './clauses.ts';
import { isImperative } from './infinitives.ts';
import { isAnyParticiple } from './participles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Imperatives of verbs that the list of infinitives does not have. */
const IMPERATIVES = words(
  `bespreek doe douche ga haal koop overtuig pak plaats probeer slaap sla smeer sta start steek til vermijd wees wijzig zit zorg zwem wrijf vermeld
   bescherm reinig desinfecteer verschoon draai raak spreek check monteer waarschuw vertrouw geloof onthoud`,
);
const HEDGES = words(
  'niet bijna vrijwel haast nagenoeg nauwelijks lang zelden meestal praktisch nog zoals als of',
);
const DENIALS = words('niet geen nooit niemand nergens nauwelijks zelden');
/** Who is meant is not everybody, or what happens is not certain. */
const PARTIAL = words(
  `sommige sommigen veel vele velen enkele weinig bepaalde meeste meestal vaak soms mogelijk misschien waarschijnlijk deel kan kunnen kunt kon zou zouden
   doorgaans normaal gewoonlijk vroeger zekerheid garantie ik mijn mij hoop hopen probeert proberen streven lijkt lijken`,
);
/** What opens a clause that supposes, asks or limits, and claims nothing. */
const SUPPOSING = words(
  'als wanneer indien wie of zodra tenzij mits hoewel tot totdat voordat nadat alsof wat stel',
);
const THINKING = words(
  'denk denkt denken dacht dachten gedacht geloof gelooft geloven geloofde zegt zeggen zei hoort hoorde leest las beweert beweren hoop hoopt hopen bang idee mening misverstand fabel gevoel',
);
/** What befalls somebody, so that "u krijgt nooit …" is a claim. */
const BEFALLS = words(
  'krijgt krijg hebt heeft bent is wordt word geneest herstelt houdt blijft voelt verliest merkt',
);

const SERVICES = words(
  'vraagt controleert overlegt bespreekt belt vervangt meldt noteert checkt meet informeert vertelt onderzoekt kijkt luistert',
);
const NORMS = words('mag mogen moet moeten zou zouden hoort horen dient dienen hoeft hoeven');
/** Participles of what happens by itself: the others tell what people do. */
const HAPPENING = words(
  'veroorzaakt genezen overgedragen verergerd verholpen opgelost geactiveerd doorgegeven aangetast beschadigd',
);
/** Behind "rust" or "sport" they make it a noun: "Rust helpt altijd". */
const FINITE = words(
  'is was kan heeft wordt gaat komt geeft doet maakt werkt helpt verdwijnt geneest leidt blijft zorgt duurt betekent veroorzaakt herstelt verergert verbetert',
);
/** Verbs by which a sentence says how body, illness and treatment behave. Without one, "altijd" claims nothing of them. */
const CLAIMING = words(
  `is zijn wordt worden blijft blijven gaat gaan komt komen helpt helpen werkt werken geneest genezen herstelt herstellen verdwijnt verdwijnen geeft geven
   veroorzaakt veroorzaken krijgt krijgen heeft hebben lukt lukken slaagt vindt ziet maakt maken doet doen verergert verbetert voorkomt voorkomen beschermt beschermen leidt leiden ontstaat
   ontstaan begint laat treedt volgt duurt betekent verhoogt verlaagt groeit sterft sterven wijst kan kunnen stopt raakt raken loopt lopen lost lossen heelt helen`,
);
/** What an organisation offers. */
const OFFERED = words('aanwezig erbij bereikbaar beschikbaar open welkom gratis iemand welkome paraat klaar');
/** What may be promised: it is not about health. */
const PROMISED =
  /(?<!\p{L})(?:privacy|anonimiteit|anoniem|geheim|vertrouwelijk\p{L}*|vergoe\p{L}+)(?!\p{L})/iu;

/** Whether the absolute word belongs to an instruction, a promise of service or a statement that is hedged. */
export function isInstruction(tokens: Tokens, hit: Hit & { readonly text: string }, start: number): boolean {
  const at = tokens.words.findIndex((word) => word.end > start + hit.start);
  if (HEDGES.has(tokens.words[at - 1]?.lower ?? '') || PROMISED.test(tokens.source)) return true;
  const clause = clauseOf(tokens, at);
  if (isSupposed(tokens, clause, at)) return true;
  const rest = clause.filter(({ end, start: from }) => end <= start + hit.start || from >= start + hit.end);
  if (!/^(?:altijd|nooit)$/iu.test(hit.text)) return isTakenBack(rest, hit.text, start + hit.end);
  return (
    !rest.some(({ lower }) => CLAIMING.has(lower)) ||
    rest[0] === undefined ||
    rest[0].start > start + hit.start ||
    isLimited(
      rest.filter(({ end }) => end <= start + hit.start),
      hit.text,
    ) ||
    isHedgedOrAdvised(tokens, start + hit.end, hit.text) ||
    isNorm(tokens, at) ||
    isProcedure(rest) ||
    isOffered(rest) ||
    isCommanded(tokens, at) ||
    isAddressed(tokens, at)
  );
}

/** Whether a denial or a hedge stands by a phrase. "Kan geen enkele bijwerking geven" and "gegarandeerd geen" are none. */
function isTakenBack(rest: readonly Word[], phrase: string, end: number): boolean {
  const excluding = /^(?:geen|absoluut geen|helemaal geen)/iu.test(phrase);
  const promised = /^gegarandeerd$/iu.test(phrase) ? rest.find(({ start }) => start >= end) : undefined;
  return rest.some(
    (word) =>
      (DENIALS.has(word.lower) && word !== promised) ||
      (PARTIAL.has(word.lower) && !(excluding && /^(?:kan|kunnen)$/u.test(word.lower))),
  );
}

/** The words of the clause that the word at `at` stands in: from mark to mark. */
function clauseOf(tokens: Tokens, at: number): readonly Word[] {
  const opens = (index: number): boolean =>
    index <= 0 || /[,;:()–—.?!]/u.test(between(tokens, index - 1, index));
  let first = at;
  while (!opens(first)) first -= 1;
  let end = at + 1;
  while (end < tokens.words.length && !opens(end)) end += 1;
  return tokens.words.slice(first, end);
}

/** "Wie zich altijd moe voelt", "Heeft uw kind altijd dorst, dan …", "vroeger dacht men dat …". */
function isSupposed(tokens: Tokens, clause: readonly Word[], at: number): boolean {
  const target = tokens.words[at];
  if (target === undefined) return false;
  const before = clause.filter(({ start }) => start < target.start);
  if (before.some(({ lower }) => SUPPOSING.has(lower))) return true;
  const [first] = clause;
  const last = clause.at(-1);
  const opening = first !== undefined && tokens.words.indexOf(first) === 0;
  if (opening && /^\s*,/u.test(tokens.source.slice(last?.end)) && isVerbFirst(clause)) return true;
  const earlier = tokens.words.slice(0, at).map(({ lower }) => lower);
  return (
    earlier.some((word) => THINKING.has(word)) && earlier.some((word) => word === 'dat' || word === 'van')
  );
}

/** "Heeft uw kind …": a verb, and then who it is about. */
function isVerbFirst([first, second]: readonly Word[]): boolean {
  return (
    /^(?:ben|heb|is|was|zijn|\p{L}+t|\p{L}+en)$/u.test(first?.lower ?? '') &&
    /^(?:u|je|uw|jouw|de|het|een|er|iemand|hij|zij|ze|dit|deze)$/u.test(second?.lower ?? '')
  );
}

/** "Sommige mensen krijgen nooit …", "Niemand is altijd …", "De huisarts kan altijd …": `kan nooit` does exclude. */
function isLimited(before: readonly Word[], absolute: string): boolean {
  const words = before.map(({ lower }) => lower);
  const never = absolute.toLowerCase() === 'nooit';
  if (!never && words.some((word) => DENIALS.has(word))) return true;
  return words.some((word) => PARTIAL.has(word) && !(never && /^(?:kan|kon|kunnen|kunt)$/u.test(word)));
}

/** "is altijd iemand aanwezig", "spoed gaat altijd voor": how the house works. */
function isOffered(clause: readonly Word[]): boolean {
  const first = clause.some(({ lower }) => /^(?:gaat|gaan)$/u.test(lower)) && clause.at(-1)?.lower === 'voor';
  return first || clause.some(({ lower }) => OFFERED.has(lower));
}

/** "De operatie wordt altijd onder narcose gedaan": what people do, not what the body does. */
function isProcedure(clause: readonly Word[]): boolean {
  return (
    clause.some(({ lower }) => /^(?:wordt|worden)$/u.test(lower)) &&
    clause.some(({ lower }) => isAnyParticiple(lower) && !HAPPENING.has(lower))
  );
}

/** "is altijd een reden om te bellen", "altijd overleggen", "nooit helemaal zeker". */
function isHedgedOrAdvised(tokens: Tokens, end: number, absolute: string): boolean {
  const behind = tokens.source.slice(end);
  if (
    absolute.toLowerCase() === 'nooit' &&
    /^\s*(?:zeker|helemaal|volledige?|precies|bekend|honderd|100)(?!\p{L})/iu.test(behind)
  )
    return true;
  return /^\s*(?:een |een goede |genoeg |het )?(?:reden|nodig|verstandig|goed om|beter om|mogelijk|welkom|overleg|eerst|meteen|direct|bellen|contact|uw|zelf|recht|al|te|meer dan|duidelijk|te voorspellen|uit te sluiten)(?!\p{L})/iu.test(
    behind,
  );
}

/** "Een kind mag nooit …", "De arts vraagt altijd …", "Niet alle mensen hebben altijd …". */
function isNorm(tokens: Tokens, at: number): boolean {
  if (SERVICES.has(tokens.words[at - 1]?.lower ?? '')) return true;
  for (let index = at - 1; index >= 0; index -= 1) {
    const current = tokens.words[index];
    const next = tokens.words[index + 1];
    if (current === undefined || next === undefined) return false;
    if (/[,;:()]/u.test(tokens.source.slice(current.end, next.start))) return false;
    if (NORMS.has(current.lower) || current.lower === 'niet') return true;
  }
  return false;
}

/** An imperative opens the clause: "Bel altijd", "Krijgt u koorts, bel dan altijd". */
function isCommanded(tokens: Tokens, at: number): boolean {
  // "Bloed in de plas is nooit …": the verb stands right before, so the first word is a noun.
  if (/^(?:is|zijn|wordt|heeft|gaat|komt|geeft)$/u.test(tokens.words[at - 1]?.lower ?? '')) return false;
  for (let index = at; index >= 0; index -= 1) {
    const current = tokens.words[index];
    if (current === undefined) continue;
    const before = tokens.words[index - 1];
    const gap = tokens.source.slice(before?.end ?? 0, current.start);
    const opens =
      before === undefined || /[,;:.?!–—]/u.test(gap) || /^(?:en|maar|dus|of)$/u.test(before.lower);
    const verb = IMPERATIVES.has(current.lower) || isImperative(current.lower);
    if (opens && verb && !FINITE.has(tokens.words[index + 1]?.lower ?? '')) return true;
    if (opens && (current.lower === 'altijd' || current.lower === 'nooit'))
      return index === at && isAlone(tokens, at);
    if (opens) return false;
  }
  return false;
}

/** "Altijd eerst overleggen.", "Nooit zelf stoppen.": an infinitive ends the sentence. */
function isAlone(tokens: Tokens, at: number): boolean {
  return tokens.words.length - at <= 7 && /en$/u.test(tokens.words.at(-1)?.lower ?? '');
}

/** "U mag nooit …", "wij bellen altijd": somebody is told what to do, or what is done for him. */
function isAddressed(tokens: Tokens, at: number): boolean {
  for (let index = at + 4; index >= Math.max(0, at - 7); index -= 1) {
    const current = tokens.words[index]?.lower ?? '';
    if (/^(?:wij|we|ons)$/u.test(current)) return true;
    if (current !== 'u' && current !== 'je') continue;
    const verbs = [tokens.words[index + 1]?.lower ?? '', tokens.words[index - 1]?.lower ?? ''];
    return !verbs.some((verb) => BEFALLS.has(verb));
  }
  return false;
}
