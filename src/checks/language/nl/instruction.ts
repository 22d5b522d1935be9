// Tells a Dutch instruction or a hedged statement from a claim: "Bel altijd 112" and "bijna altijd" claim nothing absolute.
import type { Hit, Tokens } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const IMPERATIVES = words(
  `bel belt bespreek blijf controleer doe douche draag drink eet ga gebruik geef geloof haal hang heb houd kies kijk kom koop laat leg
   let lees maak meet meld neem noteer oefen onthoud open overleg overtuig pak pas plaats poets praat probeer raadpleeg reageer rek
   rijd rook rust schrijf sla slaap slik sluit smeer spoel sport sta start steek stel stop stuur til trek verander verhoog verlaag vermijd vertel
   vervang verwijder vraag wacht wandel was werk wees wijzig wrijf zeg zet zit zoek zorg zwem luister ontspan volg vertrouw bewaar beweeg`,
);
const HEDGES = words('niet bijna vrijwel haast nagenoeg nauwelijks lang zelden meestal praktisch');
const DENIALS = words('niet geen nooit niemand nergens nauwelijks');
/** What befalls somebody, so that "u krijgt nooit …" is a claim. */
const BEFALLS = words(
  'krijgt krijg hebt heeft bent is wordt word geneest herstelt houdt blijft voelt verliest merkt',
);

const SERVICES = words(
  'vraagt controleert overlegt bespreekt belt vervangt meldt noteert checkt meet informeert vertelt',
);
const NORMS = words('mag mogen moet moeten zou zouden hoort horen dient dienen hoeft hoeven');

/** Whether the absolute word belongs to an instruction, a promise of service or a statement that is hedged. */
export function isInstruction(tokens: Tokens, hit: Hit & { readonly text: string }, start: number): boolean {
  const at = tokens.words.findIndex((word) => word.end > start + hit.start);
  const word = (offset: number): string => tokens.words[at + offset]?.lower ?? '';
  if (HEDGES.has(word(-1))) return true;
  if (!/^(?:altijd|nooit)$/iu.test(hit.text))
    return [-1, -2, -3, -4].some((offset) => DENIALS.has(word(offset)));
  return (
    isHedgedOrAdvised(tokens, start + hit.end) ||
    isNorm(tokens, at) ||
    isCommanded(tokens, at) ||
    isAddressed(tokens, at)
  );
}

/** "is altijd een reden om te bellen", "altijd overleggen", "nooit helemaal zeker". */
function isHedgedOrAdvised(tokens: Tokens, end: number): boolean {
  return /^\s*(?:een |een goede |genoeg )?(?:reden|nodig|verstandig|goed om|beter om|mogelijk|welkom|overleg|eerst|meteen|direct|bellen|contact|uw|zelf|te |meer dan|zeker|helemaal|volledige?|precies|duidelijk|te voorspellen|uit te sluiten|bekend)/iu.test(
    tokens.source.slice(end),
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
  for (let index = at; index >= 0; index -= 1) {
    const current = tokens.words[index];
    if (current === undefined) continue;
    const before = tokens.words[index - 1];
    const gap = tokens.source.slice(before?.end ?? 0, current.start);
    const opens =
      before === undefined || /[,;:.?!–—]/u.test(gap) || /^(?:en|maar|dus|of)$/u.test(before.lower);
    if (opens && IMPERATIVES.has(current.lower)) return true;
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
