// An English sentence in, its first double negation out: two words that deny within one clause.
import type { Hit, Tokens } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATIONS = words('not no never nobody nothing nowhere none cannot without hardly neither');
const CONTRACTED = /n't$/u;
/** Adjectives that deny; behind "not" they say what they deny. */
const UN = words(
  'uncommon unusual unlikely impossible unknown unheard infrequent infrequently unimportant unreasonable insignificant unnecessary inconceivable unthinkable unaware unexpected unfounded unrelated undesirable unhelpful uncommonly unusually irrelevant illogical unwelcome dissimilar',
);
/** Adverbs that may stand between "not" and such an adjective: "not at all unusual". */
const DEGREE = words('at all so that very entirely completely too really always necessarily');
/** Verbs that deny: "do not fail to report", "do not omit". */
const DENYING = words('fail fails failing omit omitting neglect neglecting');
/** Words at which another clause starts. */
const BOUNDARIES = words(
  'and or but nor if when while because since so whether which who whom whose where why what how although though as until before after than that however yet then',
);
/** "does not mean that you do not": the denied "that" carries the denial on. */
const CARRYING = words('mean means say follow true');
/** "Whether or not", "why not", "if not", "not only": none that counts. */
const ALONE_BEFORE = words('or if why');
const HARMLESS_NEXT = words('only just');

/** Verbs whose negation is that of a clause: two of them are two clauses, "people who do not smoke do not need it". */
const AUXILIARIES = words(
  'am is are was were do does did has have had will would can could shall should may might must need',
);

/** From the first to the second denial; undefined where there is none or one. */
export function doubleNegation(tokens: Tokens): Hit | undefined {
  let first: number | undefined;
  let carried = false;
  for (const [index, { lower }] of tokens.words.entries()) {
    if (startsClause(tokens, index)) {
      carried = first !== undefined && isCarrying(tokens, index);
      if (!carried) first = undefined;
    }
    if (lower === 'unless' && first === undefined) first = index;
    else if (lower === 'unless') carried = true;
    else if (first !== undefined && isSecond(tokens, first, index, carried)) return hit(tokens, first, index);
    else if (opens(tokens, index)) first ??= index;
  }
  return undefined;
}

function isSecond(tokens: Tokens, first: number, index: number, carried: boolean): boolean {
  const word = tokens.words[index]?.lower ?? '';
  const opener = tokens.words[first]?.lower ?? '';
  const near = index === first + 1;
  if (UN.has(word)) return isPlainNot(opener) && onlyDegree(tokens, first, index);
  if (DENYING.has(word))
    return isPlainNot(opener) && tokens.words[index + 1]?.lower === 'to' && index - first <= 2;
  if (!isDenial(tokens, index)) return false;
  // "Never stop without asking": one instruction, said in the usual way. "Not without risk" is another matter.
  if (word === 'without') return near && opener !== 'unless';
  if (carried || near || opener === 'unless') return true;
  if (isFinite(tokens, first) && isFinite(tokens, index)) return false;
  // "No pain no gain": a row, not one denial of another.
  return opener !== word || word === 'not';
}

/** "Do not", "cannot", "isn't", "never": the negation of a clause, not of "to go" or of a noun. */
function isFinite(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]?.lower ?? '';
  if (word === 'cannot' || word === 'never' || CONTRACTED.test(word)) return true;
  return word === 'not' && AUXILIARIES.has(tokens.words[index - 1]?.lower ?? '');
}

function isDenial(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]?.lower ?? '';
  if (!NEGATIONS.has(word) && !CONTRACTED.test(word)) return false;
  if (ALONE_BEFORE.has(tokens.words[index - 1]?.lower ?? '')) return false;
  const next = tokens.words[index + 1]?.lower ?? '';
  // "No. 4" is a number.
  return !HARMLESS_NEXT.has(next) && !/^\d/u.test(next);
}

/** "Stones without symptoms", "people with no fever" deny a part of their clause only: what follows is a denial of its own. */
function opens(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]?.lower ?? '';
  if (word === 'without' || !isDenial(tokens, index)) return false;
  if (word !== 'no') return true;
  const before = tokens.words[index - 1]?.lower ?? '';
  return startsClause(tokens, index) || /^(?:is|are|was|there's)$/u.test(before);
}

const isPlainNot = (word: string): boolean => word === 'not' || word === 'never' || CONTRACTED.test(word);

function onlyDegree(tokens: Tokens, first: number, index: number): boolean {
  return tokens.words.slice(first + 1, index).every(({ lower }) => DEGREE.has(lower));
}

function startsClause(tokens: Tokens, index: number): boolean {
  const previous = tokens.words[index - 1];
  const word = tokens.words[index];
  if (previous === undefined || word === undefined) return true;
  return BOUNDARIES.has(word.lower) || /[,;:()–—“”"]/u.test(tokens.source.slice(previous.end, word.start));
}

/** "This does not mean that you do not need rest": the denial goes on behind "that". */
function isCarrying(tokens: Tokens, index: number): boolean {
  return tokens.words[index]?.lower === 'that' && CARRYING.has(tokens.words[index - 1]?.lower ?? '');
}

function hit(tokens: Tokens, first: number, second: number): Hit | undefined {
  const a = tokens.words[first];
  const b = tokens.words[second];
  return a === undefined || b === undefined ? undefined : { start: a.start, end: b.end };
}
