import { describe, expect, it } from 'vitest';
import { collectAtoms } from '../../../src/outputs/leaflet/atoms.ts';

describe('collectAtoms', () => {
  it('keeps spans that touch apart and merges spans that overlap', () => {
    const atoms = collectAtoms(
      [
        { top: 0, bottom: 10 },
        { top: 10, bottom: 20 },
        { top: 15, bottom: 30 },
      ],
      [],
    );
    expect(atoms.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 10],
      [10, 30],
    ]);
  });

  it('lets a soft span reach to the end of what it touches', () => {
    const heading = { top: 0, bottom: 40, soft: true };
    const lines = [
      { top: 0, bottom: 20 },
      { top: 25, bottom: 35 },
      { top: 35, bottom: 45 },
      { top: 45, bottom: 55 },
    ];
    expect(collectAtoms([heading, ...lines], []).map(({ bottom }) => bottom)).toEqual([45, 55]);
  });

  it('ends a soft span with the last content, so that a final heading waits for nothing', () => {
    const atoms = collectAtoms(
      [
        { top: 0, bottom: 20 },
        { top: 0, bottom: 200, soft: true },
      ],
      [],
    );
    expect(atoms).toEqual([{ top: 0, bottom: 20, breakBefore: false }]);
  });

  it('starts a page at the first atom behind a forced break', () => {
    const spans = [
      { top: 0, bottom: 10 },
      { top: 12, bottom: 20 },
      { top: 20, bottom: 30 },
    ];
    expect(collectAtoms(spans, [11]).map(({ breakBefore }) => breakBefore)).toEqual([false, true, false]);
  });

  it('parts spans at a forced break even where one hangs over it', () => {
    const spans = [
      { top: 0, bottom: 12 },
      { top: 10, bottom: 20 },
    ];
    expect(collectAtoms(spans, [10])).toEqual([
      { top: 0, bottom: 10, breakBefore: false },
      { top: 10, bottom: 20, breakBefore: true },
    ]);
  });
});
