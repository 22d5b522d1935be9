// A checked document to its web page: index.html, its pictures, and the files all pages share.
import { selectContent, type CheckedDocument, type Document } from '../../document/index.ts';
import { findLocale } from '../../locales/index.ts';
import type { Artefact, OutputContext, OutputResult } from '../output.ts';
import { TemplateFault, templateFinding, templatesOf, type TemplateList } from '../template.ts';
import { picturePath, sharedFiles } from './assets.ts';
import { pageFolder } from './links.ts';
import { markupBytes } from './markup.ts';
import { pageView } from './page-view.ts';

const PAGE: TemplateList = {
  pages: ['web/page'],
  partials: ['web/head', 'web/banner', 'web/downloads', 'web/about'],
};

/** Makes the page. A faulty template of the organisation is a finding; then nothing is made. */
export function emitPage(checked: CheckedDocument, context: OutputContext): OutputResult {
  const document = selectContent(checked, { output: 'web' });
  const locale = findLocale(document.lang);
  if (locale === undefined) throw new Error(`no locale for "${document.lang}"`);
  try {
    const shared = sharedFiles(context.resources, document.brand);
    const view = pageView({ document, locale, context, shared });
    const markup = templatesOf(context.resources, PAGE).render('web/page', view).toString();
    const page: Artefact = {
      path: `${pageFolder(document.unit, document.lang)}/index.html`,
      bytes: markupBytes(markup),
      output: 'web',
    };
    return { artefacts: [page, ...pictures(document, context, markup), ...shared.artefacts], findings: [] };
  } catch (error) {
    if (error instanceof TemplateFault) return { artefacts: [], findings: [templateFinding(error)] };
    throw error;
  }
}

/** The pictures that the page shows. */
function pictures(document: Document, context: OutputContext, markup: string): Artefact[] {
  return document.assets.flatMap((asset): Artefact[] => {
    const path = picturePath(document, asset);
    if (!markup.includes(path.split('/').at(-1) ?? path)) return [];
    const bytes = context.assets.get(asset.key);
    if (bytes === undefined) throw new Error(`no bytes of asset "${asset.key}"`);
    return [{ path, bytes, output: 'web' }];
  });
}
