// Patterns of a language in, its tools out that tell an absolute claim from an instruction or a hedge. For languages without a
// grammar of their own: what is not surely a claim of health stays information.
import type { Language } from './language.ts';
import type { PhraseHit } from './phrases.ts';
import type { Tokens } from './words.ts';

/** What stands before and behind an absolute word in its sentence. */
export interface ClaimPatterns {
  /** Adverbs such as "always"; what is no adverb, such as "completely harmless", claims by itself. */
  readonly adverb: RegExp;
  /** The end of what stands before a word that is taken back: "not". */
  readonly hedge: RegExp;
  /** The start of what stands behind a word that means something else: "immer noch". */
  readonly other?: RegExp;
  /** The text before a word in an instruction, to its start. */
  readonly instruction: RegExp;
  /** Pairs of what stands before and behind an adverb that surely claims: "is", "harmless". */
  readonly sure: readonly (readonly [before: RegExp, behind: RegExp])[];
  /** What stands behind another phrase that surely claims; "100 %" of cotton does not. */
  readonly surePhrase: RegExp;
}

/** `isInstruction` and `isClaim` of a language. */
export function claimTools(patterns: ClaimPatterns): Pick<Language, 'isInstruction' | 'isClaim'> {
  const { adverb, hedge, other, instruction, sure, surePhrase } = patterns;
  return {
    isInstruction: (tokens, hit, start) => {
      const [before, behind] = around(tokens, hit, start);
      if (hedge.test(before) || other?.test(behind) === true) return true;
      return adverb.test(hit.text) && instruction.test(before);
    },
    isClaim: (tokens, hit, start) => {
      const [before, behind] = around(tokens, hit, start);
      if (!adverb.test(hit.text)) return surePhrase.test(hit.text + behind);
      return sure.some(([left, right]) => left.test(before) && right.test(behind));
    },
  };
}

function around({ source, words }: Tokens, hit: PhraseHit, start: number): readonly [string, string] {
  const end = words.at(-1)?.end ?? source.length;
  return [source.slice(start, start + hit.start), source.slice(start + hit.end, end)];
}
