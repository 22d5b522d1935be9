// What the checks can know of a language. A rule says nothing where its language has no tool for it.
import type { PhraseHit, PhraseMatcher } from './phrases.ts';
import type { SplitTable } from './sentences.ts';
import type { TermFinder } from './terms.ts';
import type { Hit, Tokens } from './words.ts';

/** A verb in two parts, with the number of words between them. */
export interface SplitHit extends Hit {
  readonly between: number;
  readonly parts: readonly [string, string];
}

/** A formula of reading ease. `asl` is words per sentence, `asw` syllables per word; a higher score reads easier. */
interface ReadingEase {
  readonly name: string;
  score(asl: number, asw: number): number;
}

/** Find the first fault of a kind in a sentence. */
export interface Grammar {
  readonly passive?: (tokens: Tokens) => Hit | undefined;
  readonly splitVerb?: (tokens: Tokens) => SplitHit | undefined;
  readonly doubleNegation?: (tokens: Tokens) => Hit | undefined;
}

type PhraseList =
  | 'vague'
  | 'figurative'
  | 'absolute'
  | 'universal'
  | 'elsewhere'
  | 'relativeDate'
  | 'allNone'
  | 'quantityAlone'
  | 'negative'
  | 'absoluteOption'
  | 'emptyLink'
  | 'disclaimer'
  | 'alternative'
  | 'conditionFirst'
  | 'patients'
  | 'vagueTrigger'
  | 'contacted'
  | 'calledNumber'
  | 'how';

export interface Abbreviations {
  /** Written-out form by abbreviation with points, lower-case. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether capitals need no explanation. */
  readonly isKnown: (capitals: string) => boolean;
}

/** How a text explains a word: what stands before or behind it, or opens the next sentence. */
export interface Explaining {
  /** The end of what stands before: "(", "heet ". */
  readonly before: RegExp;
  /** The start of what stands behind, wherever the word stands: " (", ": ". */
  readonly beside: RegExp;
  /** The start of what stands behind a word the sentence is about: " is een". */
  readonly behind: RegExp;
  /** All that may stand before a word the sentence is about. */
  readonly subject: RegExp;
  /** The start of the next sentence: "Dat is". */
  readonly next: RegExp;
  /** What stands behind and before a word that a sentence describes without writing it out: "bij artrose wordt het kraakbeen dunner". */
  readonly described?: { readonly behind: RegExp; readonly subject: RegExp };
}

/** Forms of address by way: each text keeps to one. */
export interface Address {
  readonly name: string;
  /** Lower-case. */
  readonly forms: ReadonlySet<string>;
  /** Only forms with a capital that no start of a sentence gives them count: German "Sie" is you, "sie" is they. */
  readonly capital?: true;
}

/** What the checks know of a language; a missing tool silences the rules that need it. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly split: SplitTable;
  /** Syllables of a lower-case word. */
  readonly syllables?: (word: string) => number;
  readonly ease?: ReadingEase;
  readonly grammar: Grammar;
  readonly phrases: Readonly<Partial<Record<PhraseList, PhraseMatcher>>>;
  /** Whether an absolute word belongs to an instruction or is hedged. `hit` counts from `start` in the tokens' source. */
  readonly isInstruction?: (tokens: Tokens, hit: PhraseHit, start: number) => boolean;
  /** Whether a sentence with an absolute word surely says how health behaves; absent: every such sentence does. */
  readonly isClaim?: (tokens: Tokens, hit: PhraseHit, start: number) => boolean;
  /** Whether a quantity alone, “beide”, answers the question by itself, given its stem and other options. */
  readonly isQuantityAsked?: (stem: string, others: readonly string[]) => boolean;
  /** A duration, number or moment that makes a trigger exact. */
  readonly measure?: RegExp;
  readonly abbreviations?: Abbreviations;
  readonly explaining?: Explaining;
  /** Finds listed medical terms, with a plain word for each. */
  readonly jargon?: TermFinder;
  readonly address?: readonly Address[];
  /** Frequent words that carry no meaning of their own, and so no cue. */
  readonly stopWords?: ReadonlySet<string>;
}
