// From reading order to sheet faces: a saddle-stitched booklet, two pages a face, duplex, turned on the short edge.
import type { Area, PlannedSheet } from './print-profile.ts';
import { moved, type Item } from './galley.ts';

/** Pages on one folded sheet. */
export const PAGES_A_SHEET = 4;

/** Numbers of the pages on a face, left and right, counted from 1. */
export type Face = readonly [left: number, right: number];

/**
 * The faces of a booklet of `pages` pages, a multiple of 4: sheet k carries (N−2k+2, 2k−1) on its front and
 * (2k, N−2k+1) on its back. Bound on the right, left and right change places.
 */
export function bookletFaces(pages: number, binding: 'left' | 'right' = 'left'): Face[] {
  if (pages % PAGES_A_SHEET !== 0) throw new Error(`a booklet of ${String(pages)} pages cannot be stitched`);
  const sheets = Array.from({ length: pages / PAGES_A_SHEET }, (_, index) => index + 1);
  const faces = sheets.flatMap((k): Face[] => [
    [pages - 2 * k + 2, 2 * k - 1],
    [2 * k, pages - 2 * k + 1],
  ]);
  return binding === 'left' ? faces : faces.map(([left, right]) => [right, left]);
}

/** What stands on a page; undefined is a blank page. */
export type Page = readonly Item[] | undefined;

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pages in reading order → the faces of the sheets they are printed on. */
export function imposeBooklet(
  pages: readonly Page[],
  size: PageSize,
  binding: 'left' | 'right' = 'left',
): PlannedSheet[] {
  return bookletFaces(pages.length, binding).map((face) => ({
    width: size.width * 2,
    height: size.height,
    folds: [size.width],
    label: face.map(String).join(', '),
    areas: face.flatMap((page, side): Area[] => {
      const items = pages[page - 1];
      if (items === undefined) return [];
      const x = side * size.width;
      return [{ order: page, items: items.map((item) => moveRight(item, x)), area: { x, y: 0, ...size } }];
    }),
  }));
}

function moveRight(item: Item, x: number): Item {
  return x === 0 ? item : moved(item, x, 0);
}
