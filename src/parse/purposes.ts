// What a section is for, by the words of its heading.
import { PURPOSES, type Purpose } from '../document/index.ts';
import type { Locale } from '../locales/index.ts';

/** Recognises purposes by a language's patterns: the first that fits, in the order a reader expects sections. */
export function purposeFinder(locale: Locale | undefined): (heading: string) => Purpose | undefined {
  const patterns = PURPOSES.map((purpose): [Purpose, readonly RegExp[]] => [
    purpose,
    (locale?.reading.purposes[purpose] ?? []).map((pattern) => new RegExp(pattern, 'iu')),
  ]);
  return (heading) => patterns.find(([, ways]) => ways.some((way) => way.test(heading)))?.[0];
}
