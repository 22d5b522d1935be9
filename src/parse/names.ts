// The words a source may use for directives, attributes and values: the canonical ones and the language's aliases.
import type { Aliases, Locale } from '../locales/index.ts';

/** Looks up an author's word; case does not matter. Each answer is the canonical word, or undefined. */
export interface Names {
  directive(word: string): string | undefined;
  attribute(word: string, known: readonly string[]): string | undefined;
  value(word: string, known: readonly string[]): string | undefined;
  /** Every way to write these, canonical first: for suggestions. */
  attributeWords(known: readonly string[]): readonly string[];
  valueWords(known: readonly string[]): readonly string[];
  readonly directiveWords: readonly string[];
}

/** The words of a language; without a locale, the canonical ones only. */
export function createNames(directives: readonly string[], locale: Locale | undefined): Names {
  const aliases = locale?.reading;
  const words = (known: readonly string[], table: Aliases | undefined): readonly string[] => [
    ...new Set([...known, ...known.flatMap((name) => table?.[name] ?? [])]),
  ];
  const find = (word: string, known: readonly string[], table: Aliases | undefined): string | undefined => {
    const wanted = word.normalize('NFC').toLowerCase();
    return known.find((name) => name === wanted || table?.[name]?.includes(wanted) === true);
  };
  return {
    directive: (word) => find(word, directives, aliases?.directives),
    attribute: (word, known) => find(word, known, aliases?.attributes),
    value: (word, known) => find(word, known, aliases?.values),
    attributeWords: (known) => words(known, aliases?.attributes),
    valueWords: (known) => words(known, aliases?.values),
    directiveWords: words(directives, aliases?.directives),
  };
}
