// A PDFKit document that writes marked content and keeps the books of its structure: which piece of which page
// belongs to which element, where links and bookmarks lie. PDFKit's own structure writer is not used: it knows no
// list numbering, no IDs and no reading order other than painting order, and gives annotations the wrong page.
import { PDFDocument, type EmbeddedFont, type RasterImage, type Reference } from 'pdfkit';
import type { FontFace } from 'fontkit';
import type { Content, Rect, StructureElement } from '../structure.ts';
import { informationOf, xmpPacket, type Properties } from './properties.ts';
import { writeOutline } from './outline.ts';
import { text } from './operators.ts';
import { writeStructure, type PageRecord } from './structure-writer.ts';

/** A page to begin; sizes in pt. */
export interface PageStart {
  readonly width: number;
  readonly height: number;
  /** Further boxes of the page (TrimBox, BleedBox), in PDF coordinates. */
  readonly boxes?: Readonly<Record<string, readonly number[]>>;
  /** The page's label; absent: its number. */
  readonly label?: string;
}

type Open = 'nothing' | 'artifact' | Content;

export class TaggedDocument extends PDFDocument {
  private readonly properties: Properties;
  private readonly structure: StructureElement;
  private readonly records: PageRecord[] = [];
  private readonly faces = new Map<FontFace, EmbeddedFont>();
  private readonly rasters = new Map<Uint8Array, RasterImage>();
  private readonly tracked = new WeakMap<Content, readonly StructureElement[]>();
  private readonly ended = new Set<Reference>();
  private readonly labels: (string | undefined)[] = [];
  private openMark: Open = 'nothing';
  private openOrder = 0;
  private inkColour = '';
  private finishing = false;
  private readonly iccProfile: Uint8Array;

  /** `iccProfile` is the sRGB profile that the output intent carries. */
  constructor(properties: Properties, root: StructureElement, iccProfile: Uint8Array) {
    super({
      pdfVersion: '1.7',
      lang: properties.lang,
      autoFirstPage: false,
      font: null,
      info: informationOf(properties),
    });
    this.properties = properties;
    this.structure = root;
    this.iccProfile = iccProfile;
    this._root.data['MarkInfo'] = { Marked: true };
    this._root.data['ViewerPreferences'] = this.ref({
      DisplayDocTitle: true,
      PrintScaling: 'None',
      Duplex: properties.flip === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge',
    });
  }

  /** Starts a page. */
  startPage({ width, height, boxes = {}, label }: PageStart): void {
    this.closePage();
    this.labels.push(label);
    this.addPage({ size: [width, height], margin: 0 });
    this.inkColour = '';
    const key = this.records.length;
    Object.assign(this.page.dictionary.data, { StructParents: key, Tabs: 'S', ...boxes });
    this.records.push({ reference: this.page.dictionary, height, marks: [], links: [] });
  }

  /** What is drawn next belongs to `content`, or to nothing a reader hears; `order` is its part's place in reading order. */
  mark(content: Content | undefined, order: number): void {
    const wanted: Open = content ?? 'artifact';
    if (this.openMark === wanted && (content === undefined || order === this.openOrder)) return;
    this.closeMark();
    this.openOrder = order;
    if (content === undefined) {
      this.addContent('/Artifact BMC');
    } else {
      const page = this.currentPage();
      const mcid = page.marks.push(content) - 1;
      content.marks.push({ page: this.records.length - 1, mcid, order });
      this.addContent(`/${content.owner.tag.role} <</MCID ${String(mcid)}>> BDC`);
    }
    this.openMark = wanted;
  }

  /** Notes where content lies, for links, bookmarks, destinations and bounding boxes. */
  located(content: Content, rect: Rect, order: number): void {
    for (const element of this.trackedBy(content)) {
      element.painted.push({ page: this.records.length - 1, order, rect });
    }
  }

  /** Sets the fill colour, `#rrggbb`, unless it is set already. */
  fillWith(operands: string): void {
    if (this.inkColour === operands) return;
    this.addContent(`${operands} rg`);
    this.inkColour = operands;
  }

  /** The font as this document embeds it, named on the current page. */
  embeddedFont(face: FontFace): EmbeddedFont {
    let font = this.faces.get(face);
    if (font === undefined) {
      this.font(face);
      font = this._font;
      this.faces.set(face, font);
    }
    this.page.fonts[font.id] ??= font.ref();
    return font;
  }

  /** Writes an image into the file, before anything that comes later: the order of objects never depends on zlib's threads. */
  async embedImage(bytes: Uint8Array): Promise<void> {
    if (this.rasters.has(bytes)) return;
    const image = this.openImage(bytes);
    this.rasters.set(bytes, image);
    image.embed(this);
    while (image.obj !== null && !this.ended.has(image.obj))
      await new Promise((resolve) => setImmediate(resolve));
  }

  /** An image that `embedImage` wrote. */
  embeddedImage(bytes: Uint8Array): RasterImage {
    const image = this.rasters.get(bytes);
    if (image === undefined) throw new Error('image painted before it was embedded');
    return image;
  }

  /** react-pdf's renderer ends the document after each tree it draws; only `finish` really does. */
  override end(): void {
    if (this.finishing) super.end();
  }

  /** Writes everything that is still open. */
  finish(): void {
    this.closePage();
    this.finishing = true;
    this.end();
  }

  protected override endOutline(): void {
    super.endOutline();
    writeOutline(this.structure, this.records, this._root, (data) => this.ref(data));
  }

  protected override endMarkings(): void {
    writeStructure(this.structure, this.records, this._root, (data) => this.ref(data));
    const profile = this.ref({ N: 3 });
    profile.end(this.iccProfile);
    const condition = text('sRGB IEC61966-2.1');
    const intent = {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: condition,
      Info: condition,
      DestOutputProfile: profile,
    };
    this._root.data['OutputIntents'] = [intent];
    this.writeLabels();
  }

  /** Page labels: the sheet's own name, or its number (ISO 32000-1, 12.4.2). */
  private writeLabels(): void {
    const entries = this.labels.flatMap((label, page): unknown[] => {
      if (label !== undefined) return [page, { P: text(label) }];
      const counting = page > 0 && this.labels[page - 1] === undefined;
      return counting ? [] : [page, { S: 'D', St: page + 1 }];
    });
    this._root.data['PageLabels'] = { Nums: entries };
  }

  protected override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmpPacket(this.properties)));
    this._root.data['Metadata'] = metadata;
  }

  protected override _refEnd(ref: Reference): void {
    this.ended.add(ref);
    super._refEnd(ref);
  }

  private closeMark(): void {
    if (this.openMark !== 'nothing') this.addContent('EMC');
    this.openMark = 'nothing';
  }

  /** A page is written when the next one starts, so its annotations must be known by now. */
  private closePage(): void {
    if (this.records.length === 0) return;
    this.closeMark();
    const page = this.currentPage();
    const here = this.records.length - 1;
    for (const element of linksOn(page)) {
      for (const rect of lines(
        element.painted.filter((painted) => painted.page === here).map((painted) => painted.rect),
      )) {
        page.links.push({ element, rect, annotation: this.ref({}) });
      }
    }
    if (page.links.length > 0)
      this.page.dictionary.data['Annots'] = page.links.map((link) => link.annotation);
  }

  private currentPage(): PageRecord {
    const page = this.records.at(-1);
    if (page === undefined) throw new Error('no page was started');
    return page;
  }

  private trackedBy(content: Content): readonly StructureElement[] {
    const known = this.tracked.get(content);
    if (known !== undefined) return known;
    const elements: StructureElement[] = [];
    for (let at: StructureElement | undefined = content.owner; at !== undefined; at = at.parent) {
      const { role, id, bookmark } = at.tag;
      if (id !== undefined || bookmark !== undefined || role === 'Figure' || role === 'Link')
        elements.push(at);
    }
    this.tracked.set(content, elements);
    return elements;
  }
}

function linksOn(page: PageRecord): Set<StructureElement> {
  const links = new Set<StructureElement>();
  for (const content of page.marks) {
    for (let at: StructureElement | undefined = content.owner; at !== undefined; at = at.parent) {
      if (at.tag.role === 'Link') links.add(at);
    }
  }
  return links;
}

/** Rectangles that touch on one line become one. */
function lines(rects: readonly Rect[]): Rect[] {
  const merged: Rect[] = [];
  for (const rect of rects) {
    const last = merged.at(-1);
    if (last !== undefined && last.y === rect.y && Math.abs(last.x + last.width - rect.x) < 1) {
      merged[merged.length - 1] = { ...last, width: rect.x + rect.width - last.x };
    } else {
      merged.push(rect);
    }
  }
  return merged;
}
