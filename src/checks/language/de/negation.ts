// A German sentence in, its first double negation out: two words that deny within one clause.
import type { Hit, Tokens, Word } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const NEGATIONS = words(
  'nicht nie niemals kein keine keinen keinem keiner keines nichts niemand niemanden niemandem nirgends ohne keineswegs keinesfalls',
);
/** Words with "un-" that deny; "unbedingt" and "unter" do not. */
const UN = words(`
unüblich unüblicher ungewöhnlich ungewöhnliches unmöglich unwahrscheinlich unbekannt unerheblich ungefährlich unbedenklich unproblematisch unwichtig unbedeutend unangenehm unnötig unerwünscht ungesund ungern unzufrieden unverständlich
unvernünftig unlogisch unberechtigt unbegründet unbemerkt unerwartet ungünstig unbeträchtlich unwesentlich unschädlich unsicher unrichtig unwahr unbegrenzt unzulässig undenkbar unfreundlich unangebracht unangemessen unverzichtbar unwirksam unumstritten selten
`);
/** Verbs that deny by themselves, with what hangs on them. */
const DENYING = /^(?:vermeide[nt]?|vermeiden|verhindern|verhindert|verhindere|verhüten)$/u;
const MARK = /[;:()–—,]|\s-\s/u;
const JOINING = words('und oder aber sondern sowie denn');

/** From the first to the second denial; undefined where there is none or one. */
export function doubleNegation(tokens: Tokens): Hit | undefined {
  let first: Word | undefined;
  let denying: Word | undefined;
  for (const [index, word] of tokens.words.entries()) {
    const previous = tokens.words[index - 1];
    if (previous !== undefined && isBoundary(tokens, previous, word)) {
      first = carried(tokens, index, first ?? denying);
      denying = undefined;
    }
    if (DENYING.test(word.lower)) denying = word;
    if (UN.has(word.lower) && first === previous && first?.lower === 'nicht')
      return { start: first.start, end: word.end };
    if (!isNegation(tokens, index)) continue;
    if (first !== undefined) return { start: first.start, end: word.end };
    first = word;
  }
  return undefined;
}

function isBoundary({ source }: Tokens, left: Word, right: Word): boolean {
  return MARK.test(source.slice(left.end, right.start)) || JOINING.has(right.lower);
}

/**
 * The denial that a clause keeps from the one before it: "vermeiden, dass Sie nicht …", "vergessen Sie nicht, kein … zu nehmen". A
 * main clause that denies something else, or a reason, is no part of it.
 */
function carried({ words: all }: Tokens, index: number, last: Word | undefined): Word | undefined {
  if (last === undefined) return undefined;
  const opened = all[index]?.lower;
  const previous = all[index - 1];
  const isNear = previous !== undefined && previous.start - last.start <= 25;
  const verb = all.slice(0, index).some(({ lower }) => /^(?:vergiss|vergessen|vergesst)$/u.test(lower));
  if (last.lower === 'nicht' && verb) return last;
  return opened === 'dass' && isNear && (DENYING.test(last.lower) || last.lower === 'nicht')
    ? last
    : undefined;
}

/** "nicht nur", "nicht mehr … als", "ohne Weiteres": one denial or none. */
function isNegation({ words: all }: Tokens, index: number): boolean {
  const word = all[index]?.lower ?? '';
  const next = all[index + 1]?.lower ?? '';
  if (!NEGATIONS.has(word)) return false;
  if (word === 'ohne') return next !== 'weiteres' && next !== 'dass';
  return !(word === 'nicht' && /^(?:nur|zuletzt|allein|bloß)$/u.test(next));
}
