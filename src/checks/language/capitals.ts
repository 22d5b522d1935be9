// Capitals that need no explanation in a language in, whether a word in capitals is one of them out.

const NUMERAL = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** A letter alone, a vitamin, a vertebra; what everybody breathes and drinks. */
const LETTER = /^\p{Lu}\d*$|^(?:CO2|H2O|O2)$/u;

/** Lists are separated by white space. `shouted`: words that can be spoken, and so are more often emphasis than an abbreviation. */
export function knownCapitals(
  lists: readonly string[],
  shouted: RegExp,
  more?: RegExp,
): (capitals: string) => boolean {
  const known = new Set(lists.flatMap((list) => list.split(/\s+/u)));
  return (capitals) =>
    known.has(capitals) ||
    NUMERAL.test(capitals) ||
    LETTER.test(capitals) ||
    shouted.test(capitals) ||
    more?.test(capitals) === true;
}
