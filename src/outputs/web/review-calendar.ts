// Review dates to an iCalendar file (RFC 5545): an all-day event for each, with a UID that stays when the date moves.
// Written here rather than by a package: those take stamps from the clock and make UIDs by chance.
import { fill, type Locale } from '../../locales/index.ts';
import type { LibraryEntry } from './library-entry.ts';
import { publicUrl } from './links.ts';

/** What the calendar's file needs besides its dates. */
export interface CalendarSetting {
  readonly name: string;
  readonly locale: Locale;
  readonly generator: string;
  /** Address where the library is published. */
  readonly site: string | undefined;
}

/** The file's text, or undefined without any date: a calendar must have a component (RFC 5545, 3.4). */
export function reviewCalendar(
  entries: readonly LibraryEntry[],
  setting: CalendarSetting,
): string | undefined {
  const events = entries.flatMap((entry) => eventLines(entry, setting));
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Trifold//${escapeValue(setting.generator)}//EN`,
    `NAME:${escapeValue(setting.name)}`,
    `X-WR-CALNAME:${escapeValue(setting.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(entry: LibraryEntry, { locale, site }: CalendarSetting): string[] {
  const { unit, lang, reviewDue, version, status } = entry;
  if (reviewDue === undefined || status === 'withdrawn') return [];
  const { event, eventText } = locale.web.overview;
  const host = site === undefined ? 'trifold.invalid' : new URL(site).host;
  const text = fill(eventText, { version, status: locale.words.status[status] });
  return [
    'BEGIN:VEVENT',
    `UID:review-${unit}-${lang}@${host}`,
    `DTSTAMP:${digits(latestDate(entry))}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(reviewDue)}`,
    `SUMMARY:${escapeValue(fill(event, { title: `${entry.title} (${lang})` }))}`,
    `DESCRIPTION:${escapeValue(text)}`,
    ...(site === undefined ? [] : [`URL:${publicUrl(site, entry.page)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** When the event was last changed, as far as the source tells: the file has no other clock. */
function latestDate({ updated, reviewed, reviewDue }: LibraryEntry): string {
  const known = [updated, reviewed].filter((date) => date !== undefined).sort();
  return known.at(-1) ?? reviewDue ?? '1970-01-01';
}

function digits(date: string): string {
  return date.replaceAll('-', '');
}

/** A TEXT value (RFC 5545, 3.3.11). Control characters cannot stand in one. */
function escapeValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Folds a line; never inside a character. */
function foldLine(line: string): string {
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
