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
  const blocks = (list: readonly Block[]): Block[] => list.flatMap((block) => selectBlock(block, selection));
  const section = (part: Section): Section[] => {
    const selected: Section = {
      ...part,
      ...(part.brief === undefined ? {} : { brief: blocks(part.brief) }),
      blocks: blocks(part.blocks),
      sections: part.sections.flatMap(section),
    };
    return isBare(selected, selection) && !isEmptySection(part) ? [] : [selected];
  };
  return {
    ...document,
    ...(document.summary === undefined
      ? {}
      : { summary: { ...document.summary, blocks: blocks(document.summary.blocks) } }),
    introduction: blocks(document.introduction),
    sections: document.sections.flatMap(section),
    notes: document.notes.map((note) => ({ ...note, blocks: blocks(note.blocks) })),
  };
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

function selectBlock(block: Block, selection: Selection): Block[] {
  const within = (list: readonly Block[]): Block[] => list.flatMap((child) => selectBlock(child, selection));
  switch (block.kind) {
    case 'only':
      return shows(block, selection) ? within(block.blocks) : [];
    case 'list':
      return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: within(item.blocks) })) }];
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case':
      return [{ ...block, blocks: within(block.blocks) }];
    case 'paragraph':
    case 'table':
    case 'code-block':
    case 'divider':
    case 'figure':
    case 'risk':
    case 'contact':
    case 'item':
      return [block];
  }
}

function shows(only: Extract<Block, { kind: 'only' }>, selection: Selection): boolean {
  if (only.audience === 'staff' && selection.output !== 'training') return false;
  if (only.audience === 'patient' && selection.output === 'training') return false;
  if (only.outputs !== undefined && !only.outputs.includes(selection.output)) return false;
  if (only.editions === undefined) return true;
  return selection.edition !== undefined && only.editions.includes(selection.edition);
}
