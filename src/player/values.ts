// How both dialects write times, results and identifiers. Pure. SCORM 1.2 RTE 3.4.3, SCORM 2004 RTE 4.1.1.7.
import { decimal, rulesOf } from '../items/index.ts';
import type { AnswerRecord } from './dialect.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Local time of day, `HH:MM:SS`. */
export function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
}

/** Local calendar day, `YYYY-MM-DD`. */
export function calendarDay(at: Date): string {
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Hours, minutes, seconds and hundredths of a duration in ms; never negative, below 9,999 hours. */
function split(ms: number): { hours: number; minutes: number; seconds: number; hundredths: number } {
  const total = Math.min(Math.max(0, Math.round(ms / 10)), 9999 * 360_000 - 1) || 0;
  return {
    hours: Math.floor(total / 360_000),
    minutes: Math.floor(total / 6000) % 60,
    seconds: Math.floor(total / 100) % 60,
    hundredths: total % 100,
  };
}

/** SCORM 1.2 CMITimespan, always `HHHH:MM:SS.ss`. */
export function timespan(ms: number): string {
  const { hours, minutes, seconds, hundredths } = split(ms);
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths)}`;
}

/** SCORM 2004 timeinterval, `PT1M30.25S`: exactly two decimals or none (an LMS stored `.5` as `.05`). */
export function interval(ms: number): string {
  const { hours, minutes, seconds, hundredths } = split(ms);
  const part = (value: number, unit: string): string => (value === 0 ? '' : `${value}${unit}`);
  const fraction = hundredths === 0 ? '' : `.${two(hundredths)}`;
  const last =
    seconds === 0 && hundredths === 0 && (hours > 0 || minutes > 0) ? '' : `${seconds}${fraction}S`;
  return `PT${part(hours, 'H')}${part(minutes, 'M')}${last}`;
}

/** `correct`, the dialect's word for wrong, `neutral` for an opinion, or the part earned as a number. */
export function resultOf({ item, answer }: AnswerRecord, wrong: 'wrong' | 'incorrect'): string {
  if (item.shape.kind === 'likert') return 'neutral';
  const score = rulesOf(item.shape).score(item.shape, answer);
  if (score === 1) return 'correct';
  return score === 0 ? wrong : decimal(score, 2);
}

/** An identifier both standards accept: 1 to 250 characters of `A-Za-z0-9_.-`. */
export function identifier(id: string): string {
  return id.replace(/[^\w.-]/g, '_').slice(0, 250) || '_';
}

/** Reads a score from 0 to 100. */
export function readPercent(text: string, factor: number): { readonly percent?: number } {
  const value = text.trim() === '' ? NaN : Number(text) * factor;
  return value >= 0 && value <= 100 ? { percent: value } : {};
}
