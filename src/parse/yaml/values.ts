// Schemas of single values. Every YAML scalar comes in as a string; a schema's message says what is expected instead.
import { z } from 'zod';
import type { CalendarDate } from '../../document/index.ts';

/** Text on one line, outer white space left out. */
export const text = z
  .string()
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .refine((value) => value !== '', 'a text');

/** A calendar date that exists. */
export const date = z.string().trim().refine(isCalendarDate, 'a date that exists, such as 2026-11-22');

/** `1.0` or `1.0.0`. */
export const version = z
  .string()
  .trim()
  .regex(/^\d{1,6}(?:\.\d{1,6}){1,2}$/, 'a version such as 1.0.0');

/** A name that the text can refer to: letters, digits, hyphens, dots. */
export const identifier = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9])?$/, 'a short name of letters, digits and hyphens');

/** Name of a unit, as its folder. */
export const unitName = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a unit’s folder');

/** An address of the web. */
export const webAddress = z
  .string()
  .trim()
  .refine(
    (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
    'an address that starts with https://',
  );

/** A BCP 47 tag. */
export const languageTag = z.string().trim().refine(isLanguageTag, 'a language tag such as nl or en-GB');

/** `#rrggbb`, lower case. */
export const colour = z
  .string()
  .trim()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour such as "#0b4f5c"')
  .transform((value) => value.toLowerCase());

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): z.ZodType<number, string> {
  return z
    .string()
    .trim()
    .refine(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
      `a whole number from ${min} to ${max}`,
    )
    .transform(Number);
}

/** Whether a text is a BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[A-Za-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isCalendarDate(value: string): value is CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
