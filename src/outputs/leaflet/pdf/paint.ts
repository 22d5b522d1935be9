// Items on pages → a PDF. Nothing is measured here: every position comes from the layout.
import render from '@react-pdf/render';
import { toBytes } from 'pdfkit/output';
import type { DrawingItem, ImageItem, Item } from '../galley.ts';
import { unpaint, type StructureElement } from '../structure.ts';
import { paintBox } from './paint-box.ts';
import { paintText } from './paint-text.ts';
import type { Properties } from './properties.ts';
import { TaggedDocument, type PageStart } from './tagged-document.ts';

/** What stands together on a sheet: a page of the text or a panel. */
export interface Part {
  /** Place in reading order, which on imposed sheets is not that of the sheets. */
  readonly order: number;
  readonly items: readonly Item[];
}

/** A page of the PDF; sizes in pt, origin top left. */
export interface Sheet extends PageStart {
  readonly parts: readonly Part[];
}

/** What a PDF is made of besides its pages. */
export interface Matter {
  readonly properties: Properties;
  readonly root: StructureElement;
  readonly iccProfile: Uint8Array;
}

/** Paints the sheets; the same sheets and matter give the same bytes. */
export async function paint(sheets: readonly Sheet[], matter: Matter): Promise<Uint8Array> {
  unpaint(matter.root);
  const document = new TaggedDocument(matter.properties, matter.root, matter.iccProfile);
  const bytes = toBytes(document);
  for (const item of sheets.flatMap((sheet) => sheet.parts.flatMap((part) => part.items))) {
    if (item.kind === 'image') await document.embedImage(item.bytes);
  }
  for (const sheet of sheets) {
    document.startPage(sheet);
    for (const { order, items } of [...sheet.parts].sort((a, b) => a.order - b.order)) {
      for (const item of items) paintItem(document, item, order);
    }
  }
  document.finish();
  return bytes;
}

function paintItem(document: TaggedDocument, item: Item, order: number): void {
  document.mark(item.content, order);
  if (item.content !== undefined) document.located(item.content, item, order);
  switch (item.kind) {
    case 'text':
      paintText(document, item);
      return;
    case 'box':
      paintBox(document, item);
      return;
    case 'image':
      paintImage(document, item);
      return;
    case 'drawing':
      paintDrawing(document, item);
      return;
  }
}

function paintImage(document: TaggedDocument, item: ImageItem): void {
  const { x, y, width, height } = item;
  document.image(document.embeddedImage(item.bytes), x, y, { width, height });
}

/** react-pdf draws vector images where layout put them; the galley has moved since. */
function paintDrawing(document: TaggedDocument, item: DrawingItem): void {
  const { left = 0, top = 0 } = item.node.box ?? {};
  document.save();
  document.translate(item.x - left, item.y - top);
  render(document, { children: [item.node] });
  document.restore();
}
