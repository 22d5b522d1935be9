// A French medical term in, the forms it may take in a text out: plurals and feminines, and what elision joins to its start.

/** Endings of a masculine and what the feminine has instead. */
const FEMININES: readonly (readonly [masculine: RegExp, feminine: string])[] = [
  [/if$/u, 'ive'],
  [/eux$/u, 'euse'],
  [/ien$/u, 'ienne'],
  [/el$/u, 'elle'],
  [/eur$/u, 'euse'],
  [/er$/u, 'ère'],
  [/in$/u, 'igne'],
  [/(?<!e)$/u, 'e'],
];

/** A word that starts like this loses the article before it: "l'hypertension" is one word to the splitter. */
const ELIDED = /^[aeiouyhàâéèêîôœù]/u;
const ARTICLES = ["l'", "d'", "qu'", "n'"];

function gendered(word: string): readonly string[] {
  return [
    word,
    ...FEMININES.filter(([ending]) => ending.test(word)).map(([ending, end]) => word.replace(ending, end)),
  ];
}

function plural(word: string): readonly string[] {
  if (/[sxz]$/u.test(word)) return [word];
  return /al$/u.test(word) ? [word, `${word}s`, `${word.slice(0, -2)}aux`] : [word, `${word}s`];
}

/** The word itself and its possible forms; some do not exist, which does no harm to a lookup. */
export function inflect(word: string): readonly string[] {
  const forms = gendered(word).flatMap(plural);
  if (!ELIDED.test(word)) return forms;
  return [...forms, ...forms.flatMap((form) => ARTICLES.map((article) => article + form))];
}
