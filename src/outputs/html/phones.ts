// Phone numbers in running text become tel: links: those of the organisation, and the emergency number in a call to action.
import type { Organisation } from '../../document/index.ts';

/** `tel:` URL of a number as people write it. */
export function telUrl(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${digits}`;
}

/** A stretch of text: as it is, or a phone number. */
export interface PhoneSplit {
  readonly text: string;
  readonly phone: boolean;
}

/** The numbers an organisation gives, its own and any among its other values. */
export function organisationPhones(organisation: Organisation): readonly string[] {
  const values = [organisation.phone ?? '', ...Object.values(organisation.extra)];
  return values.filter((value) => /^\+?[\d\s().-]{6,24}$/.test(value) && /\d{2}/.test(value));
}

/** Cuts a text at the phone numbers in it. A number counts only where no digit or letter touches it. */
export function splitPhones(text: string, phones: readonly string[]): readonly PhoneSplit[] {
  if (phones.length === 0) return [{ text, phone: false }];
  const longestFirst = [...new Set(phones)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );
  const parts: PhoneSplit[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), phone: false });
    parts.push({ text: match[0], phone: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), phone: false });
  return parts;
}

/** White space in a number matches any white space, so that a no-break space does not hide it. */
function asPattern(phone: string): string {
  return phone
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
