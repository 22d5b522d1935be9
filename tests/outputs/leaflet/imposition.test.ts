// Booklet imposition: which page stands where on the sheets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookletFaces, imposeBooklet } from '../../../src/outputs/leaflet/imposition.ts';

const pageCounts = fc.integer({ min: 1, max: 60 }).map((sheets) => sheets * 4);

describe('bookletFaces', () => {
  it('lays out eight pages on two sheets', () => {
    expect(bookletFaces(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it('is a permutation of the pages', () => {
    fc.assert(
      fc.property(pageCounts, fc.constantFrom('left', 'right'), (pages, binding) => {
        const placed = bookletFaces(pages, binding).flat();
        expect([...placed].sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, i) => i + 1));
      }),
    );
  });

  it('has facing pages follow each other when the sheets are folded into each other', () => {
    fc.assert(
      fc.property(pageCounts, (pages) => {
        const faces = bookletFaces(pages);
        // Leafing through: right halves of the fronts and left halves of the backs, then back out again.
        const inwards = faces.map(([left, right], index) => (index % 2 === 0 ? right : left));
        const outwards = faces.map(([left, right], index) => (index % 2 === 0 ? left : right)).reverse();
        expect([...inwards, ...outwards]).toEqual(Array.from({ length: pages }, (_, i) => i + 1));
      }),
    );
  });

  it('prints a page behind the page it shares its leaf with', () => {
    fc.assert(
      fc.property(pageCounts, (pages) => {
        const faces = bookletFaces(pages);
        for (let sheet = 0; sheet < faces.length; sheet += 2) {
          const [front, back] = [faces[sheet]!, faces[sheet + 1]!];
          // Turned over the short edge, the right half of the front lies on the left half of the back.
          expect(back[0]).toBe(front[1] + 1);
          expect(front[0]).toBe(back[1] + 1);
        }
      }),
    );
  });

  it('changes the halves of a face for binding on the right', () => {
    expect(bookletFaces(4, 'right')).toEqual([
      [1, 4],
      [3, 2],
    ]);
  });

  it('refuses a number of pages that cannot be stitched', () => {
    expect(() => bookletFaces(6)).toThrow('cannot be stitched');
  });
});

describe('imposeBooklet', () => {
  it('puts pages at the left and the right of a sheet twice as wide and leaves blank ones out', () => {
    const borders = { top: 0, right: 0, bottom: 0, left: 0 };
    const page = (x: number) =>
      [{ kind: 'box', x, y: 5, width: 10, height: 10, style: {}, borders }] as const;
    const sheets = imposeBooklet([page(1), page(2), undefined, page(4)], { width: 100, height: 150 });
    expect(sheets.map((sheet) => sheet.label)).toEqual(['4, 1', '2, 3']);
    expect(sheets.map((sheet) => [sheet.width, sheet.height, sheet.folds])).toEqual([
      [200, 150, [100]],
      [200, 150, [100]],
    ]);
    const placed = sheets.map((sheet) =>
      sheet.areas.map((area) => ({ order: area.order, x: area.items[0]?.x, left: area.area.x })),
    );
    expect(placed).toEqual([
      [
        { order: 4, x: 4, left: 0 },
        { order: 1, x: 101, left: 100 },
      ],
      [{ order: 2, x: 2, left: 0 }],
    ]);
  });
});
