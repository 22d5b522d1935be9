// A Dutch sentence and the place of an absolute word in, the main clause around it out: what it is about, its verb, what is said.
import type { Tokens, Word } from '../words.ts';
import { between, COORDINATORS, isStop, isSubordinator } from './clauses.ts';

/** A main clause in lower-case words. Capitals that stand for a disease stay. */
export interface Clause {
  /** What the clause is about, without what hangs on it: "de verdoving" of "de verdoving bij de tandarts". */
  readonly subject: readonly string[];
  /** Opens with a preposition: "Bij deze aandoening …". */
  readonly fronted: boolean;
  readonly verb: string;
  /** Between verb and absolute word. */
  readonly between: readonly string[];
  /** Behind the absolute word. */
  readonly behind: readonly string[];
  /** All but the absolute words. */
  readonly all: readonly string[];
  /** Words of the sentence before the clause. */
  readonly earlier: readonly string[];
  /** The first word behind the clause: "…, zegt Marja". */
  readonly later: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Finite verbs by which a clause can claim; the first of them is its verb. */
const FINITE = set(`
is zijn wordt worden blijft blijven gaat gaan komt komen keert keren loopt lopen helpt helpen werkt werken geneest genezen herstelt herstellen verdwijnt verdwijnen
geeft geven heeft hebben hebt veroorzaakt veroorzaken krijgt krijgen doet doen laat laten leidt leiden beschermt beschermen voorkomt voorkomen lukt lukken slaagt slagen heelt helen
bent verergert verergeren verbetert verbeteren biedt bieden garandeert garanderen bestaat maakt maken verloopt verlopen valt verlost
lost lossen kan kunnen treedt treden volgt volgen ontstaat ontstaan vindt verhoogt verlaagt doodt beloof belooft beloven groeit groeien
`);

/** With one of these a sentence says less than all, asks, tells of the past or lays down what is to be done. */
const BLOCKING = set(`
niet geen niemand nauwelijks zelden bijna vrijwel haast nagenoeg praktisch meestal vaak soms mogelijk misschien waarschijnlijk ongeveer vooral vrij
sommige sommigen veel vele velen enkele weinig bepaalde meeste deel ooit
kan kunnen kunt kon konden mag mogen mocht moet moeten moest moesten zou zouden zult wil wilt willen wilde hoort horen dient dienen hoeft hoeven probeert proberen streven streeft lijkt lijken
was waren werd werden had hadden ging gingen gaf gaven kreeg kregen kwam hielp werkte bleef vroeger ik mijn mij hoop hopen
denk denkt denken dacht dachten gelooft geloven vinden zegt zeggen beweert beweren hoort hoorde las volgens zogenaamd zogenaamde misverstand fabel idee mythe onzin bewering reclame
als indien wanneer tenzij mits zolang zodra totdat stel of alleen pas onderzocht gevraagd bezocht
`);
const SPEAKING =
  /^(?:denk|denkt|denken|dacht|dachten|gelooft|geloven|zegt|zeggen|zei|beweert|beweren|belooft|beloven|hoort|leest|las|vraagt|misverstand|fabel|mythe|idee|onwaar|onzin|waar|klopt|vertelt|bang)$/u;

/** The main clause around the absolute words from `start` to `end`; undefined in a subordinate clause and a question. */
export function clauseAround(tokens: Tokens, start: number, end: number): Clause | undefined {
  const { words } = tokens;
  const at = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (at < 0 || last < at) return undefined;
  const opensAt = (index: number): boolean => {
    const gap = between(tokens, index - 1, index);
    return gap.includes(',') || isStop(gap) || /["“”‘’„]/u.test(gap) || isJoint(words, index);
  };
  let first = at;
  while (first > 0 && !opensAt(first)) first -= 1;
  let stop = last + 1;
  while (stop < words.length && !opensAt(stop)) stop += 1;
  const opener = words[first];
  if (opener === undefined || isSubordinate(opener) || isQuoted(tokens, start)) return undefined;
  const lower = (from: number, to: number): string[] => words.slice(from, to).map(plain);
  const before = lower(first, at);
  const verb = before.findIndex((word) => FINITE.has(word));
  const behind = lower(last + 1, stop);
  const isVerb = (word: string): boolean => FINITE.has(word);
  if (before.some((word, index) => index > verb && isSubordinator(word))) return undefined;
  const earlier = lower(0, first);
  return {
    // "Wie veel beweegt, krijgt nooit …" is said of all who do.
    subject: verb === 0 && earlier[0] === 'wie' ? ['mensen'] : subjectOf(before, verb),
    fronted: PREPOSITION.test(before[0] ?? ''),
    verb: before[verb] ?? lower(at, last + 1).find(isVerb) ?? behind.find(isVerb) ?? '',
    between: verb < 0 ? [] : before.slice(verb + 1),
    behind,
    all: [...before, ...behind],
    earlier,
    later: words[stop]?.lower ?? '',
  };
}

const PREPOSITION =
  /^(?:aan|achter|bij|binnen|door|gedurende|in|met|na|naar|op|over|rond|sinds|tegen|tijdens|tussen|uit|van|vanaf|voor|zonder|door)$/u;

/** The words of the subject: before the verb, or behind it if something else stands first; up to a preposition. */
function subjectOf(before: readonly string[], verb: number): readonly string[] {
  if (verb < 0) return before;
  const first = before.slice(0, verb);
  // "Met deze zalf verdwijnt eczeem": what is done and what comes of it are both of the matter.
  if (first.length === 0 || PREPOSITION.test(first[0] ?? '')) return [...first, ...before.slice(verb + 1)];
  const hung = first.findIndex((word) => PREPOSITION.test(word));
  return hung < 0 ? [...first, ...before.slice(verb + 1)] : first.slice(0, hung);
}

/** Whether something takes the claim back: a hedge, a modal verb, a condition, somebody else's words, a command. */
export function isBlocked({ all, earlier, later, behind, verb }: Clause, phrase: string): boolean {
  // "Kan geen enkele bijwerking geven" and "gegarandeerd geen" leave no way out.
  const meant = /^geen enkel/iu.test(phrase)
    ? /^(?:kan|kunnen)$/u
    : /^gegarandeerd/iu.test(phrase)
      ? /^geen$/u
      : undefined;
  const blocks = (word: string): boolean => BLOCKING.has(word) && meant?.test(word) !== true;
  return (
    verb === '' ||
    all.some((word) => blocks(word) || /^(?:bedoel|verwacht)/u.test(word)) ||
    earlier.some((word) => SPEAKING.test(word)) ||
    /^(?:zegt|zeggen|zei|vertelt|vertelde|schrijft|vindt|vinden|denkt|denken|dacht|volgens|aldus|tenzij|mits|als|wanneer|behalve)$/u.test(
      later,
    ) ||
    behind.some((word) => /^(?:behalve|uitgezonderd|mits|omdat)$/u.test(word))
  );
}

/** Capitals may be a disease or the word "ALS", so they stay. */
const plain = ({ text, lower }: Word): string => (/^\p{Lu}{2,}/u.test(text) ? text : lower);

/** "… en is altijd veilig": with a verb behind it, the word joins clauses. */
function isJoint(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  return COORDINATORS.has(before) && (FINITE.has(words[index]?.lower ?? '') || before !== 'en');
}

function isSubordinate({ text, lower }: Word): boolean {
  if (/^(?:tot|zonder)$/u.test(lower)) return true;
  return !/^\p{Lu}{2}/u.test(text) && isSubordinator(lower) && lower !== 'die' && lower !== 'wie';
}

/** Whether the absolute word stands between quotation marks. */
function isQuoted({ source }: Tokens, start: number): boolean {
  const before = source.slice(0, start);
  return (before.match(/[“„"]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0) + closed(before);
}

/** Straight marks close each other. */
function closed(text: string): number {
  const straight = text.match(/"/gu)?.length ?? 0;
  return Math.floor(straight / 2) * 2;
}
