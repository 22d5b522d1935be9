// The library's entries to what its page shows: each unit once by category and once by letter, in every language it has.
import { dateInWords, fill, findLocale, type Locale } from '../../locales/index.ts';
import type { View } from '../template.ts';
import { leafletDownloads, type Download } from './downloads.ts';
import { groupBy } from './groups.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibrarySource } from './library-source.ts';
import { categoryAnchor, libraryFolder, pathIn, publicUrl, relativeUrl } from './links.ts';
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
  const { folder, library, locale, organisation } = source;
  const units = unitsOf(source);
  const letters = byLetter(units.map((unit) => unit.view));
  return {
    words: locale.words,
    web: locale.web,
    lang: locale.tag,
    dir: locale.dir,
    head: {
      ...libraryHead(source),
      stylesheets: [source.shared.stylesheet, stylesheet].map((path) => relativeUrl(folder, path)),
      searchScript: relativeUrl(folder, source.own.script.path),
    },
    banner: libraryBanner(source),
    languages: otherLanguages(source),
    searchIndex: relativeUrl(folder, source.own.searchIndex.path),
    title: library.title,
    categories: byCategory(units, locale),
    letters,
    organisation: organisation?.name,
    notice: organisation?.sample === true ? locale.words.sampleNotice : undefined,
    footer: library.brand.footer,
  };
}

/** The library's page in its other languages, each named in itself. */
function otherLanguages(source: LibrarySource): readonly { lang: string; url: string; name: string }[] {
  return source.languages
    .filter((locale) => locale !== source.locale)
    .map((locale) => ({
      lang: locale.tag,
      url: relativeUrl(source.folder, libraryPath(source, locale)),
      name: locale.name,
    }));
}

/** Where the library's page in a language is, under the output folder. */
function libraryPath({ languages }: LibrarySource, locale: Locale): string {
  return pathIn(libraryFolder(locale.tag, languages[0]?.tag ?? locale.tag), 'index.html');
}

/** The library's page in every language, as published; none where there is one language only. */
export function libraryAlternates(source: LibrarySource): readonly { lang: string; url: string }[] {
  const { site } = source.library;
  if (site === undefined || source.languages.length < 2) return [];
  return source.languages.map((locale) => ({
    lang: locale.tag,
    url: publicUrl(site, libraryPath(source, locale)),
  }));
}

/** The head of a page of the library in its folder. */
export function libraryHead(source: LibrarySource): View {
  const { folder, library, locale, organisation, generator, shared } = source;
  return {
    title: organisation === undefined ? library.title : `${library.title} – ${organisation.name}`,
    name: library.title,
    description: locale.web.library.introduction,
    generator: `Trifold ${generator}`,
    ogType: 'website',
    site: library.title,
    hidden: false,
    canonical: library.site === undefined ? undefined : publicUrl(library.site, libraryPath(source, locale)),
    alternates: libraryAlternates(source),
    stylesheets: [relativeUrl(folder, shared.stylesheet)],
    script: relativeUrl(folder, shared.script),
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
      alternates: [],
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

/** The banner of a page of the library in its folder. */
export function libraryBanner({ folder, library, entries, organisation }: LibrarySource): BannerView {
  const logo = entries.find((entry) => entry.logo !== undefined)?.logo;
  return {
    home: 'index.html',
    name: organisation?.name ?? library.title,
    logo:
      logo === undefined
        ? undefined
        : { url: relativeUrl(folder, logo.path), width: logo.width, height: logo.height },
    library: organisation === undefined ? undefined : library.title,
  };
}

interface ListedUnit {
  readonly category: readonly string[];
  readonly view: UnitView;
}

/** One for each unit, shown in the page's language where it has that, ordered by title. */
function unitsOf(source: LibrarySource): ListedUnit[] {
  const { entries, listed, locale } = source;
  return groupBy(listed, (entry) => entry.unit)
    .flatMap(([unit, sources]) => {
      const all = entries.filter((entry) => entry.unit === unit);
      const shown = sources.find((entry) => entry.lang === locale.tag) ?? sources[0];
      return shown === undefined ? [] : [{ category: shown.category, view: unitView(shown, all, source) }];
    })
    .sort((a, b) => compareTitles(a.view.title, b.view.title));
}

function unitView(
  shown: LibraryEntry,
  sources: readonly LibraryEntry[],
  { folder, locale }: LibrarySource,
): UnitView {
  return {
    unit: shown.unit,
    title: shown.title,
    url: relativeUrl(folder, shown.page),
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
            url: relativeUrl(folder, page),
            name: findLocale(lang)?.name ?? lang,
          })),
    leaflets: shown.status === 'withdrawn' ? [] : leafletDownloads(shown.leaflets, folder, locale),
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
