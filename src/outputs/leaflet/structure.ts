// The structure tree as plain data: elements in reading order, with leaves that painting fills with marked content.
import type { Tag } from './tags.ts';

/** A rectangle on a page in pt, origin top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marked content on a page: `page` is the index of the PDF page, `order` its part's place in reading order. */
export interface Mark {
  readonly page: number;
  readonly mcid: number;
  readonly order: number;
}

/** Where something was painted; on imposed sheets the order of painting is not that of reading. */
export interface Painted {
  readonly page: number;
  readonly order: number;
  readonly rect: Rect;
}

/** A leaf: content of one element that belongs together; it may lie on several pages. */
export interface Content {
  readonly kind: 'content';
  readonly owner: StructureElement;
  readonly marks: Mark[];
}

export interface StructureElement {
  readonly kind: 'element';
  readonly tag: Tag;
  parent: StructureElement | undefined;
  readonly children: (StructureElement | Content)[];
  /** Where its content was painted; one rectangle a line for links. */
  readonly painted: Painted[];
}

/** A new element, hung under `parent` as its last child. */
export function addElement(tag: Tag, parent: StructureElement | undefined): StructureElement {
  const element: StructureElement = { kind: 'element', tag, parent, children: [], painted: [] };
  parent?.children.push(element);
  return element;
}

/** Hangs everything below `from` under `root`, behind what is there. */
export function adopt(root: StructureElement, from: StructureElement): void {
  for (const child of from.children.splice(0)) {
    if (child.kind === 'content') throw new Error('content without an element of its own');
    child.parent = root;
    root.children.push(child);
  }
}

/** A new leaf, hung under `owner` as its last child. */
export function addContent(owner: StructureElement): Content {
  const content: Content = { kind: 'content', owner, marks: [] };
  owner.children.push(content);
  return content;
}

/** Every element below and including `element`, depth first, in reading order. */
export function* walkElements(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) {
    if (child.kind === 'element') yield* walkElements(child);
  }
}

/** Forgets where everything was painted: a tree can be painted in more than one file. */
export function unpaint(root: StructureElement): void {
  for (const element of walkElements(root)) {
    element.painted.length = 0;
    for (const child of element.children) {
      if (child.kind === 'content') child.marks.length = 0;
    }
  }
}

const GROUPING = new Set(['Document', 'Sect', 'Div', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR']);

/** Whether text may stand directly in an element of this role. */
export function holdsContent(element: StructureElement): boolean {
  return !GROUPING.has(element.tag.role);
}
