// The table of languages. To add one: write <tag>.ts and a line here.
import type { UrgencyLevel } from '../document/index.ts';
import { en } from './en.ts';
import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';

const LOCALES: Readonly<Record<string, Locale>> = { nl, en };

/** Tags Trifold has words for. */
export const LOCALE_TAGS: readonly string[] = Object.keys(LOCALES);

/** The locale of a BCP 47 tag, by its longest known prefix (`nl-BE` falls back to `nl`); undefined for an unknown language. */
export function findLocale(tag: string): Locale | undefined {
  const parts = tag.split('-');
  while (parts.length > 0) {
    const known = parts.join('-');
    if (Object.hasOwn(LOCALES, known)) return LOCALES[known];
    parts.pop();
  }
  return undefined;
}

/** The locale of a language that has one. Build refuses sources in any other language before an output sees them. */
export function localeOf(tag: string): Locale {
  const locale = findLocale(tag);
  if (locale === undefined) throw new Error(`no words in “${tag}”: build should have refused the source`);
  return locale;
}

/** The title of a call to action: its level in words, with the number where it is the emergency number’s. */
export function urgencyLabel({ words }: Locale, level: UrgencyLevel, emergency: string): string {
  return fill(words.urgency[level], { phone: emergency });
}

export { EMERGENCY, emergencyNumbers, helplines } from './emergency.ts';
export { count, dateInWords, fill, numberInWords, sizeInWords } from './fill.ts';
export type * from './locale.ts';
