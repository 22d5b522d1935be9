// The review calendar as tables: how many texts are due in each month, and every text by its date.
import { dateInWords, fill, type Locale, type OverviewWords } from '../../locales/index.ts';
import { groupBy } from './groups.ts';
import { languageName, standing, titleCell, versionState, type OverviewTables } from './overview-cells.ts';
import type { BuiltSource } from './overview-source.ts';
import { bar, cell, columns, numberCell, type Cell, type OverviewTable } from './overview-table.ts';

/** How many texts are due in each month. */
export function monthTable({ built, locale }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const months = groupBy(
    dueFirst(built).filter(({ entry }) => entry.reviewDue !== undefined),
    ({ entry }) => entry.reviewDue?.slice(0, 7) ?? '',
  );
  const largest = Math.max(0, ...months.map(([, sources]) => sources.length));
  return {
    id: 'months_',
    title: words.calendar,
    introduction: undefined,
    empty: undefined,
    columns: columns([words.month, words.number], 1),
    rows: months.map(([month, { length }]) => [
      cell({ head: true, text: monthInWords(month, locale) }),
      numberCell(String(length), { bar: bar([{ kind: 'plain', value: length }], largest) }),
    ]),
  };
}

function monthInWords(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  const name = locale.words.months[Number(number) - 1] ?? number;
  return fill(locale.web.overview.monthYear, { month: name, year });
}

/** Every text that must be reviewed again, the first one on top, those without a date last. */
export function dueTable({ built, locale, today }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const day = (date: string | undefined): string =>
    date === undefined ? words.noDate : dateInWords(locale, date);
  return {
    id: 'due_',
    title: words.due,
    introduction: words.calendarIntroduction,
    empty: undefined,
    columns: columns([words.due, words.unit, words.language, locale.words.reviewed, words.state]),
    rows: dueFirst(built).map(({ entry, ...source }) => [
      cell({ text: day(entry.reviewDue), mark: lateness(entry.reviewDue, today, words) }),
      titleCell(entry, locale),
      cell({ text: languageName(entry.lang) }),
      cell({ text: day(entry.reviewed) }),
      cell({ text: versionState(entry, locale), detail: standing(source, words) }),
    ]),
  };
}

/** Whether a date has passed, or comes within three months. */
function lateness(due: string | undefined, today: string | undefined, words: OverviewWords): Cell['mark'] {
  if (due === undefined || today === undefined) return undefined;
  if (due < today) return { kind: 'error', text: words.overdue };
  return due < inThreeMonths(today) ? { kind: 'warning', text: words.soon } : undefined;
}

/** A text to compare dates with; it need not be a day that exists. */
function inThreeMonths(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const months = Number(year) * 12 + Number(month) - 1 + 3;
  const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-${day}`;
}

function dueFirst(built: readonly BuiltSource[]): readonly BuiltSource[] {
  const key = ({ entry }: BuiltSource): string => entry.reviewDue ?? '9999';
  return built
    .filter(({ entry }) => entry.status !== 'withdrawn')
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
