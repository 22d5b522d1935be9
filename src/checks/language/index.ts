// The table of languages the checks know, each one folder. To add one: write <tag>/index.ts and a line here.
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { nl } from './nl/index.ts';

/** Every language the checks know, by primary tag. */
export const LANGUAGES: Readonly<Record<string, Language>> = { nl, en, de, fr, es };

/** The tools of a BCP 47 tag's language, or undefined. */
export function findLanguage(tag: string): Language | undefined {
  return LANGUAGES[primaryTag(tag)];
}

/** `nl` of `nl-BE`. */
export function primaryTag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
