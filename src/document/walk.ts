// Visitors: every section, block and inline of a document, in reading order.
import type { Block } from './block.ts';
import type { Document } from './document.ts';
import type { Inline } from './inline.ts';
import type { Section } from './section.ts';

/** The blocks directly inside a block; none for a leaf. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => item.blocks);
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case':
    case 'only':
      return block.blocks;
    case 'paragraph':
    case 'table':
    case 'code-block':
    case 'divider':
    case 'figure':
    case 'risk':
    case 'contact':
    case 'item':
      return [];
  }
}

/** The runs of inline content that stand directly in a block: one for a paragraph, one for each cell of a table. */
export function inlineRuns(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'risk':
      return [block.children];
    case 'figure':
      return [block.caption];
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.cells);
    case 'list':
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case':
    case 'only':
    case 'code-block':
    case 'divider':
    case 'contact':
    case 'item':
      return [];
  }
}

/** These blocks and all inside them, depth first. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(childBlocks(block));
  }
}

/** These inlines and all inside them, depth first. */
export function* walkInlines(children: readonly Inline[]): Generator<Inline> {
  for (const node of children) {
    yield node;
    if ('children' in node) yield* walkInlines(node.children);
  }
}

/** These sections and their subsections, in reading order. */
export function* walkSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* walkSections(section.sections);
  }
}

/** Every block of the document: summary, introduction, then each section's brief and blocks, then notes. */
export function* documentBlocks(document: Document): Generator<Block> {
  yield* walkBlocks(document.summary?.blocks ?? []);
  yield* walkBlocks(document.introduction);
  for (const section of walkSections(document.sections)) {
    yield* walkBlocks(section.brief ?? []);
    yield* walkBlocks(section.blocks);
  }
  for (const note of document.notes) yield* walkBlocks(note.blocks);
}
