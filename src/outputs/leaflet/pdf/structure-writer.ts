// Structure tree → PDF objects: StructTreeRoot, ParentTree, IDTree, elements, annotations (ISO 32000-1, 14.7).
import type { Reference } from 'pdfkit';
import type { Content, Painted, Rect, StructureElement } from '../structure.ts';
import { walkElements } from '../structure.ts';
import type { Tag } from '../tags.ts';
import { text } from './operators.ts';

/** A link's annotation on a page. */
export interface LinkRecord {
  readonly element: StructureElement;
  readonly rect: Rect;
  readonly annotation: Reference;
}

/** What a page holds: `marks[mcid]` is the content marked with that id. */
export interface PageRecord {
  readonly reference: Reference;
  /** pt */
  readonly height: number;
  readonly marks: Content[];
  readonly links: LinkRecord[];
}

export type MakeReference = (data: Record<string, unknown>) => Reference;

type References = ReadonlyMap<StructureElement, Reference>;

/** Writes the tree below `root` and hangs it in the catalogue. */
export function writeStructure(
  root: StructureElement,
  pages: readonly PageRecord[],
  catalogue: Reference,
  ref: MakeReference,
): void {
  const tree = ref({ Type: 'StructTreeRoot' });
  const references = new Map([...walkElements(root)].map((element) => [element, ref({})] as const));
  const links = pages.flatMap((page) => page.links.map((link) => ({ ...link, page })));
  const linkKeys = new Map(links.map((link, index) => [link.annotation, pages.length + index] as const));

  for (const link of links) writeAnnotation(link, linkKeys, root, pages, ref);
  const numbers: unknown[] = pages.flatMap((page, key) => [
    key,
    page.marks.map((content) => mustGet(references, content.owner)),
  ]);
  for (const link of links)
    numbers.push(mustGet(linkKeys, link.annotation), mustGet(references, link.element));

  for (const [element, reference] of references) {
    const parent = element.parent === undefined ? tree : mustGet(references, element.parent);
    const kids = [
      ...element.children.flatMap((child) => kidOf(child, references, pages)),
      ...objectsOf(element, links),
    ];
    Object.assign(reference.data, elementData(element, pages), { P: parent, K: kids });
    reference.end();
  }
  const ids = idsOf(references);
  const top = mustGet(references, root);
  Object.assign(tree.data, {
    K: [top],
    ParentTree: { Nums: numbers },
    ParentTreeNextKey: pages.length + links.length,
  });
  if (ids.length > 0) tree.data['IDTree'] = { Names: ids };
  tree.end();
  catalogue.data['StructTreeRoot'] = tree;
}

function kidOf(
  child: StructureElement | Content,
  references: References,
  pages: readonly PageRecord[],
): unknown[] {
  if (child.kind === 'element') return [mustGet(references, child)];
  const marks = [...child.marks].sort((a, b) => a.order - b.order);
  return marks.map((mark) => ({ Type: 'MCR', Pg: pages[mark.page]?.reference, MCID: mark.mcid }));
}

function objectsOf(
  element: StructureElement,
  links: readonly (LinkRecord & { readonly page: PageRecord })[],
): unknown[] {
  if (element.tag.role !== 'Link') return [];
  return links
    .filter((link) => link.element === element)
    .map((link) => ({ Type: 'OBJR', Obj: link.annotation, Pg: link.page.reference }));
}

function elementData(element: StructureElement, pages: readonly PageRecord[]): Record<string, unknown> {
  const { role, alt, lang, id } = element.tag;
  const data: Record<string, unknown> = { Type: 'StructElem', S: role };
  if (alt !== undefined) data['Alt'] = text(alt);
  if (lang !== undefined) data['Lang'] = text(lang);
  if (id !== undefined) data['ID'] = text(id);
  const attributes = [...layoutAttributes(element, pages), ...roleAttributes(element.tag)];
  if (attributes.length > 0) data['A'] = attributes;
  return data;
}

/** A Figure says where it stands (ISO 32000-1, 14.8.5.4.3). */
function layoutAttributes(
  element: StructureElement,
  pages: readonly PageRecord[],
): Record<string, unknown>[] {
  const first = firstPainted(element);
  if (element.tag.role !== 'Figure' || first === undefined) return [];
  return [{ O: 'Layout', Placement: 'Block', BBox: toPdf(first.rect, pages[first.page]) }];
}

function roleAttributes(tag: Tag): Record<string, unknown>[] {
  const attributes: Record<string, unknown>[] = [];
  if (tag.numbering !== undefined) attributes.push({ O: 'List', ListNumbering: tag.numbering });
  if (tag.scope !== undefined) attributes.push({ O: 'Table', Scope: tag.scope });
  return attributes;
}

function writeAnnotation(
  link: LinkRecord & { readonly page: PageRecord },
  keys: ReadonlyMap<Reference, number>,
  root: StructureElement,
  pages: readonly PageRecord[],
  ref: MakeReference,
): void {
  const { tag } = link.element;
  if (tag.target === undefined) throw new Error('a Link without a destination');
  const action = ref(
    'uri' in tag.target
      ? { S: 'URI', URI: text(tag.target.uri) }
      : { S: 'GoTo', D: destination(tag.target.id, root, pages) },
  );
  action.end();
  Object.assign(link.annotation.data, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: toPdf(link.rect, link.page),
    Border: [0, 0, 0],
    F: 4,
    Contents: text(tag.contents ?? ''),
    StructParent: mustGet(keys, link.annotation),
    A: action,
  });
  link.annotation.end();
}

/** An explicit destination at the first thing painted of the element with this id; the first page if there is none. */
function destination(id: string, root: StructureElement, pages: readonly PageRecord[]): unknown[] {
  for (const element of walkElements(root)) {
    if (element.tag.id === id) return destinationOf(element, pages);
  }
  return [pages[0]?.reference, 'Fit'];
}

/** What a reader meets first of an element. */
function firstPainted(element: StructureElement): Painted | undefined {
  return element.painted.reduce<Painted | undefined>(
    (first, painted) => (first === undefined || painted.order < first.order ? painted : first),
    undefined,
  );
}

/** An explicit destination at the first thing painted of an element. */
export function destinationOf(element: StructureElement, pages: readonly PageRecord[]): unknown[] {
  const first = firstPainted(element);
  const page = first === undefined ? undefined : pages[first.page];
  if (first === undefined || page === undefined) return [pages[0]?.reference, 'Fit'];
  return [page.reference, 'XYZ', first.rect.x, page.height - first.rect.y, null];
}

function toPdf(rect: Rect, page: PageRecord | undefined): number[] {
  const height = page?.height ?? 0;
  return [rect.x, height - rect.y - rect.height, rect.x + rect.width, height - rect.y];
}

/** Names of the IDTree, sorted as a name tree must be. */
function idsOf(references: References): unknown[] {
  const named = [...references].flatMap(([element, reference]) =>
    element.tag.id === undefined ? [] : [{ id: element.tag.id, reference }],
  );
  named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return named.flatMap(({ id, reference }) => [text(id), reference]);
}

function mustGet<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error('not in the structure tree');
  return value;
}
