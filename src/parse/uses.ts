// Walks the Markdown tree once, in reading order: which sources, footnotes and terms are used, and where first.
import type { FootnoteDefinition, Nodes, Parent } from 'mdast';
import type { Names } from './names.ts';
import { labelOf, type TextDirective } from './nodes.ts';

/** What the text uses. Identifiers of sources and footnotes are lower case. */
export interface Uses {
  /** Numbers of cited sources in order of first use, by their ids as the front matter writes them. */
  readonly citations: ReadonlyMap<string, number>;
  /** Numbers of footnotes in order of first use, by identifier. */
  readonly notes: ReadonlyMap<string, number>;
  /** The first use of each term: in the running text, in a section's short text, or in items if the text lacks it. */
  readonly firstTerms: ReadonlySet<TextDirective>;
}

export interface UsesContext {
  readonly names: Names;
  /** Ids of the front matter's sources by their lower-case form. */
  readonly sources: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The key of the term a directive means; undefined for an unknown one. */
  readonly termKey: (node: TextDirective) => string | undefined;
}

/** Terms seen so far: in this passage, and in the text around it. */
type Seen = readonly Set<string>[];

interface Walk extends UsesContext {
  readonly citations: Set<string>;
  readonly used: Set<string>;
  readonly firstTerms: Set<TextDirective>;
  /** Short texts and items, put off until the running text is done. */
  readonly briefs: Parent[];
  readonly items: Parent[];
}

/** Finds what a tree uses. Numbers follow the running text; what only items use comes after it. */
export function findUses(root: Parent, context: UsesContext): Uses {
  const walk: Walk = {
    ...context,
    citations: new Set(),
    used: new Set(),
    firstTerms: new Set(),
    briefs: [],
    items: [],
  };
  const text = new Set<string>();
  walkChildren(root, [text], walk);
  walkNotes([text], walk);
  const briefs = new Set<string>();
  for (const brief of walk.briefs) walkChildren(brief, [briefs], walk);
  const items = new Set(text);
  for (const item of walk.items) walkChildren(item, [items], walk);
  walkNotes([items], walk);
  return { citations: numbered(walk.citations), notes: numbered(walk.used), firstTerms: walk.firstTerms };
}

function numbered(ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, i) => [id, i + 1]));
}

/** Follows footnotes into their texts; a footnote may use others. A set hands out what is added while it is walked. */
function walkNotes(seen: Seen, walk: Walk): void {
  for (const identifier of walk.used) {
    const definition = walk.notes.get(identifier);
    if (definition !== undefined) walkChildren(definition, seen, walk);
  }
}

function walkChildren(parent: Parent, seen: Seen, walk: Walk): void {
  for (const child of parent.children) walkNode(child, seen, walk);
}

function walkNode(node: Nodes, seen: Seen, walk: Walk): void {
  if (node.type === 'footnoteReference') {
    useReference(node.identifier, walk);
  } else if (node.type === 'textDirective') {
    if (walk.names.directive(node.name) === 'term') useTerm(node, seen, walk);
    walkChildren(node, seen, walk);
  } else if (node.type === 'containerDirective') {
    const name = walk.names.directive(node.name);
    if (name === 'question') walk.items.push(node);
    else if (name === 'brief') walk.briefs.push(node);
    // What only some readers see explains nothing to the others.
    else walkChildren(node, name === 'only' ? [...seen, new Set()] : seen, walk);
  } else if ('children' in node && node.type !== 'footnoteDefinition') {
    walkChildren(node, seen, walk);
  }
}

function useReference(identifier: string, walk: Walk): void {
  const wanted = identifier.toLowerCase();
  const source = walk.sources.get(wanted);
  if (source !== undefined) walk.citations.add(source);
  else if (walk.notes.has(wanted)) walk.used.add(wanted);
}

function useTerm(node: TextDirective, seen: Seen, walk: Walk): void {
  const key = labelOf(node).length === 0 ? undefined : walk.termKey(node);
  if (key === undefined || seen.some((terms) => terms.has(key))) return;
  seen.at(-1)?.add(key);
  walk.firstTerms.add(node);
}
