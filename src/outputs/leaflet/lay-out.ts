// One call of react-pdf's layout: a column of nodes in, a galley out. The page it is laid out on has no height.
import layoutDocument from '@react-pdf/layout';
import { flattenPage } from './flatten.ts';
import type { FontBook } from './fonts.ts';
import type { Galley } from './galley.ts';
import type { GalleyNode, GalleyProps } from './gathering.ts';
import { assignInlineKeys } from './inline-keys.ts';
import type { InstanceNode } from './layout-types.ts';
import type { StructureElement } from './structure.ts';

/** The typed face of `@react-pdf/layout`, which is typed by class and not by what comes out. */
type LayOut = (root: InstanceNode, fonts: FontBook) => Promise<{ readonly children: readonly GalleyNode[] }>;

const layOut = layoutDocument as unknown as LayOut;

/** What a column is set in; pt. */
export interface ColumnSetting {
  readonly width: number;
  readonly style: Readonly<Record<string, unknown>>;
  readonly fonts: FontBook;
}

/** Lays out a column of nodes; their tags are hung under `root`. */
export async function layOutColumn(
  nodes: readonly InstanceNode<GalleyProps & Readonly<Record<string, unknown>>>[],
  setting: ColumnSetting,
  root: StructureElement,
): Promise<Galley> {
  const { width, style, fonts } = setting;
  const page = {
    type: 'PAGE',
    props: { size: { width }, wrap: false },
    style,
    box: {},
    children: nodes,
  } as const;
  const keyed = assignInlineKeys({ type: 'DOCUMENT', props: {}, style: {}, box: {}, children: [page] });
  const laidOut = await layOut(keyed.root, fonts);
  const [column] = laidOut.children;
  if (column === undefined) throw new Error('layout returned no page');
  return flattenPage(column, root, keyed.tags);
}
