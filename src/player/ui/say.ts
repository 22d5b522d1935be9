// The words of the module's language, filled in. Pure.
import { decimal } from '../../items/index.ts';
import type { PlayerWords } from '../../outputs/training/contract.ts';

type Counted = PlayerWords['duration'];
type Values = Readonly<Record<string, string | number>>;

/** Replaces each `{name}`; a name without a value stays visible, as the bug it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The form of a counted noun for this number. */
export function count(words: Counted, n: number): string {
  return fill(n === 1 ? words.one : words.other, { n });
}

/** A number as people write it: at most two decimals, the language's decimal sign. */
export function number(words: PlayerWords, value: number): string {
  return decimal(value, 2).replace('.', words.decimal);
}

/** A score as a whole number, rounded down: 79.9 is not 80. */
export function wholePercent(percent: number): number {
  return Math.floor(percent + 1e-6);
}

/** `2026-11-22` as "22 november 2026". */
export function dateInWords(words: PlayerWords, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return fill(words.date, { day: Number(date), month: words.months[Number(month) - 1] ?? month, year });
}
