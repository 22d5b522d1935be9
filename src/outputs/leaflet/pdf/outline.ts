// Bookmarks: one for each heading that asks for it, nested by heading level (ISO 32000-1, 12.3.3).
import type { Reference } from 'pdfkit';
import { walkElements, type StructureElement } from '../structure.ts';
import { text } from './operators.ts';
import { destinationOf, type MakeReference, type PageRecord } from './structure-writer.ts';

interface Entry {
  readonly element: StructureElement;
  readonly level: number;
  readonly title: string;
  readonly children: Entry[];
}

/** Writes the bookmarks and hangs them in the catalogue; none if no heading has one. */
export function writeOutline(
  root: StructureElement,
  pages: readonly PageRecord[],
  catalogue: Reference,
  ref: MakeReference,
): void {
  const entries = nest(root);
  if (entries.length === 0) return;
  const outline = ref({ Type: 'Outlines' });
  Object.assign(outline.data, writeEntries(entries, outline, pages, ref), { Count: entries.length });
  outline.end();
  catalogue.data['Outlines'] = outline;
  catalogue.data['PageMode'] = 'UseOutlines';
}

function nest(root: StructureElement): Entry[] {
  const top: Entry[] = [];
  const path: Entry[] = [];
  for (const element of walkElements(root)) {
    const title = element.tag.bookmark;
    if (title === undefined) continue;
    const level = Number(element.tag.role.slice(1));
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const entry = { element, level, title, children: [] };
    (path.at(-1)?.children ?? top).push(entry);
    path.push(entry);
  }
  // The title is the document: its sections stand beside it, not under it.
  const [title] = top;
  return title !== undefined && top.length === 1 ? [{ ...title, children: [] }, ...title.children] : top;
}

function writeEntries(
  entries: readonly Entry[],
  parent: Reference,
  pages: readonly PageRecord[],
  ref: MakeReference,
): Record<string, unknown> {
  const references = entries.map(() => ref({}));
  entries.forEach((entry, index) => {
    const reference = references[index];
    if (reference === undefined) return;
    const { title, element, children } = entry;
    Object.assign(reference.data, {
      Title: text(title),
      Parent: parent,
      Dest: destinationOf(element, pages),
    });
    Object.assign(reference.data, { Prev: references[index - 1], Next: references[index + 1] });
    if (children.length > 0) {
      // A negative count: closed until the reader opens it.
      Object.assign(reference.data, writeEntries(children, reference, pages, ref), {
        Count: -children.length,
      });
    }
    reference.end();
  });
  return { First: references[0], Last: references.at(-1) };
}
