// The table of what may stand within a line: mdast's phrasing content in, Inline out.
import type { Html } from 'mdast';
import type { Inline } from '../../document/index.ts';
import { readHtml } from '../html.ts';
import { placeOf, type InlineNode } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { quote } from '../suggest.ts';
import { readLink, readLinkReference } from './link.ts';
import { readReference } from './references.ts';
import { readText } from './text.ts';
import { readTextDirective } from './text-directive.ts';

type Handler<N> = (node: N, reading: Reading) => Inline[];
type Handlers = { readonly [K in InlineNode['type']]: Handler<Extract<InlineNode, { type: K }>> };

const HANDLERS = {
  text: readText,
  emphasis: (node, reading) => [{ kind: 'emphasis', children: reading.inlines(node.children) }],
  strong: (node, reading) => [{ kind: 'strong', children: reading.inlines(node.children) }],
  delete: (node, reading) => [{ kind: 'deletion', children: reading.inlines(node.children) }],
  inlineCode: (node) => [{ kind: 'code', value: node.value }],
  break: () => [{ kind: 'break' }],
  link: readLink,
  linkReference: readLinkReference,
  footnoteReference: readReference,
  textDirective: readTextDirective,
  image: readInlineImage,
  imageReference: readInlineImage,
  html: (node, reading) => {
    readHtml(node, reading);
    return [];
  },
} as const satisfies Handlers;

/** Reads inline content; adjacent pieces of text become one. */
export function readInlines(nodes: readonly InlineNode[], reading: Reading): Inline[] {
  return joinTexts(
    nodes.flatMap((node, at) => {
      if (node.type === 'html' && closesTag(node, nodes.slice(0, at))) return [];
      // Each handler takes the node of its own type, which the table's type guarantees.
      const handler = HANDLERS[node.type] as Handler<InlineNode>;
      return handler(node, reading);
    }),
  );
}

/** Whether a node is the `</b>` of a `<b>` before it in the same text: the pair is one mistake. */
function closesTag({ value }: Html, before: readonly InlineNode[]): boolean {
  const name = /^<\/([a-z][\w-]*)\s*>$/iu.exec(value)?.[1];
  if (name === undefined) return false;
  const tag = new RegExp(`^<(/?)${name}(?![\\w-])`, 'iu');
  const signs = before.flatMap((one) => (one.type === 'html' ? [tag.exec(one.value)?.[1]] : []));
  return signs.filter((sign) => sign === '').length > signs.filter((sign) => sign === '/').length;
}

/** A picture cannot stand within a line of a leaflet; what it says stays. */
function readInlineImage(
  node: Extract<InlineNode, { type: 'image' | 'imageReference' }>,
  { report }: Reading,
): Inline[] {
  const place = placeOf(node);
  const alt = node.alt ?? '';
  report.add({
    rule: 'image-inline',
    place,
    reason: `The picture ${quote(alt)} stands within a line of text.`,
    remedy: 'Put it on a line of its own, with an empty line before and after it.',
  });
  return alt === '' ? [] : [{ kind: 'text', value: alt, place }];
}

/** Text that the Markdown reader cut up at a colon that meant nothing is whole again. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of inlines) {
    const last = joined.at(-1);
    if (node.kind === 'text' && last?.kind === 'text' && touches(last, node)) {
      joined[joined.length - 1] = joinTwo(last, node);
    } else {
      joined.push(node);
    }
  }
  return joined;
}

type TextNode = Extract<Inline, { kind: 'text' }>;

function touches(left: TextNode, right: TextNode): boolean {
  if (left.place === undefined || right.place === undefined) return false;
  return left.place.end.offset === right.place.start.offset;
}

function joinTwo(left: TextNode, right: TextNode): TextNode {
  const shift = left.value.length;
  const lines = [
    ...(left.lines ?? []),
    ...(right.lines ?? []).map(({ index, point }) => ({ index: index + shift, point })),
  ];
  const place =
    left.place === undefined || right.place === undefined
      ? {}
      : { place: { start: left.place.start, end: right.place.end } };
  return {
    kind: 'text',
    value: left.value + right.value,
    ...place,
    ...(lines.length === 0 ? {} : { lines }),
  };
}
