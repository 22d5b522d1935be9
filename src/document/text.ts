// The plain text of nodes: what a reader would hear.
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** Plain text of inline content; citations and note references are left out, a line break is a space. */
export function inlineText(children: readonly Inline[]): string {
  return children.map(textOf).join('');
}

function textOf(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'citation':
    case 'note-reference':
      return '';
    case 'emphasis':
    case 'strong':
    case 'deletion':
    case 'foreign':
    case 'link':
    case 'term':
      return inlineText(node.children);
  }
}

/** Plain text of blocks, one line for each paragraph, list item and table cell. Items of the bank are left out. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'risk':
      return inlineText(block.children);
    case 'list':
      return block.items.map((item) => blocksText(item.blocks)).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.cells.map(inlineText).join('\n')).join('\n');
    case 'figure':
      return inlineText(block.caption);
    case 'code-block':
      return block.value;
    case 'quote':
    case 'call-to-action':
    case 'advice':
    case 'steps':
    case 'aside':
    case 'case':
    case 'only':
      return blocksText(block.blocks);
    case 'divider':
    case 'contact':
    case 'item':
      return '';
  }
}
