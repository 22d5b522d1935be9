// A checked document to its web page: index.html, its pictures, and the files all pages share.
import { selectContent, type CheckedDocument, type Document } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import { localeOf, type Locale } from '../../locales/index.ts';
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

/** What a page may weigh without pictures and fonts, in bytes: so that it comes at once on a slow phone. */
const MARKUP_BUDGET = 30_000;

/** Makes the page. A faulty template of the organisation is a finding; then nothing is made. */
export function emitPage(
  checked: CheckedDocument,
  context: OutputContext,
  locale: Locale = localeOf(checked.lang),
): OutputResult {
  const document = selectContent(checked, { output: 'web' });
  try {
    const shared = sharedFiles(context.resources, document.brand);
    const view = pageView({ document, locale, context, shared });
    const markup = templatesOf(context.resources, PAGE).render('web/page', view).toString();
    const page: Artefact = {
      path: `${pageFolder(document.unit, document.lang)}/index.html`,
      bytes: markupBytes(markup),
      output: 'web',
    };
    return {
      artefacts: [page, ...pictures(document, context, markup), ...shared.artefacts],
      findings: page.bytes.length > MARKUP_BUDGET ? [tooHeavy(document, page.bytes.length)] : [],
    };
  } catch (error) {
    if (error instanceof TemplateFault) return { artefacts: [], findings: [templateFinding(error)] };
    throw error;
  }
}

function tooHeavy({ file }: Document, bytes: number): Finding {
  return {
    ruleId: 'web/too-heavy',
    severity: 'warning',
    file,
    reason: `The page weighs ${inKilobytes(bytes)} kB without its pictures; it may weigh ${inKilobytes(MARKUP_BUDGET)} kB.`,
    remedy: 'Shorten the text, or make two units of it that name each other under “related:”.',
  };
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
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
