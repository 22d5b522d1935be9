// A Dutch word in, its number of syllables out: vowel nuclei, longest first; a trema starts a new one.

/** Vowels that sound as one, longest first; a letter with a trema never joins the one before it. */
const NUCLEUS =
  /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|ai|oi|ey|éé|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu;

/** Loan words whose spelling hides their sound. */
const LOANS: ReadonlyMap<string, number> = new Map([
  ['team', 1],
  ['teams', 1],
  ['stress', 1],
  ['website', 2],
  ['websites', 2],
  ['online', 2],
  ['e-mail', 2],
  ['massage', 3],
  ['scan', 1],
  ['cake', 1],
  ['roken', 2],
  ['shampoo', 2],
  ['cream', 1],
  ['crème', 1],
  ['douche', 1],
  ['timer', 2],
  ['baby', 2],
  ['intake', 2],
  ['update', 2],
  ['mindfulness', 3],
]);

/** Syllables of a lower-case word; at least one. Letters of an abbreviation without a vowel are spelt out by the caller. */
export function syllables(word: string): number {
  const known = LOANS.get(word);
  if (known !== undefined) return known;
  if (word.includes('-'))
    return word.split('-').reduce((sum, part) => sum + (part === '' ? 0 : syllables(part)), 0);
  return Math.max(1, consonants(word).match(NUCLEUS)?.length ?? 1) + latin(word);
}

/** `qu` and a `y` before a vowel sound as consonants. */
function consonants(word: string): string {
  if (!/qu|y/.test(word)) return word;
  return word.replace(/qu/gu, 'kw').replace(/(?<=^|[aeiou])y(?=[aeiou])/gu, 'j');
}

/** museum, petroleum: `eu` before a final `m` is two sounds. */
function latin(word: string): number {
  return /(?:eum|eums)$/u.test(word) ? 1 : 0;
}
