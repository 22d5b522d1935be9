// Layout tree → galley: one endlessly long column of things to paint, with what may not be torn apart.
// Nothing here knows pages: pagination cuts a galley, imposition moves the pieces.
import type { Place } from '../../document/index.ts';
import type { Span } from './span.ts';
import type { GlyphRun, LayoutBox, ResolvedStyle } from './layout-types.ts';
import type { Content, Rect, StructureElement } from './structure.ts';

interface ItemBase extends Rect {
  /** What the item belongs to in the structure tree; absent: an artifact. */
  content?: Content;
}

/** A run of glyphs; `x` and `baseline` in pt on the galley. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly run: GlyphRun;
  /** The characters the glyphs stand for. */
  readonly text: string;
  readonly baseline: number;
  /** The run ends in a hyphen that hyphenation put there. */
  readonly hyphenated: boolean;
  /** The line goes on after this run without a space of its own. */
  readonly needsSpace: boolean;
  readonly place?: Place;
}

/** A background, borders, or both. */
export interface BoxItem extends ItemBase {
  readonly kind: 'box';
  readonly style: ResolvedStyle;
  readonly borders: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Runs into the bleed where the sheet is cut after printing. */
  readonly bleeds?: boolean;
}

/** A raster image. */
export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  readonly bytes: Uint8Array;
}

/** A node of the layout tree that react-pdf's renderer draws whole. */
export interface DrawnNode {
  readonly box?: LayoutBox;
}

/** A vector drawing, drawn by react-pdf. */
export interface DrawingItem extends ItemBase {
  readonly kind: 'drawing';
  readonly node: DrawnNode;
}

export type Item = TextItem | BoxItem | ImageItem | DrawingItem;

/** A stretch of the galley that stays on one page. `top` and `bottom` in pt. */
export interface Atom {
  readonly top: number;
  readonly bottom: number;
  /** Starts a new page. */
  readonly breakBefore: boolean;
}

/** A table whose head is repeated where a page break falls between `bottom` of the head and `end`. */
export interface RepeatedHead {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
}

export interface Galley {
  /** pt */
  readonly width: number;
  readonly height: number;
  /** In painting order: a box before what stands on it. */
  readonly items: readonly Item[];
  /** From top to bottom, not overlapping. */
  readonly atoms: readonly Atom[];
  /** What the atoms were made from: where an atom is taller than a page, it is made anew from some of them. */
  readonly spans: readonly Span[];
  readonly heads: readonly RepeatedHead[];
  /** Stretches that are kept together where that is possible; pt. */
  readonly wholes: readonly { readonly top: number; readonly bottom: number }[];
  /** What lies below this stands at the foot of the last page; pt. */
  readonly pin?: number;
  readonly root: StructureElement;
}

/** The same item, moved by (`dx`, `dy`) pt. */
export function moved<I extends Item>(item: I, dx: number, dy: number): I {
  const shifted = { ...item, x: item.x + dx, y: item.y + dy };
  return shifted.kind === 'text' ? { ...shifted, baseline: shifted.baseline + dy } : shifted;
}
