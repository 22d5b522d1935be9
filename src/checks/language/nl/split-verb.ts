// A Dutch sentence in, its widest split verb out: finite part and infinitive, participle or particle far apart (tangconstructie).
import type { SplitHit } from '../language.ts';
import { withoutAsides, type Tokens } from '../words.ts';
import { AUXILIARIES, between, COORDINATORS, isClauseFinal, isStop, isSubordinator } from './clauses.ts';
import { isInfinitive, isParticle, particlesOf } from './infinitives.ts';
import { isAnyParticiple } from './participles.ts';

const PERFECT = new Set(
  'heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden'.split(' '),
);

/** Forms that are no infinitive too. */
const FINITE = new Set('hebt heeft had hadden is was waren wordt werd werden'.split(' '));

/** "moeten … worden gedaan": the infinitive stands before its participle. */
const CHAINED = new Set(['hebben', 'worden', 'zijn']);
const NOUNS = new Set(
  'delen drinken eten leven merken plassen prikken spelen vormen vragen onderzoeken'.split(' '),
);
const DETERMINERS = new Set(
  'aantal alle andere de deze die een elke geen het met meer over paar twee uw van veel verschillende wat zonder'.split(
    ' ',
  ),
);

/** The verb whose parts have most words between them; undefined if no verb of the sentence is split. */
export function splitVerb(whole: Tokens): SplitHit | undefined {
  const tokens = withoutAsides(whole);
  let widest: SplitHit | undefined;
  // "moet droog blijven tot …": what completes one verb is not the first part of another.
  const second = new Set<number>();
  for (const index of tokens.words.keys()) {
    if (second.has(index)) continue;
    const end = otherPart(tokens, index);
    if (end !== undefined) second.add(end);
    const first = tokens.words[index];
    const last = end === undefined ? undefined : tokens.words[end];
    if (end === undefined || first === undefined || last === undefined) continue;
    const gap = end - index - 1 - countJoined(tokens, end);
    if (widest === undefined || gap > widest.between) {
      widest = { start: first.start, end: last.end, between: gap, parts: [first.text, last.text] };
    }
  }
  return widest;
}

/** Words that belong to the second part itself: "rond te lopen", "ontstold te zijn". */
function countJoined({ words }: Tokens, end: number): number {
  if (words[end - 1]?.lower !== 'te') return 0;
  const before = words[end - 2]?.lower ?? '';
  return isParticle(before) || isAnyParticiple(before) ? 2 : 1;
}

/** Index of the word that completes the verb at `index`, at the end of the same clause. */
function otherPart(tokens: Tokens, index: number): number | undefined {
  const finite = tokens.words[index]?.lower ?? '';
  const particles = particlesOf(finite);
  const auxiliary = AUXILIARIES.has(finite) && !isLastVerb(tokens, index);
  if (!auxiliary && particles === undefined) return undefined;
  let joined = false;
  for (let at = index + 1; at < tokens.words.length; at += 1) {
    const word = tokens.words[at]?.lower ?? '';
    const gap = between(tokens, at - 1, at);
    if (isStop(gap) || (isSubordinator(word) && !isQuantity(tokens, at))) return undefined;
    if (gap.includes(',') && (index === 0 || /^(?:dan|en|maar|want|om|zoals|bel|ga|neem)$/u.test(word)))
      return undefined;
    // "Indien er sprake is van … wordt gekozen": another verb opens the main clause.
    if (PERFECT.has(finite) && FINITE.has(word)) return undefined;
    joined ||= gap.includes(',') || COORDINATORS.has(word);
    if (joined && AUXILIARIES.has(word) && (gap.includes(',') || !isInfinitiveHere(tokens, at)))
      return undefined;
    if (completes(tokens, at, finite, auxiliary, particles)) return at;
    if (word === 'om' && startsPurpose(tokens, at)) return undefined;
  }
  return undefined;
}

function completes(
  tokens: Tokens,
  at: number,
  finite: string,
  auxiliary: boolean,
  particles: ReadonlySet<string> | undefined,
): boolean {
  const word = tokens.words[at]?.lower ?? '';
  if (particles?.has(word) === true) return endsClause(tokens, at);
  if (
    auxiliary &&
    !PERFECT.has(finite) &&
    CHAINED.has(word) &&
    isAnyParticiple(tokens.words[at + 1]?.lower ?? '')
  ) {
    return true;
  }
  if (!auxiliary || !isClauseFinal(tokens, at)) return false;
  if (PERFECT.has(finite)) return isAnyParticiple(word);
  return isInfinitive(word) && !isNoun(tokens, at);
}

/** "een aantal vragen", "het breken van": a noun that looks like an infinitive. */
function isNoun(tokens: Tokens, at: number): boolean {
  if (tokens.words[at - 1]?.lower === 'het' && tokens.words[at + 1]?.lower === 'van') return true;
  return NOUNS.has(tokens.words[at]?.lower ?? '') && DETERMINERS.has(tokens.words[at - 1]?.lower ?? '');
}

/** "met wat water": a little of it, not the start of a clause. */
function isQuantity(tokens: Tokens, at: number): boolean {
  return (
    tokens.words[at]?.lower === 'wat' &&
    /^(?:met|nog|in|bij|na|door)$/u.test(tokens.words[at - 1]?.lower ?? '')
  );
}

/** Particles are prepositions too: only one with a mark or the end behind it closes a verb. */
function endsClause(tokens: Tokens, at: number): boolean {
  return (
    tokens.words[at + 1] === undefined ||
    /[,;:()?!.–—]/u.test(between(tokens, at, at + 1)) ||
    isSubordinator(tokens.words[at + 1]?.lower ?? '')
  );
}

/** "… gedaan heeft", "moet kunnen": the finite part stands last itself. */
function isLastVerb(tokens: Tokens, index: number): boolean {
  const before = tokens.words[index - 1]?.lower ?? '';
  return isAnyParticiple(before) || isInfinitive(before) || before === 'te';
}

function isInfinitiveHere(tokens: Tokens, at: number): boolean {
  return isInfinitive(tokens.words[at]?.lower ?? '') && isClauseFinal(tokens, at);
}

/** "om … te": a clause of purpose has its own verb. */
function startsPurpose(tokens: Tokens, at: number): boolean {
  return tokens.words.slice(at + 1, at + 12).some(({ lower }) => lower === 'te');
}
