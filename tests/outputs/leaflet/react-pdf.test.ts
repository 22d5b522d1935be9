// The templates' factory against react-pdf itself: the same tags must give the same nodes, so that what
// @react-pdf/layout gets from us is what it gets from its own renderer.
import { Document, Image, Page, Path, Svg, Text, View, pdf } from '@react-pdf/renderer';
import { createElement as e } from 'react';
import { expect, it } from 'vitest';
import * as ours from '../../../templates/leaflet/jsx.ts';

interface Node {
  readonly type: string;
  readonly style?: unknown;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** A node without what a layout does not read: empty boxes, and props that only React keeps. */
function essence(node: Node): unknown {
  const props = Object.entries(node.props ?? {}).filter(([name]) => name !== 'children' && name !== 'style');
  return {
    type: node.type,
    ...(node.value === undefined
      ? { style: node.style, props: Object.fromEntries(props) }
      : { value: node.value }),
    children: (node.children ?? []).map(essence),
  };
}

const STYLE = { marginTop: 4, fontSize: 12 };
const PIXEL = Buffer.from('iVBORw0KGgo=', 'base64');

it('makes the nodes that react-pdf makes of the same tags', () => {
  const renderer: { container: { document: unknown } } = pdf(
    e(
      Document,
      {},
      e(
        Page,
        {},
        e(View, { style: STYLE }, e(Text, {}, 'Bel ', e(Text, { style: STYLE }, '112'), '.')),
        e(Svg, { viewBox: '0 0 4 4' }, e(Path, { d: 'M0 0h4', fill: '#000000' })),
        e(Image, { src: PIXEL, cache: false }),
      ),
    ),
  );
  const theirs = renderer.container.document as Node;
  const nodes = ours.nodesOf([
    ours.h(
      ours.View,
      { style: STYLE },
      ours.h(ours.Text, {}, 'Bel ', ours.h(ours.Text, { style: STYLE }, '112'), '.'),
    ),
    ours.h(ours.Svg, { viewBox: '0 0 4 4' }, ours.h(ours.Path, { d: 'M0 0h4', fill: '#000000' })),
    ours.h(ours.Image, { src: PIXEL }),
  ]);
  const page = theirs.children?.[0];
  expect(page?.type).toBe('PAGE');
  expect(nodes.map((node) => essence(node as Node))).toEqual(page?.children?.map(essence));
});
