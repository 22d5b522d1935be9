// The direction a language is written in.
import { findLocale } from '../locales/index.ts';

/** Languages written from right to left that Trifold has no words for (CLDR, characterOrder). */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'adlm', 'nkoo']);

/** The direction of a BCP 47 tag: its script decides, then its language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return findLocale(tag)?.dir ?? (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');
}
