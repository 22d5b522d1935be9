// The kinds of mdast node the reader tells apart, and where they stand.
import type { Point as NodePoint, Position } from 'unist';
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent } from 'mdast';
import type { ContainerDirective, Directives, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Place } from '../document/index.ts';

export type BlockNode = BlockContent | DefinitionContent;
export type InlineNode = PhrasingContent;
export type { ContainerDirective, Directives, LeafDirective, TextDirective };

/** Where a node stands, as plain data. Every node of a parsed text has a position. */
export function placeOf(node: Nodes): Place {
  if (node.position === undefined) throw new Error(`a ${node.type} node without a position`);
  return copyPlace(node.position);
}

/** From the start of the first node to the end of the last; the nodes must not be none. */
export function placeOfAll(nodes: readonly Nodes[]): Place | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { start: placeOf(first).start, end: placeOf(last).end };
}

/** Where the opening of a directive stands: for a container its first line, else all of it. */
export function openingOf(node: Directives): Place {
  const opening = node.data?.position?.opening;
  return opening === undefined || node.type !== 'containerDirective' ? placeOf(node) : copyPlace(opening);
}

/** Only the fields of a Place, so that documents stay plain data. */
export function copyPlace({ start, end }: Position): Place {
  return { start: copyPoint(start), end: copyPoint(end) };
}

function copyPoint({ line, column, offset }: NodePoint): Place['start'] {
  return offset === undefined ? { line, column } : { line, column, offset };
}

const BLOCK_TYPES: ReadonlySet<string> = new Set<BlockNode['type']>([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'leafDirective',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** Whether a node is block content. */
export function isBlock(node: Nodes): node is BlockNode {
  return BLOCK_TYPES.has(node.type);
}

/** The label of a container: the `[…]` on its first line. */
export function labelOf(node: Directives): readonly InlineNode[] {
  if (node.type !== 'containerDirective') return node.children;
  const [first] = node.children;
  return first?.type === 'paragraph' && isLabel(first) ? first.children : [];
}

/** What stands between the fences of a container. */
export function contentOf(node: ContainerDirective): readonly BlockNode[] {
  const [first, ...rest] = node.children;
  return first?.type === 'paragraph' && isLabel(first) ? rest : node.children;
}

function isLabel({ data }: { data?: { directiveLabel?: boolean | null | undefined } | undefined }): boolean {
  return data?.directiveLabel === true;
}
