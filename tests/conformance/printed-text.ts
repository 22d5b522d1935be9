// What an edition must say of a unit: told from its parsed source alone, in the order in which it should be read.
import { planJobs } from '../../src/build/plan.ts';
import { readLibrary } from '../../src/build/library.ts';
import {
  blocksText,
  inlineText,
  selectContent,
  walkBlocks,
  walkSections,
  type Block,
  type Document,
  type EditionId,
  type Figure,
  type Item,
  type Section,
} from '../../src/document/index.ts';
import { findLocale, urgencyLabel } from '../../src/locales/index.ts';
import { parseSource } from '../../src/parse/index.ts';

/**
 * The text of a source as this edition prints it: what its author wrote, the words of the boxes, contact details,
 * questions, notes, words, sources, version. Running heads, task lines and answers are left out.
 */
export async function printedText(
  contentDir: string,
  text: { readonly unit: string; readonly lang: string },
  edition: EditionId,
): Promise<string> {
  const source = spelledOut(await parsed(contentDir, text), edition);
  const document = selectContent(source, { output: 'leaflet', edition });
  return (edition === 'trifold' ? panelText(document) : flowText(document)).join('\n');
}

async function parsed(
  contentDir: string,
  { unit, lang }: { readonly unit: string; readonly lang: string },
): Promise<Document> {
  const files = await readLibrary(contentDir);
  const units = files.units.filter((one) => one.unit === unit);
  for await (const { job } of planJobs(units, files, { contentDir, outputs: [] })) {
    if (job.source.lang !== lang) continue;
    const result = parseSource(job.source, {
      library: files.library,
      glossary: files.glossaries.get(lang) ?? new Map(),
      assets: job.assets,
      units: files.units.map((one) => one.unit),
    });
    if (result.document !== undefined) return result.document;
  }
  throw new Error(`no source for ${unit}/${lang}`);
}

/** The document with the words that boxes, pictures and contact details are printed with written into it. */
function spelledOut(document: Document, edition: EditionId): Document {
  const locale = findLocale(document.lang)!;
  const { words } = locale;
  const said = (text: string): Block => ({
    kind: 'paragraph',
    children: [{ kind: 'text', value: text }],
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  });
  return JSON.parse(JSON.stringify(document), (_, value: Block | undefined) => {
    switch (value?.kind) {
      case 'call-to-action':
        return {
          ...value,
          blocks: [said(urgencyLabel(locale, value.level, document.emergency)), ...value.blocks],
        };
      case 'advice':
        return { ...value, blocks: [said(words[value.advice]), ...value.blocks] };
      case 'aside':
        return { ...value, blocks: [said(words.note), ...value.blocks] };
      case 'figure':
        return { ...value, caption: [...value.caption, { kind: 'text', value: creditOf(value) }] };
      case 'contact':
        // On panels they stand once, behind what the section says.
        return edition === 'trifold' ? value : said(contactOf(document));
      default:
        return value;
    }
  }) as Document;
}

function creditOf({ credit, licence }: Figure): string {
  return ` ${[credit, licence].filter((part) => part !== undefined).join(', ')}`;
}

function contactOf({ organisation }: Document): string {
  const { name, department, phone, phoneHours, email, web, address } = organisation;
  const site = web?.replace(/^https:\/\//, '');
  return [name, department, phone, phoneHours, email, site, address]
    .filter((part) => part !== undefined)
    .join('\n');
}

function flowText(document: Document): string[] {
  return [
    document.organisation.name,
    inlineText(document.title),
    document.meta.summary,
    blocksText(document.summary?.blocks ?? []),
    blocksText(document.introduction),
    ...document.sections.flatMap(sectionText),
    ...(document.meta.leaflet.selfTest ? document.items.map(questionText) : []),
    ...document.notes.map((note) => blocksText(note.blocks)),
    ...wordList(document.terms),
    ...sourcesOf(document).map(({ title, author, publisher, date }) =>
      [title, author, publisher, date].join(' '),
    ),
    ...(document.meta.leaflet.selfTest
      ? document.items.map(({ explanation }) => blocksText(explanation))
      : []),
    document.meta.version,
    ...document.meta.authors.map((author) => author.name),
  ];
}

/** Terms with their explanations. */
function wordList(terms: Document['terms']): string[] {
  return [...terms]
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
    .map(({ term, explanation }) => `${term} ${explanation}`);
}

/** Cited sources by their number, then the others. */
function sourcesOf({ meta, citations }: Document): Document['meta']['sources'] {
  const rank = (id: string): number => (citations.includes(id) ? citations.indexOf(id) : Infinity);
  return [...meta.sources].sort((a, b) => (rank(a.id) === rank(b.id) ? 0 : rank(a.id) - rank(b.id)));
}

/** What is asked, with the options that stand in the order of the source. */
function questionText(item: Item): string {
  const options = 'options' in item ? item.options.map(({ text }) => inlineText(text)) : [];
  return [inlineText(item.stem), blocksText(item.introduction), ...options].join('\n');
}

function sectionText(section: Section): string[] {
  return [
    inlineText(section.title),
    blocksText(plain(section.blocks)),
    ...section.sections.flatMap(sectionText),
  ];
}

function plain(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'item' && block.kind !== 'case');
}

/** Front, flap, inside, back. */
function panelText(document: Document): string[] {
  const all = [...walkBlocks([...walkSections(document.sections)].flatMap((part) => part.blocks))];
  const figure = all.filter((block) => block.kind === 'figure').slice(0, 1);
  const parts = document.sections.map((section) => shortened(section, figure));
  const [flaps, rest] = apart(parts, ({ section }) => section.purpose === 'when-to-call');
  const [backs, inside] = apart(rest, ({ section }) => section.purpose === 'contact');
  const told = new Set(flaps.flatMap((part) => part.blocks));
  const calls = all.filter((block) => block.kind === 'call-to-action' && !told.has(block));
  const shown = JSON.stringify([figure, document.summary, calls, parts.map((part) => part.blocks)]);
  return [
    document.organisation.name,
    inlineText(document.title),
    document.meta.summary,
    blocksText(figure),
    blocksText(document.summary?.blocks ?? []),
    ...flaps.map((part) => part.text),
    blocksText(calls),
    ...[...inside, ...backs].map((part) => part.text),
    contactOf(document),
    ...document.notes
      .filter((note) => shown.includes(`"note":"${note.id}"`))
      .map((note) => blocksText(note.blocks)),
    ...wordList(document.terms.filter((term) => shown.includes(`"term":"${term.key}"`))),
    ...sourcesOf(document).map(({ title, publisher }) => [title, publisher].join(' ')),
    document.meta.version,
    ...document.meta.authors.map((author) => author.name),
  ];
}

/** What the panels show of a section: its brief, or all of it but what stands elsewhere. */
interface ShortPart {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly text: string;
}

function shortened(section: Section, front: readonly Block[]): ShortPart {
  const held = plain(section.blocks).filter((block) => block.kind !== 'contact' && !front.includes(block));
  const below = section.brief === undefined ? section.sections.map((part) => shortened(part, front)) : [];
  const own = section.brief ?? held;
  const text = [inlineText(section.title), blocksText(own), ...below.map((part) => part.text)];
  const blocks = [...own, ...below.flatMap((part) => part.blocks)];
  // A heading with nothing below it takes no room on a panel.
  return {
    section,
    blocks,
    text: blocks.length === 0 && section.purpose === undefined ? '' : text.join('\n'),
  };
}

function apart<T>(list: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter((one) => !belongs(one))];
}
