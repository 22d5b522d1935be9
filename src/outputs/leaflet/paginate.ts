// Galley → pieces: which stretch of the galley goes on which page or panel. Greedy, from top to bottom.
import type { Atom, BoxItem, Galley, Item, RepeatedHead } from './galley.ts';
import { moved } from './galley.ts';

/** A stretch of a galley that fills one page; pt. */
export interface Piece {
  readonly top: number;
  readonly bottom: number;
  /** A table head shown again above the stretch. */
  readonly head: RepeatedHead | undefined;
  /** The stretch is taller than the room it had. */
  readonly tooTall: boolean;
}

const EPSILON = 0.01;

/** Cuts a galley into pieces; `room(index)` is the height in pt of the page with that index. */
export function cutGalley(galley: Galley, room: (index: number) => number): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const atom of galley.atoms) {
    const index = pieces.length;
    if (open !== undefined && (atom.breakBefore || !fits(open, atom, room(index)))) {
      pieces.push(open);
      open = undefined;
    }
    open = open === undefined ? begin(galley, atom) : { ...open, bottom: atom.bottom };
    open = { ...open, tooTall: heightOf(open) > room(pieces.length) + EPSILON };
  }
  if (open !== undefined) pieces.push(open);
  return pieces;
}

/** Height of a piece on the page, with its repeated head, pt. */
export function heightOf(piece: Piece): number {
  const head = piece.head === undefined ? 0 : piece.head.bottom - piece.head.top;
  return piece.bottom - piece.top + head;
}

function fits(piece: Piece, atom: Atom, room: number): boolean {
  return heightOf({ ...piece, bottom: atom.bottom }) <= room + EPSILON;
}

function begin(galley: Galley, atom: Atom): Piece {
  const inside = (head: RepeatedHead): boolean =>
    atom.top >= head.bottom - EPSILON && atom.top < head.end - EPSILON;
  return { top: atom.top, bottom: atom.bottom, head: galley.heads.find(inside), tooTall: false };
}

/** Where a piece goes: its top left corner on the sheet, and the room left below it that what is pinned falls through; pt. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly slack: number;
}

/** The items of a piece, moved to its spot; boxes are cut to the piece. */
export function itemsOf(galley: Galley, piece: Piece, spot: Spot): Item[] {
  const { x, y, slack } = spot;
  const pin = galley.pin ?? Infinity;
  const fall = (item: Item): Item => (item.y >= pin - EPSILON ? moved(item, 0, slack) : item);
  const body = (top: number): Item[] =>
    within(galley.items, piece).map((item) => moved(fall(item), x, top - piece.top));
  const head = piece.head;
  if (head === undefined) return body(y);
  const again = within(galley.items, head).map((item) => asArtifact(moved(item, x, y - head.top)));
  return [...again, ...body(y + head.bottom - head.top)];
}

function within(items: readonly Item[], stretch: { top: number; bottom: number }): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    if (item.kind === 'box') {
      const top = Math.max(item.y, stretch.top);
      const bottom = Math.min(item.y + item.height, stretch.bottom);
      // A rule without height is a box as well: it counts where it stands.
      const inside = bottom > top || (item.height === 0 && item.y >= stretch.top && item.y < stretch.bottom);
      if (inside) result.push(cutBox(item, top, Math.max(top, bottom)));
    } else if (item.y >= stretch.top - EPSILON && item.y < stretch.bottom - EPSILON) {
      // It stands where it begins, so that nothing is lost wherever a cut falls.
      result.push(item);
    }
  }
  return result;
}

/** A box between two heights: where it is cut it has no border and no round corners. */
function cutBox(item: BoxItem, top: number, bottom: number): BoxItem {
  const whole = top <= item.y + EPSILON && bottom >= item.y + item.height - EPSILON;
  if (whole) return item;
  const borders = {
    ...item.borders,
    top: top > item.y + EPSILON ? 0 : item.borders.top,
    bottom: bottom < item.y + item.height - EPSILON ? 0 : item.borders.bottom,
  };
  return { ...item, y: top, height: bottom - top, borders, style: { ...item.style, borderTopLeftRadius: 0 } };
}

/** The head of a table, shown again: a reader who listens has heard it. */
function asArtifact(item: Item): Item {
  const artifact = { ...item };
  delete artifact.content;
  return artifact;
}
