// A Dutch word in, the base forms it may have out: plurals and the ending -e taken off.

/** The word itself first, then its possible singulars or uninflected forms. */
export function baseForms(word: string): readonly string[] {
  const forms = [word];
  const add = (pattern: RegExp, replacement: string): void => {
    if (pattern.test(word)) forms.push(word.replace(pattern, replacement));
  };
  add(/'s$/u, '');
  add(/s$/u, '');
  add(/(?<=\p{L})en$/u, '');
  add(/(?<=\p{L})n$/u, '');
  add(/(?<=\p{L})e$/u, '');
  add(/ën$/u, '');
  add(/ieën$/u, 'ie');
  add(/ven$/u, 'f');
  add(/ve$/u, 'f');
  add(/zen$/u, 's');
  add(/ze$/u, 's');
  // atrofieën, acute → acuut, lumbale → lumbaal, poliepen, fracturen → fractuur, toxische → toxisch
  add(/([aeou])([bcdfghklmnprst])en?$/u, '$1$1$2');
  add(/([bcdfghklmnprst])\1en?$/u, '$1');
  add(/(?:tica|tica's)$/u, 'ticum');
  return forms;
}
