// A document to what the page's template shows. Every word comes from the source or the locale.
import { inlineText, type Asset, type Document, type Person } from '../../document/index.ts';
import { count, dateInWords, fill, findLocale } from '../../locales/index.ts';
import { createHtml, firstTermUses, type HtmlRenderer, type HtmlScope } from '../html/index.ts';
import type { LibraryUnit } from '../output.ts';
import type { View } from '../template.ts';
import { picturePath } from './assets.ts';
import { leafletDownloads, trainingDownloads } from './downloads.ts';
import { headView } from './head.ts';
import { categoryAnchor, libraryFolder, pageFolder, pathIn, relativeUrl } from './links.ts';
import type { PageSource } from './page-source.ts';
import { newestFirst, unknownAnswer, versionAnswers, versionInWords } from './versions.ts';

/** A table of contents helps from this many sections on. */
const CONTENTS_FROM = 4;

/** The view of `templates/web/page.hbs`. */
export function pageView(source: PageSource): View {
  const { document, locale, context } = source;
  const { meta, organisation } = document;
  const html = createHtml(context.resources, locale);
  const banner = bannerView(source);
  return {
    words: locale.words,
    web: locale.web,
    lang: document.lang,
    dir: document.dir,
    head: { ...headView(source), icon: banner.logo?.url },
    banner,
    trail: trailView(source),
    languages: languageLinks(source),
    title: html.inlines(document.title, scopeOf(source)),
    lead: meta.summary === '' ? undefined : meta.summary,
    version: versionInWords(meta, locale),
    answers: versionAnswers(document, locale),
    unknownVersion: unknownAnswer(meta, locale),
    notices: noticesOf(source),
    text: meta.status === 'withdrawn' ? undefined : textView(source, html),
    replacement: meta.replacedBy === undefined ? undefined : unitLink(meta.replacedBy, source),
    leaflets: meta.status === 'withdrawn' ? [] : leafletDownloads(context.made, folderOf(document), locale),
    training: meta.status === 'withdrawn' ? undefined : trainingView(source),
    related: meta.related.flatMap((unit) => unitLink(unit, source) ?? []),
    about: aboutView(source),
    changes: newestFirst(meta.changes).map((change) => ({
      line: fill(locale.web.versionLine, { version: change.version, date: dateInWords(locale, change.date) }),
      text: change.text,
    })),
    feedbackUrl: organisation.email === undefined ? undefined : feedbackUrl(source, organisation.email),
    organisation: organisation.name,
    footer: document.brand.footer,
  };
}

function folderOf(document: Document): string {
  return pageFolder(document.unit, document.lang);
}

/** The view of `templates/web/banner.hbs`. */
interface BannerView extends View {
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

/** The library's page in the language of this one. */
function libraryUrl({ document, locale, context }: PageSource): string {
  const source = findLocale(context.sourceLanguage);
  const folder = libraryFolder(locale.tag, source?.tag ?? locale.tag);
  return relativeUrl(folderOf(document), pathIn(folder, 'index.html'));
}

function bannerView(source: PageSource): BannerView {
  const { document, context } = source;
  const logo = logoOf(document);
  return {
    home: libraryUrl(source),
    name: document.organisation.name,
    logo:
      logo === undefined
        ? undefined
        : {
            url: relativeUrl(folderOf(document), picturePath(document, logo)),
            width: logo.width,
            height: logo.height,
          },
    library: context.libraryTitle,
  };
}

/** The brand's logo, if the organisation has one. */
function logoOf(document: Document): Asset | undefined {
  return document.assets.find((asset) => asset.key === document.brand.logo);
}

/** The breadcrumb: the library, then each level of the category. */
function trailView(source: PageSource): readonly { name: string; url: string }[] {
  const { document, context } = source;
  const home = libraryUrl(source);
  const { category } = document.meta;
  return [
    { name: context.libraryTitle, url: home },
    ...category.map((name, i) => ({
      name,
      url: `${home}#${encodeURIComponent(categoryAnchor(category.slice(0, i + 1)))}`,
    })),
  ];
}

/** The same unit in its other languages, each named in itself. */
function languageLinks({
  document,
  context,
}: PageSource): readonly { lang: string; url: string; name: string }[] {
  const titles = context.library.find((unit) => unit.unit === document.unit)?.titles ?? {};
  return Object.keys(titles)
    .filter((lang) => lang !== document.lang)
    .map((lang) => ({
      lang,
      url: relativeUrl(folderOf(document), `${pageFolder(document.unit, lang)}/index.html`),
      name: findLocale(lang)?.name ?? lang,
    }));
}

interface UnitLink {
  readonly url: string;
  readonly title: string;
  /** The language, where it is another one than the page's. */
  readonly lang: string | undefined;
}

/** A unit of the library in the page's language, else in one it has. */
function unitLink(unit: string, { document, context }: PageSource): UnitLink | undefined {
  const found = context.library.find((one) => one.unit === unit);
  const lang = found === undefined ? undefined : nearestLanguage(found, document.lang);
  if (found === undefined || lang === undefined) return undefined;
  return {
    url: relativeUrl(folderOf(document), `${pageFolder(unit, lang)}/index.html`),
    title: found.titles[lang] ?? unit,
    lang: lang === document.lang ? undefined : lang,
  };
}

function nearestLanguage(unit: LibraryUnit, wanted: string): string | undefined {
  return unit.titles[wanted] === undefined ? Object.keys(unit.titles)[0] : wanted;
}

function noticesOf({ document, locale, context }: PageSource): readonly { kind: string; text: string }[] {
  const { meta, organisation } = document;
  const { words } = locale;
  const notices: { kind: string; text: string }[] = [];
  if (meta.status === 'withdrawn') notices.push({ kind: 'notice alarm', text: words.withdrawnNotice });
  if (meta.status === 'draft') notices.push({ kind: 'notice', text: words.draftNotice });
  if (organisation.sample) notices.push({ kind: 'notice', text: words.sampleNotice });
  const { today } = context.options;
  if (meta.reviewDue !== undefined && today !== undefined && today > meta.reviewDue) {
    notices.push({
      kind: 'notice',
      text: fill(words.overdueNotice, { date: dateInWords(locale, meta.reviewDue) }),
    });
  }
  return notices;
}

/** How content refers to what lies outside it. */
function scopeOf(source: PageSource): HtmlScope {
  const { document } = source;
  const folder = folderOf(document);
  const assets = new Map(document.assets.map((asset) => [asset.key, asset]));
  return {
    document,
    headingLevel: 2,
    firstUses: firstTermUses(document),
    assetUrl(key) {
      const asset = assets.get(key);
      if (asset === undefined) throw new Error(`no asset "${key}"`);
      return relativeUrl(folder, picturePath(document, asset));
    },
    unitUrl: (unit) => unitLink(unit, source)?.url,
  };
}

function textView(source: PageSource, html: HtmlRenderer): View {
  const { document } = source;
  const scope = scopeOf(source);
  const inner = { ...scope, headingLevel: 3 };
  const long = document.sections.length >= CONTENTS_FROM;
  return {
    summary: document.summary === undefined ? undefined : html.blocks(document.summary.blocks, inner),
    contents: long ? document.sections.map(({ id, title }) => ({ id, title: inlineText(title) })) : [],
    introduction: html.blocks(document.introduction, scope),
    sections: document.sections.map((section) => html.section(section, scope)),
    wordList: html.wordList(scope),
    sources: html.sources(scope),
    notes: html.notes(inner),
  };
}

function trainingView({ document, locale, context }: PageSource): View | undefined {
  const packages = trainingDownloads(context.made, folderOf(document), locale);
  if (packages.length === 0) return undefined;
  const { title, minutes } = document.meta.training;
  return {
    text: fill(locale.web.trainingText, { title }),
    minutes: minutes === undefined ? undefined : count(locale.web.minutes, minutes),
    packages,
  };
}

function aboutView({ document, locale }: PageSource): View {
  const { meta } = document;
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : dateInWords(locale, date);
  return {
    authors: meta.authors.map(personInWords),
    reviewers: meta.status === 'draft' ? [] : meta.reviewers.map(personInWords),
    version: meta.version,
    status: locale.words.status[meta.status],
    published: day(meta.published),
    reviewed: meta.status === 'draft' ? undefined : day(meta.reviewed),
    reviewDue: day(meta.reviewDue),
    licence: meta.licence,
  };
}

function personInWords({ name, role }: Person): string {
  return role === undefined ? name : `${name}, ${role}`;
}

function feedbackUrl({ document, locale }: PageSource, email: string): string {
  const { title, version } = document.meta;
  const subject = fill(locale.web.feedbackSubject, { title, version });
  return `mailto:${encodeURI(email)}?subject=${encodeURIComponent(subject)}`;
}
