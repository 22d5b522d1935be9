// Footnotes with their own text: found before the body is read, read in order of first use.
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Note } from '../document/index.ts';
import { placeOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';
import { quote } from './suggest.ts';

export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Every definition in a tree by its lower-case identifier; the first of a name counts. */
export function findDefinitions(
  root: Root,
  sources: ReadonlyMap<string, string>,
  report: Report,
): Definitions {
  const links = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const id = 'identifier' in node ? node.identifier.toLowerCase() : '';
    if (node.type === 'definition' && !links.has(id)) links.set(id, node);
    if (node.type === 'footnoteDefinition') {
      if (notes.has(id) || sources.has(id)) reportTwice(node, sources.has(id), report);
      else notes.set(id, node);
    }
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) pushChild(stack, node.children[i]);
  }
  return { links, notes };
}

function pushChild(stack: Nodes[], child: Nodes | undefined): void {
  if (child !== undefined) stack.push(child);
}

function reportTwice(node: FootnoteDefinition, isSource: boolean, report: Report): void {
  const label = quote(`[^${node.label ?? node.identifier}]`);
  const { start } = placeOf(node);
  report.add({
    rule: 'note-duplicate',
    place: { start, end: start },
    reason: isSource ? `${label} is already a source of the front matter.` : `${label} has a text already.`,
    remedy: 'Give this footnote another name.',
    actual: node.identifier,
  });
}

/** Reads the footnotes that are used, in the order of their numbers; reports those that are not. */
export function readNotes(definitions: ReadonlyMap<string, FootnoteDefinition>, reading: Reading): Note[] {
  for (const [id, node] of definitions) {
    if (!reading.uses.notes.has(id)) reportUnused(node, reading);
  }
  return [...reading.uses.notes].flatMap(([id, number]) => {
    const node = definitions.get(id);
    if (node === undefined) return [];
    const blocks = reading.blocks(node.children, {
      within: 'note-text',
      section: undefined,
      case: undefined,
    });
    return [{ id, number, blocks, place: placeOf(node) }];
  });
}

function reportUnused(node: FootnoteDefinition, { report }: Reading): void {
  const { start } = placeOf(node);
  report.add({
    rule: 'note-unused',
    place: { start, end: start },
    reason: `Nothing refers to the footnote ${quote(`[^${node.label ?? node.identifier}]`)}, so it is left out.`,
    remedy: 'Refer to it in the text, or remove it.',
    actual: node.identifier,
  });
}
