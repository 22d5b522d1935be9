// A Dutch noun or adjective in, the forms it may take in a text out: plurals and the ending -e.

/** The word itself and its possible inflections; some do not exist, which does no harm to a lookup. */
export function inflect(word: string): readonly string[] {
  const forms = [word, `${word}s`, `${word}'s`, `${word}en`, `${word}n`, `${word}e`, `${word}ën`];
  const stem = (pattern: RegExp, replacement: string): void => {
    if (!pattern.test(word)) return;
    const changed = word.replace(pattern, replacement);
    forms.push(`${changed}e`, `${changed}en`);
  };
  // acuut → acute, fractuur → fracturen
  stem(/(a|e|o|u)\1([bcdfghklmnprst])$/u, '$1$2');
  // progressief → progressieve, invasieve
  stem(/f$/u, 'v');
  stem(/s$/u, 'z');
  // infectie → infectieuze is another word; insult → insulten needs no change; blok → blokken
  stem(/(?<=[^aeiou][aeiou])([bcdfgklmnprst])$/u, '$1$1');
  return forms;
}
