// What the rule on spelling asks of a dictionary; `build` reads one from disk where the rule is on.

/** The words of a language, or what to install to have them. */
export type Speller =
  | {
      readonly kind: 'dictionary';
      /** Whether a word, as it stands in the text, is one of the language, or a compound of them. */
      readonly knows: (word: string) => boolean;
      /** Words that may be meant, likeliest first. */
      readonly suggest: (word: string) => readonly string[];
    }
  | { readonly kind: 'missing'; readonly lang: string; readonly install: string };
