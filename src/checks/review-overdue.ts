// A reviewed text has a day on which it must be looked at again: at most three years on, and not gone by.
import type { CalendarDate } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const DAY = 86_400_000;

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Whole months from one date to another; a day more counts as a month more. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) + (d2 > d1 ? 1 : 0);
}

export const reviewOverdue = rule({
  id: 'review-overdue',
  severity: 'error',
  also: ['warning'],
  basis:
    'Health advice ages; readers must be able to trust that it was looked at within three years (NHS content standard; PIF TICK).',
  remedy: 'Let a clinician review the text, then set “reviewed:” and “review-due:”.',
  settings: { days: 60, months: 36 },
  *run({ meta }, { settings, today }): Generator<RuleFinding<'warning'>> {
    const { reviewed, reviewDue, status } = meta;
    if (reviewDue === undefined || status === 'withdrawn') return;
    const place = meta.places['review-due'];
    if (reviewed !== undefined && monthsBetween(reviewed, reviewDue) > settings.months) {
      yield {
        place,
        severity: 'warning',
        reason: `The next review is more than ${settings.months} months after the last one.`,
        remedy: `Set “review-due:” to a day within ${settings.months} months of ${reviewed}.`,
      };
    }
    if (today === undefined) return;
    const left = daysBetween(today, reviewDue);
    if (left < 0) yield { place, reason: `The review was due on ${reviewDue}, ${-left} days ago.` };
    else if (left <= settings.days) {
      yield { place, severity: 'warning', reason: `The review is due on ${reviewDue}, in ${left} days.` };
    }
  },
  examples: {
    pass: ['Tekst.'],
    fail: [
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\nstatus: reviewed\npublished: 2026-01-01\nreviewed: 2026-01-01\nreview-due: 2029-06-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nreviewers: [{ name: B. Visser, role: huisarts }]\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS, accessed: 2026-01-01 }\n---\n\nTekst.\n',
        line: 8,
        severity: 'warning',
      },
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\nstatus: reviewed\npublished: 2020-01-01\nreviewed: 2020-01-01\nreview-due: 2022-01-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nreviewers: [{ name: B. Visser, role: huisarts }]\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS, accessed: 2020-01-01 }\n---\n\nTekst.\n',
        line: 8,
      },
    ],
  },
});
