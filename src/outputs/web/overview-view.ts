// The library's sources to what the overview for staff shows. What counts as today is an
// option of the build: there is no clock here.
import { count } from '../../locales/index.ts';
import type { Status } from '../../document/index.ts';
import type { View } from '../template.ts';
import type { LibrarySource } from './library-source.ts';
import { libraryBanner, libraryHead } from './library-view.ts';
import { dueTable, monthTable } from './overview-due.ts';
import { easeTable, fileTable, findingTable, languageTable, ruleTable } from './overview-tables.ts';
import { compareTitles } from './titles.ts';

const STATUSES: readonly Status[] = ['draft', 'reviewed', 'withdrawn'];

/** The view of `templates/web/overview.hbs`. No search engine is to show the page, and no page links to it. */
export function overviewView(source: LibrarySource, stylesheet: string): View {
  const { library, locale, organisation, entries } = source;
  const words = locale.web.overview;
  const tables = {
    locale,
    today: source.today,
    sourceLanguage: library.sourceLanguage,
    built: [...source.built].sort((a, b) => compareTitles(a.entry.title, b.entry.title)),
    unbuilt: source.unbuilt,
  };
  const due = entries.some((entry) => entry.reviewDue !== undefined && entry.status !== 'withdrawn');
  const rules = ruleTable(tables);
  return {
    words: locale.words,
    web: locale.web,
    lang: locale.tag,
    dir: locale.dir,
    head: {
      ...libraryHead(source),
      title: `${words.title} – ${organisation?.name ?? library.title}`,
      name: words.title,
      description: undefined,
      hidden: true,
      canonical: undefined,
      stylesheets: [source.shared.stylesheet, stylesheet],
    },
    banner: libraryBanner(source),
    title: words.title,
    introduction: words.introduction,
    sources: count(words.sources, entries.length),
    states: STATUSES.map((status) => ({
      name: locale.words.status[status],
      number: String(entries.filter((entry) => entry.status === status).length),
    })),
    months: due ? monthTable(tables) : undefined,
    calendarUrl: due ? 'overview.ics' : undefined,
    due: dueTable(tables),
    tables: [
      languageTable(tables),
      findingTable(tables),
      ...(rules.rows.length === 0 ? [] : [rules]),
      easeTable(tables),
      fileTable(tables),
    ],
    organisation: organisation?.name,
    footer: library.brand.footer,
  };
}
