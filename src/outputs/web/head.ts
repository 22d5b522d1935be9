// What stands in a page's head: titles for people, search engines and social media, and where its files are.
import type { View } from '../template.ts';
import { jsonBlock, medicalWebPage } from './json-ld.ts';
import { pageFolder, publicUrl, relativeUrl } from './links.ts';
import type { PageSource } from './page-source.ts';

/** The view of `templates/web/head.hbs` for a document's page. */
export function headView({ document, context, shared }: PageSource): View {
  const { meta, site, lang, unit } = document;
  const folder = pageFolder(unit, lang);
  const addressOf = (tag: string): string | undefined =>
    site === undefined ? undefined : publicUrl(site, `${pageFolder(unit, tag)}/index.html`);
  const languages = Object.keys(context.library.find((one) => one.unit === unit)?.titles ?? {});
  return {
    title: `${meta.title} – ${document.organisation.name}`,
    name: meta.title,
    description: meta.summary,
    generator: `Trifold ${context.generator}`,
    ogType: 'article',
    site: context.libraryTitle,
    hidden: meta.status === 'withdrawn',
    canonical: addressOf(lang),
    alternates:
      languages.length < 2
        ? []
        : languages.map((tag) => ({ lang: tag, url: addressOf(tag) })).filter((one) => one.url !== undefined),
    stylesheets: [relativeUrl(folder, shared.stylesheet)],
    script: relativeUrl(folder, shared.script),
    searchScript: undefined,
    feed: undefined,
    jsonLd: meta.status === 'withdrawn' ? undefined : jsonBlock(medicalWebPage(document)),
  };
}
