// A German sentence in, its first passive out: a form of "werden" with a past participle. "Wird müde" and "wird kommen" are none.
import type { Hit, Tokens, Word } from '../words.ts';
import { participleOf } from './participles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WERDEN = words('werden werde wird wirst wurde wurden wurdest worden würde würden');
/** A second finite verb: what stands behind it is no part of the first. */
const OTHER_VERB = words(
  'hat haben hatte hatten habe ist sind war waren sei kann können konnte muss müssen soll sollen sollte darf dürfen will wollen mag möchten geht gehen bleibt bleiben',
);
/** Words that may stand behind the last verb of a clause without a mark. */
const FOLLOWERS = words(
  'und oder als wie sowie beziehungsweise bzw bis von durch in im am an auf bei mit für nach vor zu um aber',
);
const MARK = /[,;:()–—.!?]|\s-\s/u;

/** The first passive of a sentence: from its first verb part to its last. */
export function passive(tokens: Tokens): Hit | undefined {
  for (const [index, { lower }] of tokens.words.entries()) {
    if (!WERDEN.has(lower)) continue;
    const participle = before(tokens, index) ?? after(tokens, index);
    const verb = tokens.words[index];
    if (participle === undefined || verb === undefined) continue;
    return { start: Math.min(verb.start, participle.start), end: Math.max(verb.end, participle.end) };
  }
  return undefined;
}

const gap = ({ source }: Tokens, left: Word, right: Word): string => source.slice(left.end, right.start);

/** "gestellt wird", "untersucht werden": right before. A capital is a noun, but for the first word: "Operiert wird morgen". */
function before(tokens: Tokens, index: number): Word | undefined {
  const verb = tokens.words[index];
  const word = tokens.words[index - 1];
  if (verb === undefined || word === undefined || MARK.test(gap(tokens, word, verb))) return undefined;
  if (isNoun(word) && index > 1) return undefined;
  return participleOf(word.lower) === undefined ? undefined : word;
}

/** "wird … untersucht": the participle closes the clause that "wird" opened. */
function after(tokens: Tokens, index: number): Word | undefined {
  if (tokens.words[index]?.lower === 'worden') return undefined;
  for (let at = index + 1; at < tokens.words.length; at += 1) {
    const word = tokens.words[at];
    const previous = tokens.words[at - 1];
    if (word === undefined || previous === undefined) return undefined;
    if (MARK.test(gap(tokens, previous, word)) || OTHER_VERB.has(word.lower)) return undefined;
    if (!isNoun(word) && participleOf(word.lower) === 'sure' && isClauseFinal(tokens, at)) return word;
  }
  return undefined;
}

const isNoun = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** Whether a mark, the end, or a word that starts another phrase follows: not "haben", "sein", "können". */
function isClauseFinal(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  const next = tokens.words[at + 1];
  if (word === undefined || next === undefined) return true;
  return MARK.test(gap(tokens, word, next)) || FOLLOWERS.has(next.lower);
}
