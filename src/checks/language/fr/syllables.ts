// A French word in, its number of syllables out.

/** Vowel groups; a silent final e or es of a longer word counts none, nor does the u of gue and que. */
export function syllables(word: string): number {
  const spoken = word
    .replace(/(?<=[gq])u(?=[eiéè])/gu, '')
    .replace(/(?<=[aeiouyéèàâêîôû].*[^aeiouyéèàâêîôû])(?:es|e)$/u, '')
    .replace(/aient$/u, 'ai');
  return Math.max(1, spoken.match(/[aeiouyàâæéèêëîïôœöùûüÿ]+/gu)?.length ?? 1);
}
