// How the shared HTML is rendered inside the module: no place outside the package but a web address, images by their
// names in it.
import type { Document } from '../../document/index.ts';
import { localeOf, type Locale } from '../../locales/index.ts';
import { createHtml, firstTermUses, type HtmlRenderer, type HtmlScope } from '../html/index.ts';
import type { OutputContext } from '../output.ts';
import { escapeText, safeHtml } from '../template.ts';
import type { PackedImage } from './images.ts';

export interface Rendering {
  readonly document: Document;
  readonly locale: Locale;
  readonly html: HtmlRenderer;
  /** Scope of the theory screens: links to other places in the document, places for practice items. */
  readonly theory: HtmlScope;
  /** Scope of items and cases: no links to theory, which would lead away from a test. */
  readonly item: HtmlScope;
}

/** The rendering of a selected document. */
export function renderingOf(
  document: Document,
  context: OutputContext,
  images: ReadonlyMap<string, PackedImage>,
): Rendering {
  const locale = localeOf(document.lang);
  const practice = new Set(document.items.filter((item) => item.practice).map((item) => item.id));
  const shared = {
    document,
    headingLevel: 2,
    // Whoever learns here does not need help: a slip of the finger would call the emergency number.
    phoneLinks: false,
    assetUrl: (key: string): string => imagePath(images, key),
    unitUrl: (unit: string): string | undefined => unitUrl(unit, document, context),
  };
  return {
    document,
    locale,
    html: createHtml(context.resources, locale),
    theory: {
      ...shared,
      firstUses: firstTermUses(document),
      itemHtml: (id) =>
        practice.has(id) ? safeHtml(`<div data-item="${escapeText(id)}"></div>`) : undefined,
    },
    item: { ...shared, headingLevel: 3, firstUses: new Set(), href: () => undefined },
  };
}

function imagePath(images: ReadonlyMap<string, PackedImage>, key: string): string {
  const image = images.get(key);
  if (image === undefined) throw new Error(`the package has no image for asset "${key}"`);
  return image.path;
}

/** Another unit's page on the published site; in an LMS there is no other way to it. */
function unitUrl(unit: string, document: Document, context: OutputContext): string | undefined {
  const { site } = document;
  const known = context.library.find((entry) => entry.unit === unit);
  if (site === undefined || known === undefined) return undefined;
  const lang = Object.hasOwn(known.titles, document.lang)
    ? document.lang
    : Object.keys(known.titles).sort()[0];
  return lang === undefined
    ? undefined
    : `${site}/${encodeURIComponent(unit)}/${encodeURIComponent(lang)}/index.html`;
}
