// All entries of a library to its pages. Pure: the same entries give the same bytes, in whatever order they come.
import { libraryIn } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import { findLocale, localeOf, LOCALE_TAGS } from '../../locales/index.ts';
import type { Artefact, OutputResult } from '../output.ts';
import {
  TemplateFault,
  templateFinding,
  templatesOf,
  type Html,
  type TemplateList,
  type View,
} from '../template.ts';
import { hashed, sharedFiles, styleFile } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibraryContext, LibrarySource } from './library-source.ts';
import { libraryView, notFoundView } from './library-view.ts';
import { libraryFolder, pathIn } from './links.ts';
import { markupBytes } from './markup.ts';
import { overviewView } from './overview-view.ts';
import type { OverviewSources } from './overview-source.ts';
import { reviewCalendar } from './review-calendar.ts';
import { searchIndex } from './search-index.ts';
import { feedView, sitemapView } from './site-map.ts';
import { readStyle } from './style.ts';

const FRAME = ['web/head', 'web/banner'];

/** A list each, so that a fault in the templates of one page leaves the others. */
const LISTS = {
  'web/library': { pages: ['web/library'], partials: [...FRAME, 'web/unit'] },
  'web/not-found': { pages: ['web/not-found'], partials: FRAME },
  'web/overview': { pages: ['web/overview'], partials: [...FRAME, 'web/overview-table'] },
  'web/sitemap.xml': { pages: ['web/sitemap.xml'], partials: [] },
  'web/feed.xml': { pages: ['web/feed.xml'], partials: [] },
} as const satisfies Readonly<Record<string, TemplateList>>;

/**
 * Makes what stands at the root of the output: the library with its feed, for other languages in a folder of each; the
 * page for what is not there, the sitemap, and the overview for staff with its calendar. A faulty template of the organisation is a finding; the other pages are made.
 */
export function emitLibrary(sources: OverviewSources, context: LibraryContext): OutputResult {
  const findings: Finding[] = [];
  const source = attempt(() => librarySource(sources, context), findings);
  if (source === undefined) return { artefacts: [], findings };
  const { site } = source.library;
  const style = (file: string): Artefact | undefined =>
    attempt(() => styleFile(file, readStyle(context.resources, `web/${file}`)), findings);
  const [libraryStyle, overviewStyle] = [style('library.css'), style('overview.css')];
  const page = (path: string, template: keyof typeof LISTS, view: View): Artefact[] => {
    const markup = attempt(() => filled(source, template, view), findings);
    return markup === undefined ? [] : [{ path, bytes: markupBytes(markup.toString()), output: 'web' }];
  };
  const artefacts = [
    ...languagesOf(source).flatMap((one) => [
      ...(libraryStyle === undefined
        ? []
        : page(pathIn(one.folder, 'index.html'), 'web/library', libraryView(one, libraryStyle.path))),
      ...(site === undefined
        ? []
        : page(pathIn(one.folder, 'feed.xml'), 'web/feed.xml', feedView(one, site))),
      one.own.searchIndex,
    ]),
    ...page('404.html', 'web/not-found', notFoundView(source)),
    ...(site === undefined ? [] : page('sitemap.xml', 'web/sitemap.xml', sitemapView(source, site))),
    ...(overviewStyle === undefined
      ? []
      : page('overview.html', 'web/overview', overviewView(source, overviewStyle.path))),
    ...calendarFile(source),
    ...[libraryStyle, overviewStyle].filter((file) => file !== undefined),
    source.own.script,
    ...logos(source),
    ...source.shared.artefacts,
  ];
  return { artefacts, findings };
}

/** What the act makes; if a template is faulty, nothing and a finding. */
function attempt<T>(act: () => T, findings: Finding[]): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    findings.push(templateFinding(error));
    return undefined;
  }
}

function filled({ resources }: LibrarySource, template: keyof typeof LISTS, view: View): Html {
  return templatesOf(resources, LISTS[template]).render(template, view);
}

function librarySource({ built, unbuilt }: OverviewSources, context: LibraryContext): LibrarySource {
  const { library, resources } = context;
  const locale = localeOf(library.sourceLanguage);
  const sorted = [...built].sort((a, b) => compareKeys(a.entry, b.entry));
  const entries = sorted.map((one) => one.entry);
  const tags = new Set(entries.map(({ lang }) => findLocale(lang)?.tag));
  return {
    ...context,
    folder: '',
    entries,
    listed: entries,
    languages: [
      locale,
      ...LOCALE_TAGS.filter((tag) => tag !== locale.tag && tags.has(tag)).flatMap(
        (tag) => findLocale(tag) ?? [],
      ),
    ],
    built: sorted,
    unbuilt,
    locale,
    organisation: library.organisations[library.defaultOrganisation],
    shared: sharedFiles(resources, library.brand),
    own: {
      script: hashed('search.js', resources.bytes('player/search.js')),
      searchIndex: searchIndex(entries, locale),
    },
  };
}

/** The library in every language it has a page in. */
function languagesOf(source: LibrarySource): LibrarySource[] {
  return source.languages.map((locale) => {
    if (locale === source.locale) return source;
    const listed = source.entries.filter(({ lang }) => findLocale(lang) === locale);
    const library = libraryIn(source.library, locale.tag);
    return {
      ...source,
      folder: libraryFolder(locale.tag, source.locale.tag),
      locale,
      listed,
      library,
      organisation: library.organisations[library.defaultOrganisation],
      own: { ...source.own, searchIndex: searchIndex(listed, locale) },
    };
  });
}

function compareKeys(a: LibraryEntry, b: LibraryEntry): number {
  const [one, other] = [`${a.unit}/${a.lang}`, `${b.unit}/${b.lang}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function calendarFile({ entries, library, locale, generator }: LibrarySource): Artefact[] {
  const name = `${library.title}: ${locale.web.overview.calendar}`;
  const text = reviewCalendar(entries, { name, locale, generator, site: library.site });
  return text === undefined
    ? []
    : [{ path: 'overview.ics', bytes: new TextEncoder().encode(text), output: 'web' }];
}

/** The logo, in case no page of this build brings it. */
function logos({ entries, assets }: LibrarySource): Artefact[] {
  const logo = entries.find((entry) => entry.logo !== undefined)?.logo;
  const bytes = logo === undefined ? undefined : assets.get(logo.key);
  return logo === undefined || bytes === undefined ? [] : [{ path: logo.path, bytes, output: 'web' }];
}
