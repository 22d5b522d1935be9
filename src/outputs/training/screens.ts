// Theory screens: the introduction, one for each top-level section, the word list, the sources and the version.
import { inlineText, walkSections } from '../../document/index.ts';
import type { Document, Item, Person, Section } from '../../document/index.ts';
import { dateInWords, type Locale } from '../../locales/index.ts';
import { escapeText, type Templates } from '../template.ts';
import { practiceItems, theoryBlocks, theorySection } from './bank.ts';
import type { ModulePassage, ModuleScreen } from './contract.ts';
import { plainLine } from './plain-text.ts';
import type { Rendering } from './scope.ts';

export const SCREEN_TEMPLATES = [
  'training/screen-introduction',
  'training/screen-section',
  'training/screen-sources',
] as const;

const TITLE_LIMIT = 200;

/** The screens in the order they are read. An item that is bound to no section is practised on the first. */
export function moduleScreens(rendering: Rendering, templates: Templates): readonly ModuleScreen[] {
  const { document } = rendering;
  const sections = document.sections.filter((section) => !isEmpty(section, document));
  const own = sections.map((section) => sectionScreen(section, rendering, templates));
  const placed = new Set(own.flatMap((screen) => screen.items));
  const loose = document.items.filter((item) => item.practice && !placed.has(item.id)).map((item) => item.id);
  const taken = new Set([...walkSections(document.sections)].map((section) => section.id));
  const name = (id: string): string => (taken.has(id) ? `${id}_screen` : id);
  return [
    introductionScreen(name('introduction'), loose, rendering, templates),
    ...own,
    glossaryScreen(name('glossary'), rendering),
    sourcesScreen(name('sources'), rendering, templates),
  ].filter((screen) => screen !== undefined);
}

/** Where to read again before this item: its section, on the screen of the top-level section around it. */
export function passageOf(
  item: Item,
  document: Document,
  screens: readonly ModuleScreen[],
): ModulePassage | undefined {
  for (const top of document.sections) {
    const section = [...walkSections([top])].find((part) => part.id === item.section);
    if (section === undefined) continue;
    if (!screens.some((screen) => screen.id === top.id)) return undefined;
    return { section: section.id, title: plainLine(inlineText(section.title), TITLE_LIMIT), screen: top.id };
  }
  return undefined;
}

/** A section of which the theory shows nothing (it has only questions of the test), so its heading would stand alone. */
function isEmpty(section: Section, document: Document): boolean {
  const parts = [...walkSections([section])];
  const shown = parts.flatMap((part) => [...theoryBlocks(part.blocks), ...(part.brief ?? [])]);
  return shown.every((block) => block.kind === 'item') && practiceItems(section, document).length === 0;
}

function introductionScreen(
  id: string,
  loose: readonly string[],
  rendering: Rendering,
  templates: Templates,
): ModuleScreen | undefined {
  const { document, locale, html, theory } = rendering;
  const summary =
    document.summary === undefined ? '' : html.blocks(theoryBlocks(document.summary.blocks), theory);
  const content = html.blocks(theoryBlocks(document.introduction), theory);
  if (`${summary.toString()}${content.toString()}` === '' && loose.length === 0) return undefined;
  const view = {
    summaryTitle: locale.words.summary,
    summary: summary.toString() === '' ? undefined : summary,
    content,
  };
  return {
    id,
    ...heading(locale.training.introduction),
    html: templates.render('training/screen-introduction', view).toString(),
    items: loose,
  };
}

function sectionScreen(section: Section, rendering: Rendering, templates: Templates): ModuleScreen {
  const { document, html, theory } = rendering;
  const ready = theorySection(section);
  const view = {
    content: html.blocks(ready.blocks, theory),
    sections: ready.sections.map((part) => html.section(part, theory)),
  };
  const recap =
    section.brief === undefined ? '' : html.blocks(theoryBlocks(section.brief), theory).toString();
  return {
    id: section.id,
    title: plainLine(inlineText(section.title), TITLE_LIMIT),
    titleHtml: html.inlines(section.title, { ...theory, href: () => undefined }).toString(),
    html: templates.render('training/screen-section', view).toString(),
    ...(recap === '' ? {} : { recap }),
    items: practiceItems(section, document),
  };
}

function glossaryScreen(id: string, { locale, html, theory }: Rendering): ModuleScreen | undefined {
  const list = html.wordList(theory);
  if (list === undefined) return undefined;
  return { id, ...heading(locale.words.glossary), html: list.toString(), items: [] };
}

function sourcesScreen(id: string, rendering: Rendering, templates: Templates): ModuleScreen {
  const { document, locale, html, theory } = rendering;
  const { words } = locale;
  const view = {
    sourcesTitle: words.sources,
    sources: html.sources(theory),
    notes: html.notes(theory),
    notesTitle: words.notes,
    factsTitle: locale.training.aboutText,
    facts: facts(document, locale),
  };
  return {
    id,
    ...heading(locale.training.sourcesAndVersion),
    html: templates.render('training/screen-sources', view).toString(),
    items: [],
  };
}

function facts({ meta, organisation }: Document, locale: Locale): readonly { term: string; value: string }[] {
  const { words, training } = locale;
  const date = (value: string | undefined): string => (value === undefined ? '' : dateInWords(locale, value));
  return [
    { term: words.version, value: meta.version },
    { term: training.status, value: words.status[meta.status] },
    { term: words.published, value: date(meta.published) },
    { term: words.reviewed, value: date(meta.reviewed) },
    { term: words.reviewDue, value: date(meta.reviewDue) },
    { term: words.authors, value: people(meta.authors) },
    { term: words.reviewers, value: people(meta.reviewers) },
    { term: training.organisation, value: organisation.name },
    { term: words.licence, value: meta.licence ?? '' },
  ].filter(({ value }) => value !== '');
}

function people(persons: readonly Person[]): string {
  return persons.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(', ');
}

/** A heading in the module's own words. */
function heading(title: string): Pick<ModuleScreen, 'title' | 'titleHtml'> {
  return { title, titleHtml: escapeText(title) };
}
