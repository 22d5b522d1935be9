// The table of blocks: mdast's flow content in, Block out.
import type { Block } from '../../document/index.ts';
import { readDirective } from '../directives/directives.ts';
import { readHtml } from '../html.ts';
import { placeOf, type BlockNode } from '../nodes.ts';
import type { Reading, Scope } from '../reading.ts';
import { readInnerHeading } from './heading.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

type Handler<N> = (node: N, reading: Reading, scope: Scope) => Block[];
type Handlers = { readonly [K in BlockNode['type']]: Handler<Extract<BlockNode, { type: K }>> };

const HANDLERS = {
  paragraph: readParagraph,
  heading: readInnerHeading,
  list: readList,
  table: readTable,
  blockquote: (node, reading, scope) => [
    {
      kind: 'quote',
      blocks: reading.blocks(node.children, { ...scope, within: 'quote' }),
      place: placeOf(node),
    },
  ],
  code: (node) => [{ kind: 'code-block', value: node.value, place: placeOf(node) }],
  thematicBreak: (node) => [{ kind: 'divider', place: placeOf(node) }],
  containerDirective: readDirective,
  leafDirective: readDirective,
  html: (node, reading) => {
    readHtml(node, reading);
    return [];
  },
  // Read where they are used.
  definition: () => [],
  footnoteDefinition: () => [],
} as const satisfies Handlers;

/** Reads blocks in their order. */
export function readBlocks(nodes: readonly BlockNode[], reading: Reading, scope: Scope): Block[] {
  return nodes.flatMap((node) => {
    // Each handler takes the node of its own type, which the table's type guarantees.
    const handler = HANDLERS[node.type] as Handler<BlockNode>;
    return handler(node, reading, scope);
  });
}
