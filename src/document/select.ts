// The part of a document that one output shows: `only` blocks are opened or dropped, staff content stays in the training module.
import type { Block, EditionId, OutputId } from './block.ts';
import type { Section } from './section.ts';
import type { Document } from './document.ts';

/** For whom content is selected. A leaflet names its edition. */
export interface Selection {
  readonly output: OutputId;
  readonly edition?: EditionId;
}

/**
 * The same document with only the content of this output; no `only` block is left, and no section of which nothing but the
 * heading would be left. The item bank stays whole.
 */
export function selectContent<D extends Document>(document: D, selection: Selection): D {
  const blocks = (list: readonly Block[]): readonly Block[] => selectBlocks(list, selection);
  const { summary } = document;
  return {
    ...document,
    ...(summary === undefined ? {} : { summary: { ...summary, blocks: blocks(summary.blocks) } }),
    introduction: blocks(document.introduction),
    sections: selectSections(document.sections, selection),
    notes: document.notes.map((note) => ({ ...note, blocks: blocks(note.blocks) })),
  };
}

function selectSections(sections: readonly Section[], selection: Selection): Section[] {
  const selected: Section[] = [];
  for (const section of sections) {
    const part: Section = {
      ...section,
      ...(section.brief === undefined ? {} : { brief: selectBlocks(section.brief, selection) }),
      blocks: selectBlocks(section.blocks, selection),
      sections: selectSections(section.sections, selection),
    };
    if (!isBare(part, selection) || isEmptySection(section)) selected.push(part);
  }
  return selected;
}

/** True if a section's author wrote nothing under its heading. */
export function isEmptySection(section: Section): boolean {
  return section.blocks.length === 0 && section.sections.length === 0 && (section.brief ?? []).length === 0;
}

/** True if this output shows nothing under the heading: questions stand in the training module alone. */
function isBare({ blocks, sections, brief }: Section, { output }: Selection): boolean {
  if (sections.length > 0 || (brief ?? []).length > 0) return false;
  return blocks.every(({ kind }) => output !== 'training' && (kind === 'item' || kind === 'case'));
}

/** The blocks that are shown. Where all are, the list itself: most of a document is for everybody. */
function selectBlocks(blocks: readonly Block[], selection: Selection): readonly Block[] {
  const selected: Block[] = [];
  let same = true;
  for (const block of blocks) {
    if (block.kind === 'only') {
      same = false;
      if (shows(block, selection)) selected.push(...selectBlocks(block.blocks, selection));
      continue;
    }
    const part = selectInside(block, selection);
    same &&= part === block;
    selected.push(part);
  }
  return same ? blocks : selected;
}

function selectInside(block: Exclude<Block, { kind: 'only' }>, selection: Selection): Block {
  switch (block.kind) {
    case 'list': {
      const items = block.items.map((item) => {
        const blocks = selectBlocks(item.blocks, selection);
        return blocks === item.blocks ? item : { ...item, blocks };
      });
      return items.every((item, index) => item === block.items[index]) ? block : { ...block, items };
    }
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case': {
      const blocks = selectBlocks(block.blocks, selection);
      return blocks === block.blocks ? block : { ...block, blocks };
    }
    case 'paragraph':
    case 'table':
    case 'code-block':
    case 'divider':
    case 'figure':
    case 'risk':
    case 'contact':
    case 'item':
      return block;
  }
}

function shows(only: Extract<Block, { kind: 'only' }>, selection: Selection): boolean {
  if (only.audience === 'staff' && selection.output !== 'training') return false;
  if (only.audience === 'patient' && selection.output === 'training') return false;
  if (only.outputs !== undefined && !only.outputs.includes(selection.output)) return false;
  if (only.editions === undefined) return true;
  return selection.edition !== undefined && only.editions.includes(selection.edition);
}
