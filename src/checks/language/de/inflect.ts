// A German medical term in, the forms it may take in a text out: plurals, cases, and the endings of adjectives.

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em', 'n', 's'];

/** Learned endings and what stands in their place in the plural or behind a case. */
const LEARNED: readonly (readonly [ending: RegExp, plurals: readonly string[]])[] = [
  [/um$/u, ['a', 'en']],
  [/us$/u, ['i', 'en', 'usse', 'ussen']],
  [/itis$/u, ['itiden']],
  [/(?<=[^t])is$/u, ['en', 'es']],
  [/om$/u, ['omata']],
  [/ma$/u, ['men', 'mata']],
  [/ans$/u, ['antien', 'anzien']],
  // "-bel", "-al": "reversibel" → "reversible".
  [/bel$/u, ['ble', 'blen', 'bler', 'bles', 'blem']],
  [/in$/u, ['innen']],
];

/** The word itself and its possible inflections; some do not exist, which does no harm to a lookup. */
export function inflect(word: string): readonly string[] {
  const forms = ENDINGS.map((ending) => word + ending);
  for (const [ending, plurals] of LEARNED)
    if (ending.test(word)) forms.push(...plurals.map((plural) => word.replace(ending, plural)));
  return forms;
}
