import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { BoxItem, Galley } from '../../../src/outputs/leaflet/galley.ts';
import { cutGalley, heightOf, itemsOf } from '../../../src/outputs/leaflet/paginate.ts';
import { addElement } from '../../../src/outputs/leaflet/structure.ts';

function box(y: number, height: number, borders = { top: 1, right: 0, bottom: 1, left: 0 }): BoxItem {
  return { kind: 'box', x: 0, y, width: 100, height, style: {}, borders };
}

function galleyOf(heights: readonly number[], rest: Partial<Galley> = {}): Galley {
  let top = 0;
  const atoms = heights.map((height) => {
    const atom = { top, bottom: top + height, breakBefore: false };
    top += height;
    return atom;
  });
  const root = addElement({ role: 'Document' }, undefined);
  return { width: 100, height: top, items: [], atoms, spans: [], heads: [], wholes: [], root, ...rest };
}

describe('cutGalley', () => {
  it('fills a page to the brim and no further', () => {
    expect(cutGalley(galleyOf([40, 60, 1]), () => 100).map(heightOf)).toEqual([100, 1]);
  });

  it('never leaves anything out, whatever the heights and the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 })),
        fc.integer({ min: 50, max: 400 }),
        (heights, room) => {
          const galley = galleyOf(heights);
          const pieces = cutGalley(galley, () => room);
          const total = pieces.reduce((sum, piece) => sum + piece.bottom - piece.top, 0);
          expect(total).toBe(galley.height);
          for (const piece of pieces) expect(piece.tooTall).toBe(heightOf(piece) > room);
        },
      ),
    );
  });

  it('says that an atom is taller than its page', () => {
    expect(cutGalley(galleyOf([10, 500, 10]), () => 100).map((piece) => piece.tooTall)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('makes room for a table head on the page after a break in the table', () => {
    const heads = [{ top: 0, bottom: 20, end: 100 }];
    const pieces = cutGalley(galleyOf([20, 40, 40], { heads }), () => 70);
    expect(pieces.map((piece) => piece.head !== undefined)).toEqual([false, true]);
    expect(pieces.map(heightOf)).toEqual([60, 60]);
  });
});

describe('itemsOf', () => {
  it('cuts a box that goes on over the page and leaves its border off at the cut', () => {
    const galley = galleyOf([60, 60], { items: [box(0, 120)] });
    const [first, second] = cutGalley(galley, () => 60);
    expect(itemsOf(galley, first!, { x: 0, y: 0, slack: 0 })).toMatchObject([
      { y: 0, height: 60, borders: { top: 1, bottom: 0 } },
    ]);
    expect(itemsOf(galley, second!, { x: 5, y: 10, slack: 0 })).toMatchObject([
      { x: 5, y: 10, height: 60, borders: { top: 0, bottom: 1 } },
    ]);
  });

  it('lets what is pinned fall to the foot', () => {
    const galley = galleyOf([10, 10], { items: [box(0, 10), box(10, 10)], pin: 10 });
    const [piece] = cutGalley(galley, () => 100);
    expect(itemsOf(galley, piece!, { x: 0, y: 0, slack: 80 }).map((item) => item.y)).toEqual([0, 90]);
  });
});
