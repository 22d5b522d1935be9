// A Dutch sentence in, its first double negation out: two words that deny within one clause.
import type { Hit, Tokens } from '../words.ts';
import { between, COORDINATORS, isStop, isSubordinator } from './clauses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const NEGATIONS = words('niet geen nooit niemand niets niks nergens zonder geenszins nauwelijks');
const UN = words(
  `onbelangrijk onbekend ongewoon onmogelijk onwaarschijnlijk onverstandig onveilig ongevaarlijk onschuldig onnodig ongeneeslijk ongeneeslijke zelden onbelangrijker ongebruikelijk
   onjuist onwaar onverwacht onaangenaam onprettig oneens ongezond onbegrijpelijk onredelijk onterecht ongelijk ontevreden ongunstig
   onlogisch geringe ongeoorloofd ontoelaatbaar ongewenst ondenkbaar onbelangrijke ongewone onmogelijke onbekende onverschillig onaardig onbeperkt ongebruikelijke onwaarschijnlijke`,
);
/** Verbs that deny by themselves; with a negation in their clause or the one that hangs on it, they deny twice. */
const DENYING = words(
  'voorkom voorkomt voorkomen vermijd vermijdt vermijden ontken ontkent ontkennen verbied verbiedt verbieden verhinder verhindert verhinderen belet beletten',
);
const DENIALS: ReadonlySet<string> = new Set([...NEGATIONS, ...UN, ...DENYING]);
/** "niet alleen", "wel of niet", "al dan niet", "niet of nauwelijks": one negation or none. */
const HARMLESS_NEXT = words('alleen');

/** From the first to the second denial; undefined where there is none or one. */
export function doubleNegation(tokens: Tokens): Hit | undefined {
  if (!deniesTwice(tokens)) return undefined;
  let first: number | undefined;
  let denying: number | undefined;
  for (const [index, { lower }] of tokens.words.entries()) {
    if (index > 0 && isBoundary(tokens, index)) {
      const carried =
        lower === 'dat' && first !== undefined && index - first <= 4 && tokens.words[first]?.lower === 'niet';
      if (!carried) first = lower === 'dat' && denying === index - 1 ? denying : undefined;
      denying = undefined;
      continue;
    }
    if (/^ontken(?:nen|t)?$/u.test(lower)) first = index;
    if (DENYING.has(lower) && !isDescriptive(tokens, index)) denying = index;
    if (!isNegation(tokens, index)) continue;
    if (first !== undefined) return hit(tokens, first, index);
    first = index;
  }
  return undefined;
}

/** Most sentences have no two words that deny, whatever stands between. */
function deniesTwice({ words: all }: Tokens): boolean {
  const first = all.findIndex(({ lower }) => DENIALS.has(lower));
  return first >= 0 && all.some(({ lower }, index) => index > first && DENIALS.has(lower));
}

function hit(tokens: Tokens, first: number, second: number): Hit | undefined {
  const a = tokens.words[first];
  const b = tokens.words[second];
  return a === undefined || b === undefined ? undefined : { start: a.start, end: b.end };
}

function isBoundary(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]?.lower ?? '';
  const gap = between(tokens, index - 1, index);
  return (
    gap.includes(',') ||
    isStop(gap) ||
    isSubordinator(word) ||
    (COORDINATORS.has(word) && !isPairWord(tokens, index))
  );
}

/** "niet of nauwelijks", "weinig of geen": joined quantities, one statement. */
function isPairWord(tokens: Tokens, index: number): boolean {
  return (
    tokens.words[index]?.lower === 'of' &&
    /^(?:nauwelijks|niet|geen|nooit|weinig)$/u.test(tokens.words[index + 1]?.lower ?? '')
  );
}

function isNegation(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]?.lower ?? '';
  const before = tokens.words[index - 1]?.lower ?? '';
  const next = tokens.words[index + 1]?.lower ?? '';
  // "niet ongewoon", and "ongeoorloofd zonder toestemming"
  if (UN.has(word)) return NEGATIONS.has(before) || next === 'zonder';
  if (!NEGATIONS.has(word)) return false;
  if (before === 'of' || (before === 'dan' && word === 'niet')) return false;
  return !HARMLESS_NEXT.has(next);
}

/** "komen voor": `voorkomen` that means "to occur" has no object to keep away. */
function isDescriptive(tokens: Tokens, index: number): boolean {
  return (
    /^(?:kan|kunnen|kon|te)$/u.test(tokens.words[index - 1]?.lower ?? '') &&
    tokens.words[index + 1]?.lower !== 'dat'
  );
}
