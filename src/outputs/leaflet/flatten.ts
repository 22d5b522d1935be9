// Walks a layout tree once, in reading order: positions become absolute, tags become the structure tree.
import { collectAtoms } from './atoms.ts';
import { flattenText } from './flatten-text.ts';
import type { BoxItem, Galley } from './galley.ts';
import type { GalleyNode, Gathering, Standing } from './gathering.ts';
import type { InlineTags } from './inline-keys.ts';
import type { LayoutBox, ResolvedStyle } from './layout-types.ts';
import { addContent, addElement, holdsContent, type Content, type StructureElement } from './structure.ts';
import type { Tag } from './tags.ts';

/** Flattens one laid-out page of any height; its structure hangs under `root`. */
export function flattenPage(page: GalleyNode, root: StructureElement, inlineTags: InlineTags): Galley {
  const gathering: Gathering = {
    items: [],
    spans: [],
    wholes: [],
    breaks: [],
    heads: [],
    pins: [],
    inlineTags,
  };
  const standing: Standing = { x: 0, y: 0, element: root, place: undefined };
  for (const child of page.children ?? []) flattenNode(child, standing, gathering);
  const { items, spans, wholes, breaks, heads, pins } = gathering;
  const height = page.box?.height ?? 0;
  const atoms = collectAtoms(spans, breaks);
  const [pin] = pins;
  const width = page.box?.width ?? 0;
  return { width, height, items, atoms, spans, heads, wholes, root, ...(pin === undefined ? {} : { pin }) };
}

function flattenNode(node: GalleyNode, parent: Standing, gathering: Gathering): void {
  const box = node.box;
  if (box === undefined) return;
  const here = enter(node, box, parent);
  const { y } = here;
  if (node.props?.newPage === true) gathering.breaks.push(y);
  if (node.props?.wrap === false) gathering.spans.push({ top: y, bottom: y + box.height });
  if (node.props?.whole === true) gathering.wholes.push({ top: y, bottom: y + box.height });
  if (node.props?.pinned === true) gathering.pins.push(y);
  const ahead = node.props?.minPresenceAhead;
  if (ahead !== undefined) gathering.spans.push({ top: y, bottom: y + box.height + ahead, soft: true });
  const behind = node.props?.minPresenceBehind;
  if (behind !== undefined) {
    gathering.spans.push({ top: Math.max(0, y - behind), bottom: y + box.height, weak: true });
  }
  flattenDecoration(node, box, here, gathering);
  flattenContents(node, box, here, gathering);
}

function enter(node: GalleyNode, box: LayoutBox, parent: Standing): Standing {
  return {
    x: parent.x + box.left,
    y: parent.y + box.top,
    element: elementOf(node.props?.tag, parent.element),
    place: node.props?.place ?? parent.place,
  };
}

function elementOf(
  tag: Tag | 'artifact' | undefined,
  parent: StructureElement | undefined,
): StructureElement | undefined {
  if (tag === 'artifact' || parent === undefined) return undefined;
  return tag === undefined ? parent : addElement(tag, parent);
}

function flattenContents(node: GalleyNode, box: LayoutBox, here: Standing, gathering: Gathering): void {
  const frame = { x: here.x, y: here.y, width: box.width, height: box.height };
  switch (node.type) {
    case 'TEXT':
      flattenText(node, box, here, gathering);
      return;
    case 'IMAGE':
      gathering.spans.push({ top: frame.y, bottom: frame.y + frame.height, grain: true });
      if (node.image !== undefined) {
        gathering.items.push({ kind: 'image', ...frame, bytes: node.image.data, ...contentOf(here) });
      }
      return;
    case 'SVG':
      gathering.spans.push({ top: frame.y, bottom: frame.y + frame.height, grain: true });
      gathering.items.push({ kind: 'drawing', ...frame, node, ...contentOf(here) });
      return;
    default:
      flattenChildren(node, here, gathering);
  }
}

function flattenChildren(node: GalleyNode, here: Standing, gathering: Gathering): void {
  for (const child of node.children ?? []) {
    flattenNode(child, here, gathering);
    if (child.props?.repeatHead !== true || child.box === undefined || node.box === undefined) continue;
    const top = here.y + child.box.top;
    gathering.heads.push({ top, bottom: top + child.box.height, end: here.y + node.box.height });
  }
}

function contentOf(here: Standing): { content?: Content } {
  const owner = here.element;
  if (owner === undefined) return {};
  // A picture outside a Figure is decoration: a word list's ornament, an icon beside words that say the same.
  return holdsContent(owner) && owner.tag.role === 'Figure' ? { content: addContent(owner) } : {};
}

function flattenDecoration(node: GalleyNode, box: LayoutBox, here: Standing, gathering: Gathering): void {
  const style: ResolvedStyle = node.style ?? {};
  const borders = {
    top: box.borderTopWidth ?? 0,
    right: box.borderRightWidth ?? 0,
    bottom: box.borderBottomWidth ?? 0,
    left: box.borderLeftWidth ?? 0,
  };
  const bordered = borders.top + borders.right + borders.bottom + borders.left > 0;
  if (style['backgroundColor'] === undefined && !bordered) return;
  if (node.type === 'SVG' || node.type === 'TEXT_INSTANCE') return;
  const item: BoxItem = {
    kind: 'box',
    x: here.x,
    y: here.y,
    width: box.width,
    height: box.height,
    style,
    borders,
    ...(node.props?.bleeds === true ? { bleeds: true } : {}),
  };
  gathering.items.push(item);
}
