import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectAtoms } from '../../../src/outputs/leaflet/atoms.ts';
import type { Span } from '../../../src/outputs/leaflet/span.ts';
import type { Galley } from '../../../src/outputs/leaflet/galley.ts';
import { loosened } from '../../../src/outputs/leaflet/loosen.ts';
import { addElement } from '../../../src/outputs/leaflet/structure.ts';

function galleyOf(spans: readonly Span[]): Galley {
  const root = addElement({ role: 'Document' }, undefined);
  const height = Math.max(0, ...spans.map((span) => span.bottom));
  return {
    width: 100,
    height,
    items: [],
    atoms: collectAtoms(spans, []),
    spans,
    heads: [],
    wholes: [],
    root,
  };
}

function lines(count: number, height = 10): Span[] {
  return Array.from({ length: count }, (_, at) => ({
    top: at * height,
    bottom: (at + 1) * height,
    grain: true,
  }));
}

function cuts(galley: Galley, room: number): number[][] {
  return loosened(galley, room).atoms.map(({ top, bottom }) => [top, bottom]);
}

describe('loosened', () => {
  it('leaves alone what fits', () => {
    const galley = galleyOf([{ top: 0, bottom: 50 }, ...lines(5)]);
    expect(loosened(galley, 50)).toBe(galley);
  });

  it('tears a box that is taller than a page between its lines, and keeps its padding', () => {
    const box = { top: -5, bottom: 45 };
    expect(cuts(galleyOf([box, ...lines(4)]), 30)).toEqual([
      [-5, 10],
      [10, 20],
      [20, 30],
      [30, 45],
    ]);
  });

  it('keeps smaller boxes within it whole', () => {
    const row = { top: 10, bottom: 30 };
    expect(cuts(galleyOf([{ top: 0, bottom: 40 }, row, ...lines(4)]), 30)).toEqual([
      [0, 10],
      [10, 30],
      [30, 40],
    ]);
  });

  it('gives up a wish before it tears a box', () => {
    const wish = { top: 5, bottom: 50, weak: true };
    expect(cuts(galleyOf([wish, { top: 0, bottom: 20 }, { top: 30, bottom: 50 }, ...lines(5)]), 30)).toEqual([
      [0, 20],
      [20, 30],
      [30, 50],
    ]);
  });

  it('cuts at the tops of lines that overlap all the way down', () => {
    const left = lines(4);
    const right = lines(4).map(({ top, bottom }) => ({ top: top + 5, bottom: bottom + 5, grain: true }));
    const parts = cuts(galleyOf([{ top: 0, bottom: 45 }, ...left, ...right]), 20);
    expect(parts.map(([top]) => top)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
  });

  it('covers the whole galley, whatever the boxes', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }))
      .map(([top, height]): Span => ({ top, bottom: top + height }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.integer({ min: 20, max: 200 }), (boxes, room) => {
        const galley = galleyOf([...boxes, ...lines(50)]);
        const { atoms } = loosened(galley, room);
        expect(atoms[0]?.top).toBe(0);
        expect(atoms.at(-1)?.bottom).toBe(galley.height);
        atoms.forEach((atom, at) => {
          if (at > 0) expect(atom.top).toBe(atoms[at - 1]?.bottom);
          expect(atom.bottom - atom.top).toBeLessThanOrEqual(room);
        });
      }),
    );
  });
});
