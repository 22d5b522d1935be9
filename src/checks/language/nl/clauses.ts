// Where one Dutch clause ends and the next begins, as far as words and commas show it.
import type { Tokens } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that open a subordinate clause. `waar…` words are recognised by their start. */
const SUBORDINATORS = words(
  'dat die als omdat wanneer terwijl hoewel zodat doordat nadat voordat totdat tenzij indien aangezien ofschoon wie sinds zodra mits opdat zolang hoe waarom wat welke welk',
);

/** Words that join two clauses or two words. */
export const COORDINATORS = words('en of maar want dus');

/** Finite forms of verbs that take another verb. */
export const AUXILIARIES = words(
  'heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou zal zul zult zullen zou zouden ga gaat gaan ging gingen laat laten liet lieten hoef hoeft hoeven blijft blijven bleef doet doen dien dient dienen diende',
);

export const isSubordinator = (word: string): boolean =>
  SUBORDINATORS.has(word) || /^waar(?:door|mee|bij|in|op|om|van|uit|aan|voor|over|na|toe)?$/u.test(word);

/** The text between two words of a sentence. */
export function between(tokens: Tokens, before: number, after: number): string {
  const left = tokens.words[before];
  const right = tokens.words[after];
  return left === undefined || right === undefined ? '' : tokens.source.slice(left.end, right.start);
}

/** Whether `;`, `:`, a dash or a bracket stands between two neighbours: such a mark always ends a clause. */
export function isStop(gap: string): boolean {
  return /[;:()–—]|\s-\s/u.test(gap);
}

/** Whether a word is the last of its clause: a mark, the end, or a word that starts another phrase follows. */
export function isClauseFinal(tokens: Tokens, index: number): boolean {
  const next = tokens.words[index + 1];
  if (next === undefined) return true;
  if (/[,;:()?!.–—]/u.test(between(tokens, index, index + 1))) return true;
  return FOLLOWERS.has(next.lower) || isSubordinator(next.lower);
}

/** Words that may stand behind the last verb of a clause: prepositions, conjunctions, other verbs. */
const FOLLOWERS = words(
  'aan achter als behalve bij binnen boven door dan en follow gedurende in langs maar met na naar naast nadat of om omdat onder op over per rond sinds te tegen tijdens tot totdat tussen uit van vanaf vanuit vanwege via volgens voor voordat want wegens zoals zodat zonder dus heeft hebben hebt is zijn was wordt worden werd werden kan kunnen kunt moet moeten mag mogen wil zal zullen zou zouden tenzij toen',
);
