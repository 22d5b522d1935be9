// A Dutch sentence in, its first passive out: a form of "worden" with a past participle, or "is … door" with one.
import { withoutAsides, type Hit, type Tokens } from '../words.ts';
import { AUXILIARIES, between, COORDINATORS, isClauseFinal, isStop, isSubordinator } from './clauses.ts';
import { isParticiple, isUnaccusative } from './participles.ts';

const WORDEN = new Set(['worden', 'wordt', 'word', 'werd', 'werden']);
const ZIJN = new Set(['is', 'zijn', 'was', 'waren', 'bent', 'ben']);
/** Participles that take a clause of their own: "u wordt verzocht uw sieraden af te doen". */
const ASKED = new Set(['verzocht', 'gevraagd', 'geadviseerd', 'aangeraden', 'aanbevolen']);
const MODALS = new Set(
  'kan kunnen kunt kon konden moet moeten moest moesten mag mogen mocht zal zullen zou zouden hoeft hoeven te wil'.split(
    ' ',
  ),
);

/** The first passive of a sentence: from its first verb part to its last. */
export function passive(whole: Tokens): Hit | undefined {
  const tokens = withoutAsides(whole);
  for (const [index, { lower }] of tokens.words.entries()) {
    const participle = WORDEN.has(lower)
      ? (before(tokens, index) ?? after(tokens, index))
      : ZIJN.has(lower)
        ? doneBy(tokens, index)
        : undefined;
    if (participle !== undefined) return span(tokens, index, participle);
  }
  return undefined;
}

function span(tokens: Tokens, a: number, b: number): Hit | undefined {
  const first = tokens.words[Math.min(a, b)];
  const last = tokens.words[Math.max(a, b)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** "gedaan worden", "gedaan moet worden": the participle stands close before. */
function before(tokens: Tokens, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const word = tokens.words[at]?.lower ?? '';
    if (/[,;:()]/u.test(between(tokens, at, at + 1))) return undefined;
    if (isParticiple(word)) return at;
    if (!MODALS.has(word)) return undefined;
  }
  return undefined;
}

/** "wordt … onderzocht": the participle closes the clause that the form of "worden" opened. */
function after(tokens: Tokens, index: number): number | undefined {
  const inverted = index === 0 || COORDINATORS.has(tokens.words[index - 1]?.lower ?? '');
  let joined = false;
  for (let at = index + 1; at < tokens.words.length; at += 1) {
    const word = tokens.words[at]?.lower ?? '';
    const gap = between(tokens, at - 1, at);
    if (isStop(gap) || isSubordinator(word)) return undefined;
    if (gap.includes(',') && (inverted || word === 'dan')) return undefined;
    // "Wordt langer dan we hadden verwacht": the rest is what it is compared with.
    if (word === 'dan' && /er$/u.test(tokens.words[at - 1]?.lower ?? '')) return undefined;
    joined ||= gap.includes(',') || COORDINATORS.has(word);
    if (joined && AUXILIARIES.has(word)) return undefined;
    if (isParticiple(word) && (ASKED.has(word) || isClauseFinal(tokens, at))) return at;
  }
  return undefined;
}

/** "is door de arts onderzocht", "is onderzocht door de arts". */
function doneBy(tokens: Tokens, index: number): number | undefined {
  let agent = false;
  let participle: number | undefined;
  for (let at = index + 1; at < tokens.words.length; at += 1) {
    const word = tokens.words[at]?.lower ?? '';
    const gap = between(tokens, at - 1, at);
    if (isStop(gap) || gap.includes(',') || isSubordinator(word) || COORDINATORS.has(word)) break;
    if (WORDEN.has(word)) break;
    if (word === 'door') agent = true;
    if (participle === undefined && isParticiple(word) && !isUnaccusative(word) && isClauseFinal(tokens, at))
      participle = at;
  }
  return agent ? participle : undefined;
}
