// What a language knows of its absolute words in, its tools out that tell a claim of health from an instruction or a hedge. What
// surely claims is asked first: "kann nie mehr auftreten" has the verb of an advice, and is none.
import { clauseAround } from './clause-around.ts';
import type { Language } from './language.ts';
import type { PhraseHit } from './phrases.ts';
import type { Tokens } from './words.ts';

/** An absolute word with what stands around it. */
export interface Surroundings {
  /** The word itself, as the text has it. */
  readonly text: string;
  /** The sentence up to the word, and from there. */
  readonly before: string;
  readonly behind: string;
  /** The same within the clause: as far as the next mark. */
  readonly clause: string;
  readonly rest: string;
}

/** Judges an absolute word by what stands around it. */
export type Judge = (around: Surroundings) => boolean;

export interface OutcomePatterns {
  /** Adverbs such as "always"; what is no adverb, such as "completely harmless", is no instruction. */
  readonly adverb: RegExp;
  /** Taken back ("not always"), said of some people only, or another meaning of the word ("immer noch"). */
  readonly hedged: Judge;
  /** Tells somebody what to do, or what somebody at work does. */
  readonly advice: Judge;
  /** Whether an adverb surely says how an illness or a treatment behaves. */
  readonly sure: Judge;
  /** The same of another phrase. */
  readonly surePhrase: Judge;
}

/** `isInstruction` and `isClaim` of a language. */
export function outcomeClaims(
  patterns: OutcomePatterns,
): Required<Pick<Language, 'isInstruction' | 'isClaim'>> {
  const { adverb, hedged, advice, sure, surePhrase } = patterns;
  return {
    isInstruction: (tokens, hit, start) => {
      const around = surroundings(tokens, hit, start);
      return hedged(around) || (adverb.test(hit.text) && !sure(around) && advice(around));
    },
    isClaim: (tokens, hit, start) => {
      const around = surroundings(tokens, hit, start);
      return !hedged(around) && (adverb.test(hit.text) ? sure(around) : surePhrase(around));
    },
  };
}

function surroundings({ source, words }: Tokens, hit: PhraseHit, start: number): Surroundings {
  const from = start + hit.start;
  const to = start + hit.end;
  const sentence = source.slice(start, Math.max(to, words.at(-1)?.end ?? source.length));
  const [clause, rest] = clauseAround(sentence, hit.start, hit.end);
  return { text: hit.text, before: source.slice(start, from), behind: sentence.slice(hit.end), clause, rest };
}
