// Which items of the bank the module has, and on which theory screen a practice item stands.
import { childBlocks, documentBlocks, walkBlocks, walkSections } from '../../document/index.ts';
import type { Block, Document, Item, Section } from '../../document/index.ts';

/**
 * The items of the training: all but those whose only places in the text went with an `only` block for another output.
 * `selected` is `whole` after `selectContent`.
 */
export function moduleItems(whole: Document, selected: Document): readonly Item[] {
  const before = referencedItems(documentBlocks(whole));
  const after = referencedItems(documentBlocks(selected));
  return selected.items.filter((item) => after.has(item.id) || !before.has(item.id));
}

/** Ids of the items that stand in these blocks, in reading order. */
function referencedItems(blocks: Iterable<Block>): Set<string> {
  const ids = new Set<string>();
  for (const block of blocks) if (block.kind === 'item') ids.add(block.item);
  return ids;
}

/** Whether an item counts in the score. */
export function isScored(item: Item): boolean {
  return !item.practice && item.kind !== 'likert' && item.points > 0;
}

/** Ids of the practice items of a top-level section: those that stand in it, then those bound to it that stand nowhere. */
export function practiceItems(section: Section, document: Document): readonly string[] {
  const parts = [...walkSections([section])];
  const practice = document.items.filter((item) => item.practice);
  const known = new Set(practice.map((item) => item.id));
  const standing = [...referencedItems(parts.flatMap((part) => [...walkBlocks(part.blocks)]))];
  const anywhere = referencedItems(documentBlocks(document));
  const sectionIds = new Set(parts.map((part) => part.id));
  const bound = practice.filter(
    ({ id, section: at }) => !anywhere.has(id) && at !== undefined && sectionIds.has(at),
  );
  return [...standing.filter((id) => known.has(id)), ...bound.map((item) => item.id)];
}

/** Blocks without the items in them: the vignette of a case, for the player to show above each question. */
export function withoutItems(blocks: readonly Block[]): readonly Block[] {
  return rewrite(blocks, (block) => (block.kind === 'item' ? [] : undefined));
}

/**
 * Blocks as a theory screen shows them: a case gives way to the practice items in it, because the player shows the
 * vignette above each of its questions.
 */
export function theoryBlocks(blocks: readonly Block[]): readonly Block[] {
  return rewrite(blocks, (block) =>
    block.kind === 'case' ? [...walkBlocks(block.blocks)].filter((part) => part.kind === 'item') : undefined,
  );
}

/** A section and its subsections with other blocks. */
export function theorySection(section: Section): Section {
  return { ...section, blocks: theoryBlocks(section.blocks), sections: section.sections.map(theorySection) };
}

/** Replaces the blocks for which `replace` gives others; looks inside the rest. */
function rewrite(
  blocks: readonly Block[],
  replace: (block: Block) => readonly Block[] | undefined,
): readonly Block[] {
  return blocks.flatMap((block) => replace(block) ?? [within(block, (inner) => rewrite(inner, replace))]);
}

function within(block: Block, change: (blocks: readonly Block[]) => readonly Block[]): Block {
  if (childBlocks(block).length === 0) return block;
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: change(item.blocks) })) };
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case':
    case 'only':
      return { ...block, blocks: change(block.blocks) };
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
