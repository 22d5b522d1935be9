// An English medical word in, the forms it may take in a text out: plurals of Latin, Greek and English, adverbs, forms of verbs.

/** Endings with what takes their place in other forms. */
const CHANGES: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/y$/u, ['ies', 'ied']],
  [/is$/u, ['es', 'ides']],
  [/us$/u, ['i']],
  [/um$/u, ['a']],
  [/a$/u, ['ae', 'ata']],
  [/ix$/u, ['ices']],
  [/nx$/u, ['nges']],
  [/ic$/u, ['ically']],
  [/e$/u, ['ed', 'ing', 'ely']],
];

/** The word itself and its possible forms; some do not exist, which does no harm to a lookup. */
export function inflect(word: string): readonly string[] {
  const changed = CHANGES.flatMap(([ending, others]) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  );
  return [word, `${word}s`, `${word}es`, `${word}'s`, `${word}ed`, `${word}ing`, `${word}ly`, ...changed];
}
