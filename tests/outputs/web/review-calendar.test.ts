// overview.ics: one all-day event for each review date, as RFC 5545 writes it.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { entry, libraryOf, textOf } from './pages.ts';

const calendarOf = (...entries: Parameters<typeof libraryOf>[0]): string =>
  textOf(libraryOf(entries), 'overview.ics');

/** The content lines, unfolded (RFC 5545, 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the review calendar', () => {
  it('has an all-day event for each text that is due', () => {
    expect(linesOf(calendarOf(entry()))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trifold//0.1.0//EN',
      'NAME:Patiëntenfolders: Nakijkkalender',
      'X-WR-CALNAME:Patiëntenfolders: Nakijkkalender',
      'BEGIN:VEVENT',
      'UID:review-spiertrekkingen-been-nl@folders.example',
      'DTSTAMP:20261120T000000Z',
      'DTSTART;VALUE=DATE:20291001',
      'SUMMARY:Nakijken: Spiertrekkingen in het been (nl)',
      'DESCRIPTION:Versie 1.1.0\\, Concept.',
      'URL:https://folders.example/spiertrekkingen-been/nl/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps an event’s UID when its date moves, and stamps it with the text’s own latest date', () => {
    const [before, after] = [
      calendarOf(entry()),
      calendarOf(entry({ reviewDue: '2030-01-01', reviewed: '2027-02-03' })),
    ].map(linesOf);
    expect(after?.find((line) => line.startsWith('UID:'))).toBe(
      before?.find((line) => line.startsWith('UID:')),
    );
    expect(after).toContain('DTSTAMP:20270203T000000Z');
    expect(after).toContain('DTSTART;VALUE=DATE:20300101');
  });

  it('leaves out what is withdrawn or has no date; without any date there is no file', () => {
    const none = { ...entry({ unit: 'a' }), reviewDue: undefined! };
    const paths = libraryOf([none, entry({ unit: 'b', status: 'withdrawn' })]).artefacts.map(
      ({ path }) => path,
    );
    expect(paths).not.toContain('overview.ics');
    expect(paths).toContain('overview.html');
  });

  it('escapes what means something, and lets no title start a line', () => {
    const lines = linesOf(calendarOf(entry({ title: 'a,b;c\\d\r\nEND:VCALENDAR\u0007' })));
    expect(lines).toContain('SUMMARY:Nakijken: a\\,b\\;c\\\\d\\nEND:VCALENDAR  (nl)');
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });

  it('ends lines with CRLF and folds them at 75 octets, never inside a character', () => {
    const title = 'Één 😀 نفضة '.repeat(30).trim();
    const text = calendarOf(entry({ title }));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(octets.filter((length) => length > 70).length).toBeGreaterThan(5);
    expect(linesOf(text)).toContain(`SUMMARY:Nakijken: ${title} (nl)`);
  });

  it('is read by a calendar program as it was meant', () => {
    const title = 'Één 😀, twee; drie\\vier "vijf" نفضة '.repeat(4).trim();
    const text = calendarOf(
      entry({ title }),
      entry({ unit: 'slaap', title: 'Slaap', reviewDue: '2028-02-29' }),
    );
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => ({
        uid,
        summary,
        day: startDate.toString(),
        whole: startDate.isDate,
        until: endDate.toString(),
      })),
    ).toEqual([
      {
        uid: 'review-slaap-nl@folders.example',
        summary: 'Nakijken: Slaap (nl)',
        day: '2028-02-29',
        whole: true,
        until: '2028-03-01',
      },
      {
        uid: 'review-spiertrekkingen-been-nl@folders.example',
        summary: `Nakijken: ${title} (nl)`,
        day: '2029-10-01',
        whole: true,
        until: '2029-10-02',
      },
    ]);
    const stamps = calendar
      .getAllSubcomponents('vevent')
      .map((one) => String(one.getFirstPropertyValue('dtstamp')));
    expect(stamps).toEqual(['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z']);
  });

  it('has its UIDs in a domain that cannot exist when the library has no address', () => {
    const text = textOf(libraryOf([entry()], { site: undefined! }), 'overview.ics');
    expect(text).toContain('UID:review-spiertrekkingen-been-nl@trifold.invalid\r\n');
    expect(text).not.toContain('URL:');
  });
});
