// Inline tags survive layout as keys: of all that react-pdf lets an author put on a piece of text, only its link
// reaches the runs of glyphs, and an outer link hides an inner one. So each leaf of text gets one key, made here.
import type { InstanceNode } from './layout-types.ts';
import type { Tag, TagProps } from './tags.ts';

/** An inline tag with the tag it stands in. */
export interface InlineTag {
  readonly tag: Tag;
  readonly outer: InlineTag | undefined;
}

/** Inline tags by key. */
export type InlineTags = ReadonlyMap<string, InlineTag>;

type Node = InstanceNode<TagProps & Readonly<Record<string, unknown>>>;

/** Gives every leaf of text below an inline tag that tag's key; returns the tree and the keys. */
export function assignInlineKeys(root: Node): { readonly root: Node; readonly tags: InlineTags } {
  const tags = new Map<string, InlineTag>();
  const keyOf = (tag: InlineTag): string => {
    const key = `inline:${String(tags.size)}`;
    tags.set(key, tag);
    return key;
  };

  const block = (node: Node): Node => {
    if (node.type !== 'TEXT') return { ...node, children: node.children.map(block) };
    const children = node.children.map((child) => inline(child, undefined, undefined));
    return isGlued(node)
      ? { ...node, children, props: { ...node.props, hyphenationPenalty: NEVER } }
      : { ...node, children };
  };

  const inline = (node: Node, tag: InlineTag | undefined, key: string | undefined): Node => {
    if (node.type === 'TEXT_INSTANCE') return key === undefined ? node : keyed(node, key);
    const own = node.props.tag;
    const inner = own === undefined || own === 'artifact' ? tag : { tag: own, outer: tag };
    const innerKey = inner === tag || inner === undefined ? key : keyOf(inner);
    return { ...node, children: node.children.map((child) => inline(child, inner, innerKey)) };
  };

  return { root: block(root), tags };
}

/** The penalty that forbids a break. */
const NEVER = 10_000;

/**
 * Whether two pieces of a text meet without a space, as in "**word**.". react-pdf takes such a joint for a place to
 * hyphenate, so a text that has one is broken at spaces only.
 */
function isGlued(text: Node): boolean {
  const pieces = leavesOf(text);
  return pieces.some(
    (piece, index) => index > 0 && !/\s$/.test(pieces[index - 1] ?? '') && !/^\s/.test(piece),
  );
}

function leavesOf(node: Node): string[] {
  return node.value === undefined ? node.children.flatMap(leavesOf) : [node.value];
}

function keyed(leaf: Node, key: string): Node {
  return { type: 'TEXT', props: { src: key }, style: {}, box: {}, children: [leaf] };
}
