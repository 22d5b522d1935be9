// Visitors: every section, block and inline of a document, in reading order.
import type { Block } from './block.ts';
import type { Document } from './document.ts';
import type { Inline } from './inline.ts';
import type { Section } from './section.ts';

const NONE: readonly never[] = [];

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
      return NONE;
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
      return NONE;
  }
}

/** These blocks and all inside them, depth first. */
export function walkBlocks(blocks: readonly Block[]): readonly Block[] {
  const met: Block[] = [];
  addBlocks(blocks, met);
  return met;
}

function addBlocks(blocks: readonly Block[], to: Block[]): void {
  for (const block of blocks) {
    to.push(block);
    if (block.kind === 'list') for (const item of block.items) addBlocks(item.blocks, to);
    else addBlocks(childBlocks(block), to);
  }
}

/** These inlines and all inside them, depth first. */
export function walkInlines(children: readonly Inline[]): readonly Inline[] {
  const met: Inline[] = [];
  addInlines(children, met);
  return met;
}

function addInlines(children: readonly Inline[], to: Inline[]): void {
  for (const node of children) {
    to.push(node);
    if ('children' in node) addInlines(node.children, to);
  }
}

/** These sections and their subsections, in reading order. */
export function walkSections(sections: readonly Section[]): readonly Section[] {
  const met: Section[] = [];
  addSections(sections, met);
  return met;
}

function addSections(sections: readonly Section[], to: Section[]): void {
  for (const section of sections) {
    to.push(section);
    addSections(section.sections, to);
  }
}

/** Every block of the document: summary, introduction, then each section's brief and blocks, then notes. */
export function documentBlocks(document: Document): readonly Block[] {
  const met: Block[] = [];
  addBlocks(document.summary?.blocks ?? NONE, met);
  addBlocks(document.introduction, met);
  for (const section of walkSections(document.sections)) {
    addBlocks(section.brief ?? NONE, met);
    addBlocks(section.blocks, met);
  }
  for (const note of document.notes) addBlocks(note.blocks, met);
  return met;
}
