// The library's entries to what its page shows: each unit once by category and once by letter, in every language it has.
import { dateInWords, fill, findLocale, type Locale } from '../../locales/index.ts';
import type { View } from '../template.ts';
import { leafletDownloads, type Download } from './downloads.ts';
import { groupBy } from './groups.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibrarySource } from './library-source.ts';
import { categoryAnchor, publicUrl, relativeUrl } from './links.ts';
import { compareTitles, filedUnder } from './titles.ts';

/** A unit in the list. */
interface UnitView {
  readonly unit: string;
  readonly title: string;
  readonly url: string;
  /** The language of title and summary, where it is another one than the page's. */
  readonly lang: string | undefined;
  readonly summary: string;
  /** Draft or withdrawn, in words. */
  readonly status: string | undefined;
  readonly updated: string | undefined;
  readonly languages: readonly { lang: string; url: string; name: string }[];
  readonly leaflets: readonly Download[];
}

/** The view of `templates/web/library.hbs`; `stylesheet` is the page's own. */
export function libraryView(source: LibrarySource, stylesheet: string): View {
  const { library, locale, organisation } = source;
  const units = unitsOf(source);
  const letters = byLetter(units.map((unit) => unit.view));
  return {
    words: locale.words,
    web: locale.web,
    lang: locale.tag,
    dir: locale.dir,
    head: {
      ...libraryHead(source),
      stylesheets: [source.shared.stylesheet, stylesheet],
      searchScript: source.own.script.path,
    },
    banner: libraryBanner(source),
    searchIndex: source.own.searchIndex.path,
    title: library.title,
    categories: byCategory(units, locale),
    letters,
    organisation: organisation?.name,
    notice: organisation?.sample === true ? locale.words.sampleNotice : undefined,
    footer: library.brand.footer,
  };
}

/** The head of a page of the library at the root of the output. */
export function libraryHead(source: LibrarySource): View {
  const { library, locale, organisation, generator, shared } = source;
  return {
    title: organisation === undefined ? library.title : `${library.title} – ${organisation.name}`,
    name: library.title,
    description: locale.web.library.introduction,
    generator: `Trifold ${generator}`,
    ogType: 'website',
    site: library.title,
    hidden: false,
    canonical: library.site === undefined ? undefined : publicUrl(library.site, 'index.html'),
    alternates: [],
    stylesheets: [shared.stylesheet],
    script: shared.script,
    searchScript: undefined,
    icon: libraryBanner(source).logo?.url,
    feed: library.site === undefined ? undefined : { title: locale.web.library.feed, url: 'feed.xml' },
    jsonLd: undefined,
  };
}

/**
 * The view of `templates/web/not-found.hbs`. A server shows it at any address, so its files are linked from the root of
 * the published library.
 */
export function notFoundView(source: LibrarySource): View {
  const { library, locale, organisation } = source;
  const root = library.site === undefined ? '' : `${new URL(library.site).pathname.replace(/\/$/, '')}/`;
  const head = libraryHead(source);
  const banner = libraryBanner(source);
  return {
    words: locale.words,
    web: locale.web,
    lang: locale.tag,
    dir: locale.dir,
    head: {
      ...head,
      title: `${locale.web.library.notFound} – ${organisation?.name ?? library.title}`,
      name: locale.web.library.notFound,
      hidden: true,
      canonical: undefined,
      feed: undefined,
      stylesheets: [`${root}${source.shared.stylesheet}`],
      script: `${root}${source.shared.script}`,
      icon: banner.logo === undefined ? undefined : `${root}${banner.logo.url}`,
    },
    banner: {
      ...banner,
      home: `${root}index.html`,
      logo: banner.logo === undefined ? undefined : { ...banner.logo, url: `${root}${banner.logo.url}` },
    },
    title: library.title,
    organisation: organisation?.name,
    footer: library.brand.footer,
  };
}

/** The view of `templates/web/banner.hbs`. */
interface BannerView extends View {
  readonly home: string;
  readonly name: string;
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | undefined;
  readonly library: string | undefined;
}

/** The banner of a page of the library at the root of the output. */
export function libraryBanner({ library, entries, organisation }: LibrarySource): BannerView {
  const logo = entries.find((entry) => entry.logo !== undefined)?.logo;
  return {
    home: 'index.html',
    name: organisation?.name ?? library.title,
    logo:
      logo === undefined
        ? undefined
        : { url: relativeUrl('', logo.path), width: logo.width, height: logo.height },
    library: organisation === undefined ? undefined : library.title,
  };
}

interface ListedUnit {
  readonly category: readonly string[];
  readonly view: UnitView;
}

/** One for each unit, shown in the library's language where it has that, ordered by title. */
function unitsOf({ entries, locale }: LibrarySource): ListedUnit[] {
  return groupBy(entries, (entry) => entry.unit)
    .flatMap(([, sources]) => {
      const shown = sources.find((entry) => entry.lang === locale.tag) ?? sources[0];
      return shown === undefined
        ? []
        : [{ category: shown.category, view: unitView(shown, sources, locale) }];
    })
    .sort((a, b) => compareTitles(a.view.title, b.view.title));
}

function unitView(shown: LibraryEntry, sources: readonly LibraryEntry[], locale: Locale): UnitView {
  return {
    unit: shown.unit,
    title: shown.title,
    url: relativeUrl('', shown.page),
    lang: shown.lang === locale.tag ? undefined : shown.lang,
    summary: shown.summary,
    status: shown.status === 'reviewed' ? undefined : locale.words.status[shown.status],
    updated:
      shown.updated === undefined
        ? undefined
        : fill(locale.web.library.updated, { date: dateInWords(locale, shown.updated) }),
    languages:
      sources.length < 2
        ? []
        : sources.map(({ lang, page }) => ({
            lang,
            url: relativeUrl('', page),
            name: findLocale(lang)?.name ?? lang,
          })),
    leaflets: shown.status === 'withdrawn' ? [] : leafletDownloads(shown.leaflets, '', locale),
  };
}

interface CategoryView {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly units: readonly UnitView[];
}

/** Categories in order of name, each under its parent; units without one come last. */
function byCategory(units: readonly ListedUnit[], locale: Locale): CategoryView[] {
  const paths = new Map<string, readonly string[]>();
  for (const { category } of units) {
    category.forEach((_, i) => paths.set(keyOf(category.slice(0, i + 1)), category.slice(0, i + 1)));
  }
  const named = [...paths.values()].sort((a, b) => compareTitles(a.join('\u0000'), b.join('\u0000')));
  const within = (path: readonly string[]): UnitView[] =>
    units.filter((unit) => keyOf(unit.category) === keyOf(path)).map((unit) => unit.view);
  const rest = within([]);
  return [
    ...named.map((path) => ({
      id: categoryAnchor(path),
      name: path.at(-1) ?? '',
      level: Math.min(6, path.length + 2),
      units: within(path),
    })),
    ...(rest.length === 0
      ? []
      : [{ id: categoryAnchor([]), name: locale.web.library.noCategory, level: 3, units: rest }]),
  ];
}

function keyOf(category: readonly string[]): string {
  return category.join('\u0000');
}

interface LetterView {
  readonly letter: string;
  readonly id: string;
  readonly units: readonly UnitView[];
}

function byLetter(units: readonly UnitView[]): LetterView[] {
  return groupBy(units, (unit) => letterOf(unit.title)).map(([letter, list], i) => ({
    letter,
    id: `letter_${String(i + 1)}`,
    units: list,
  }));
}

function letterOf(title: string): string {
  const [first = ''] = filedUnder(title);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}
