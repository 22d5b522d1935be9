// Numbers to call for help, by the language or region that a library is written in: they belong to the readers' country, which
// is the same for every translation.

/** Emergency numbers (Directive (EU) 2018/1972, 109, and national law). The first is the one that outputs print. */
export const EMERGENCY: Readonly<Record<string, readonly string[]>> = {
  nl: ['112'],
  'nl-BE': ['112', '100', '101'],
  en: ['999', '112'],
  'en-IE': ['112', '999'],
  'en-US': ['911'],
  'en-CA': ['911'],
  'en-AU': ['000', '112'],
  'en-NZ': ['111'],
  de: ['112', '110'],
  'de-AT': ['112', '144', '122', '133'],
  'de-CH': ['112', '144', '117', '118'],
  fr: ['112', '15', '17', '18'],
  'fr-BE': ['112', '100', '101'],
  'fr-CH': ['112', '144', '117', '118'],
  'fr-CA': ['911'],
};

/** Lines for advice and other services, which may stand in a text and are none for an emergency. */
const HELPLINES: Readonly<Record<string, readonly string[]>> = {
  en: ['111', '101', '105'],
  'en-IE': [],
  'en-US': ['211', '311', '988'],
  de: ['116117'],
  'de-AT': ['1450', '141'],
  fr: ['114', '115', '119', '116117'],
};

const EVERYWHERE = ['112'] as const;

/** The numbers of a BCP 47 tag: its own, else its language's. */
export function emergencyNumbers(tag: string): readonly string[] {
  return byTag(EMERGENCY, tag) ?? EVERYWHERE;
}

/** Lines that are not for emergencies. */
export function helplines(tag: string): readonly string[] {
  return byTag(HELPLINES, tag) ?? [];
}

function byTag<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  return table[tag] ?? table[tag.split('-')[0] ?? tag];
}
