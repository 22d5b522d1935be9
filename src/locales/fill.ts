// Fills the places in a locale's text, and writes dates, numbers and counted nouns as the language does.
import type { CalendarDate } from '../document/index.ts';
import type { Counted, Locale } from './locale.ts';

/** Replaces each `{name}` by its value. Throws on a name without a value: a bug of ours, never an author's. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}

/** The form of a counted noun for this number, filled with `{n}`. */
export function count(words: Counted, n: number): string {
  return fill(n === 1 ? words.one : words.other, { n });
}

/** A calendar date in words: `2026-11-22` is "22 november 2026" in Dutch. */
export function dateInWords(locale: Locale, date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = locale.words.months[Number(month) - 1] ?? month;
  return fill(locale.words.date, { day: Number(day), month: name, year });
}

/** A number as the language writes it: its decimal sign, and thousands apart. */
export function numberInWords({ words }: Locale, n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.thousands);
  return fraction === undefined ? grouped : `${grouped}${words.decimal}${fraction}`;
}

/** A file size in words: kB below a million bytes, else MB, with one decimal; units of 1,000 bytes. */
export function sizeInWords(locale: Locale, bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', locale.words.decimal)} MB`;
}
