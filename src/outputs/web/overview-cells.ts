// Cells that several tables of the overview have, and what every table is made from.
import { fill, findLocale, type Locale, type OverviewWords } from '../../locales/index.ts';
import type { LibraryEntry } from './library-entry.ts';
import { relativeUrl } from './links.ts';
import type { BuiltSource, OverviewSources } from './overview-source.ts';
import { cell, type Cell } from './overview-table.ts';

/** What every table is made from. Sources come in order of title. */
export interface OverviewTables extends OverviewSources {
  readonly locale: Locale;
  /** The library's source language. */
  readonly sourceLanguage: string;
  /** The day that counts as today; absent: nothing is late. */
  readonly today: string | undefined;
}

/** The title, which leads to the page. */
export function titleCell(entry: LibraryEntry, locale: Locale): Cell {
  return cell({
    head: true,
    text: entry.title,
    url: relativeUrl('', entry.page),
    lang: entry.lang === locale.tag ? undefined : entry.lang,
  });
}

/** The version and its state, in words. */
export function versionState({ version, status }: LibraryEntry, locale: Locale): string {
  const { versionState: text } = locale.web.overview;
  return fill(text, { version, status: locale.words.status[status] });
}

/** A language in its own name; its tag if Trifold does not know it. */
export function languageName(lang: string): string {
  return findLocale(lang)?.name ?? lang;
}

/** Why what is on the site is not what the source says now. */
export function standing(
  source: Pick<BuiltSource, 'changed' | 'refused'>,
  words: OverviewWords,
): string | undefined {
  if (source.refused) return words.refused;
  return source.changed ? words.changed : undefined;
}
