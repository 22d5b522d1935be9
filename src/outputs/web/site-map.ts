// For machines that follow the library: a sitemap (sitemaps.org 0.9, with languages) and a feed of changes (Atom, RFC 4287).
// Both need the address where the library is published.
import { fill } from '../../locales/index.ts';
import type { View } from '../template.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibrarySource } from './library-source.ts';
import { libraryAlternates } from './library-view.ts';
import { pathIn, publicUrl } from './links.ts';

const CHANGES_AT_MOST = 50;

/** The view of `templates/web/sitemap.xml.hbs`. Withdrawn pages are left out. */
export function sitemapView(source: LibrarySource, site: string): View {
  const { entries } = source;
  const libraries = libraryAlternates(source);
  const shown = entries.filter((entry) => entry.status !== 'withdrawn');
  return {
    homes:
      libraries.length === 0
        ? [{ url: publicUrl(site, 'index.html'), languages: [] }]
        : libraries.map(({ url }) => ({ url, languages: libraries })),
    pages: shown.map((entry) => ({
      url: publicUrl(site, entry.page),
      updated: entry.updated,
      languages: languagesOf(entry, shown).map(({ lang, page }) => ({ lang, url: publicUrl(site, page) })),
    })),
  };
}

function languagesOf(entry: LibraryEntry, entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const all = entries.filter((other) => other.unit === entry.unit);
  return all.length < 2 ? [] : all;
}

/** The view of `templates/web/feed.xml.hbs`: the newest changes of what the library's page lists first. */
export function feedView(source: LibrarySource, site: string): View {
  const { folder, listed, library, locale, organisation } = source;
  const changes = listed
    .flatMap((entry) => entry.changes.map((change) => ({ entry, change })))
    .sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0))
    .slice(0, CHANGES_AT_MOST);
  return {
    lang: locale.tag,
    title: `${library.title}: ${locale.web.library.feed}`,
    home: publicUrl(site, pathIn(folder, 'index.html')),
    self: publicUrl(site, pathIn(folder, 'feed.xml')),
    author: organisation?.name ?? library.title,
    updated: moment(changes[0]?.change.date ?? '1970-01-01'),
    changes: changes.map(({ entry, change }) => ({
      id: `${publicUrl(site, entry.page)}#v${encodeURIComponent(change.version)}`,
      url: publicUrl(site, entry.page),
      lang: entry.lang,
      title: fill(locale.web.library.feedEntry, { title: entry.title, version: change.version }),
      text: change.text,
      updated: moment(change.date),
    })),
  };
}

/** A calendar date as RFC 4287 wants a moment: the start of that day. */
function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
