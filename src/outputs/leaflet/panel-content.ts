// A document → what stands on which panels of a folded leaflet: the first figure on the front, calls to action on the
// flap, each section's brief inside, contact on the back. Pure; nothing is laid out here.
import {
  inlineRuns,
  walkBlocks,
  walkInlines,
  walkSections,
  type Block,
  type Document,
  type Figure,
  type Inline,
  type Section,
} from '../../document/index.ts';

export interface PanelContent {
  /** The document with the terms and notes that the panels use. */
  readonly document: Document;
  readonly figure: Figure | undefined;
  /** The section that says when to call, with every call to action. */
  readonly flap: Section | undefined;
  /** Calls to action of a document without such a section. */
  readonly calls: readonly Block[];
  readonly introduction: readonly Block[];
  readonly inside: readonly Section[];
  /** The same with each section's pictures behind its brief. */
  readonly pictured: readonly Section[];
  /** Whether that makes a difference. */
  readonly illustrated: boolean;
  readonly contact: Section | undefined;
}

/** Distributes a document that was selected for its edition over the panels. */
export function panelContentOf(document: Document): PanelContent {
  const { sections, introduction } = document;
  const blocks = [...introduction, ...[...walkSections(sections)].flatMap((section) => section.blocks)];
  const figure = [...walkBlocks(blocks)].find((block) => block.kind === 'figure');
  const calls = [...walkBlocks(blocks)].filter((block) => block.kind === 'call-to-action');
  const elsewhere = (block: Block): boolean =>
    block === figure || block.kind === 'call-to-action' || block.kind === 'contact';
  const first = sections.find((section) => holdsCall(section));
  const contact = sections.find((section) => section.purpose === 'contact' && section !== first);
  const rest = sections.filter((section) => section !== first && section !== contact);
  const pictured = (section: Section, without: (block: Block) => boolean): Section => {
    const short = condensed(section, without);
    if (section.brief === undefined) return short;
    return { ...short, blocks: [...short.blocks, ...picturesOf(section, figure)] };
  };
  const content = {
    figure,
    flap: first === undefined ? undefined : flapSection(first, calls, figure),
    calls: first === undefined ? calls : [],
    introduction: without(introduction, elsewhere),
    inside: rest.map((section) => condensed(section, elsewhere)).filter(isFilled),
    pictured: rest.map((section) => pictured(section, elsewhere)).filter(isFilled),
    illustrated: rest.some(
      (section) => section.brief !== undefined && picturesOf(section, figure).length > 0,
    ),
    contact: contact === undefined ? undefined : condensed(contact, elsewhere),
  };
  return { ...content, document: withShownMatter(document, content) };
}

function isFilled(section: Section): boolean {
  return section.blocks.length > 0 || section.sections.length > 0;
}

/** The pictures of a section and its subsections, but for the one on the front. */
function picturesOf(section: Section, front: Figure | undefined): Block[] {
  const blocks = [...walkSections([section])].flatMap((part) => [...walkBlocks(part.blocks)]);
  return blocks.filter((block) => block.kind === 'figure' && block !== front);
}

function holdsCall(section: Section): boolean {
  return [...walkSections([section])].some((part) =>
    [...walkBlocks(part.blocks)].some((block) => block.kind === 'call-to-action'),
  );
}

/** A brief and every call to action; without a brief the whole section, then the calls of other sections. */
function flapSection(section: Section, calls: readonly Block[], figure: Figure | undefined): Section {
  const { brief, ...rest } = section;
  if (brief !== undefined) return { ...rest, blocks: [...brief, ...calls], sections: [] };
  const own = new Set([...walkSections([section])].flatMap((part) => [...walkBlocks(part.blocks)]));
  const dropped = (block: Block): boolean => block === figure || block.kind === 'contact';
  const kept = condensed(section, dropped);
  return { ...kept, blocks: [...kept.blocks, ...calls.filter((call) => !own.has(call))] };
}

/** A section with its brief for its text, or without a brief with the text that stands nowhere else. */
function condensed(section: Section, elsewhere: (block: Block) => boolean): Section {
  const { brief, ...rest } = section;
  if (brief !== undefined) return { ...rest, blocks: brief, sections: [] };
  const sections = rest.sections.map((child) => condensed(child, elsewhere)).filter(isFilled);
  return { ...rest, blocks: without(rest.blocks, elsewhere), sections };
}

/** Blocks without those that stand on another panel; questions are for the training and the self-test. */
function without(blocks: readonly Block[], elsewhere: (block: Block) => boolean): Block[] {
  return blocks.filter((block) => block.kind !== 'item' && block.kind !== 'case' && !elsewhere(block));
}

/** Terms and notes are listed only where the panels use them. */
function withShownMatter(document: Document, content: Omit<PanelContent, 'document'>): Document {
  const summary = document.summary?.blocks ?? [];
  const figure = content.figure === undefined ? [] : [content.figure];
  const parts = [content.flap, ...content.pictured, content.contact].filter((part) => part !== undefined);
  const sections = [...walkSections(parts)];
  const shown = [
    ...walkBlocks([...summary, ...figure, ...content.calls, ...content.introduction]),
    ...walkBlocks(sections.flatMap((section) => section.blocks)),
  ];
  const inlines = [...shown.flatMap(inlineRuns), ...sections.map((section) => section.title)].flatMap(
    (run) => [...walkInlines(run)],
  );
  const noted = new Set(inlines.flatMap((node) => (node.kind === 'note-reference' ? [node.note] : [])));
  const notes = document.notes.filter((note) => noted.has(note.id));
  const inNotes = [...walkBlocks(notes.flatMap((note) => note.blocks))].flatMap(inlineRuns);
  const used = termsOf([...inlines, ...inNotes.flatMap((run) => [...walkInlines(run)])]);
  return { ...document, sections: parts, notes, terms: document.terms.filter((term) => used.has(term.key)) };
}

function termsOf(inlines: readonly Inline[]): Set<string> {
  return new Set(inlines.flatMap((node) => (node.kind === 'term' ? [node.term] : [])));
}
