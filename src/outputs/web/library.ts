// All entries of a library to its pages. Pure: the same entries give the same bytes, in whatever order they come.
import { findLocale } from '../../locales/index.ts';
import type { Artefact } from '../output.ts';
import { templatesOf, type Html, type TemplateList } from '../template.ts';
import { hashed, sharedFiles, styleFile } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibraryContext, LibrarySource } from './library-source.ts';
import { libraryView, notFoundView } from './library-view.ts';
import { markupBytes } from './markup.ts';
import { searchIndex } from './search-index.ts';
import { feedView, sitemapView } from './site-map.ts';

const PAGES: TemplateList = {
  pages: ['web/library', 'web/not-found', 'web/sitemap.xml', 'web/feed.xml'],
  partials: ['web/head', 'web/banner', 'web/unit'],
};

/** Makes the library at the root of the output: `index.html`, the page for what is not there, sitemap and feed, and their files. */
export function emitLibrary(entries: readonly LibraryEntry[], context: LibraryContext): readonly Artefact[] {
  const { library, resources } = context;
  const locale = findLocale(library.sourceLanguage);
  if (locale === undefined) throw new Error(`no locale for "${library.sourceLanguage}"`);
  const sorted = [...entries].sort((a, b) => compareKeys(`${a.unit}/${a.lang}`, `${b.unit}/${b.lang}`));
  const source: LibrarySource = {
    ...context,
    entries: sorted,
    locale,
    organisation: library.organisations[library.defaultOrganisation],
    shared: sharedFiles(resources, library.brand),
    own: {
      stylesheet: styleFile('library.css', resources.text('templates/web/library.css')),
      script: hashed('search.js', resources.bytes('player/search.js')),
      searchIndex: searchIndex(sorted, locale),
    },
  };
  const templates = templatesOf(resources, PAGES);
  return [
    page('index.html', templates.render('web/library', libraryView(source))),
    page('404.html', templates.render('web/not-found', notFoundView(source))),
    ...(library.site === undefined
      ? []
      : [
          page('sitemap.xml', templates.render('web/sitemap.xml', sitemapView(source, library.site))),
          page('feed.xml', templates.render('web/feed.xml', feedView(source, library.site))),
        ]),
    ...Object.values(source.own),
    ...logos(source),
    ...source.shared.artefacts,
  ];
}

function page(path: string, markup: Html): Artefact {
  return { path, bytes: markupBytes(markup.toString()), output: 'web' };
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The logo, in case no page of this build brings it. */
function logos({ entries, assets }: LibrarySource): Artefact[] {
  const logo = entries.find((entry) => entry.logo !== undefined)?.logo;
  const bytes = logo === undefined ? undefined : assets.get(logo.key);
  return logo === undefined || bytes === undefined ? [] : [{ path: logo.path, bytes, output: 'web' }];
}
