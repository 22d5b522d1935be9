// Sentences in, an index out that tells which of them may hold a phrase of a list: the lists have many words, a sentence few.
import { runsOf, type Triggers } from './phrases.ts';

/** The sentences that hold one of these words or starts of words. */
export type WordIndex<S> = (triggers: Triggers) => ReadonlySet<S>;

export function indexWords<S extends { readonly text: string }>(sentences: readonly S[]): WordIndex<S> {
  const byWord = new Map<string, S[]>();
  for (const sentence of sentences) {
    for (const run of runsOf(sentence.text)) {
      const holding = byWord.get(run);
      if (holding === undefined) byWord.set(run, [sentence]);
      else holding.push(sentence);
    }
  }
  return ({ words, stems }) => {
    const found = new Set<S>();
    const add = (holding: readonly S[] = []): void => {
      for (const sentence of holding) found.add(sentence);
    };
    for (const word of words) add(byWord.get(word));
    if (stems.length === 0) return found;
    for (const [word, holding] of byWord) if (stems.some((stem) => word.startsWith(stem))) add(holding);
    return found;
  };
}
