// All entries of a library to its pages. Pure: the same entries give the same bytes, in whatever order they come.
import { findLocale } from '../../locales/index.ts';
import type { Artefact } from '../output.ts';
import { templatesOf, type TemplateList } from '../template.ts';
import { sharedFiles } from './assets.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { LibraryContext, LibrarySource } from './library-source.ts';
import { libraryView } from './library-view.ts';
import { markupBytes } from './markup.ts';

const PAGES: TemplateList = {
  pages: ['web/library'],
  partials: ['web/head', 'web/banner', 'web/unit'],
};

/** Makes the library: `index.html` at the root of the output, with all files it needs. */
export function emitLibrary(entries: readonly LibraryEntry[], context: LibraryContext): readonly Artefact[] {
  const { library, resources } = context;
  const locale = findLocale(library.sourceLanguage);
  if (locale === undefined) throw new Error(`no locale for "${library.sourceLanguage}"`);
  const source: LibrarySource = {
    ...context,
    entries: [...entries].sort((a, b) => compareKeys(`${a.unit}/${a.lang}`, `${b.unit}/${b.lang}`)),
    locale,
    organisation: library.organisations[library.defaultOrganisation],
    shared: sharedFiles(resources, library.brand),
  };
  const markup = templatesOf(resources, PAGES).render('web/library', libraryView(source)).toString();
  return [page('index.html', markup), ...logos(source), ...source.shared.artefacts];
}

function page(path: string, markup: string): Artefact {
  return { path, bytes: markupBytes(markup), output: 'web' };
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
