import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedContrast } from '../../../templates/leaflet/contrast.ts';
import { paletteOf } from '../../../templates/leaflet/theme.ts';

describe('printedContrast', () => {
  it('is 21 for black on white, and 1 for a colour on itself', () => {
    expect(printedContrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(printedContrast('#A3121F', '#a3121f')).toBe(1);
  });

  it('counts what is left in grey', () => {
    // As grey, red and this green are the same.
    expect(printedContrast('#FF0000', '#008200')).toBeLessThan(1.1);
  });
});

const DEFAULT = { colour: '#0B4F5C', alarm: '#A3121F' };

describe('the palette', () => {
  it('sets body text at 7:1 or more on every ground, in colour and in grey', () => {
    const palette = paletteOf(DEFAULT);
    for (const ground of [palette.paper, palette.brandTint, palette.alarmTint, palette.neutralTint]) {
      expect(printedContrast(palette.ink, ground), ground).toBeGreaterThanOrEqual(7);
    }
    expect(printedContrast(palette.paper, palette.brand)).toBeGreaterThanOrEqual(7);
  });

  it('sets everything else at 4.5:1 or more, whatever legible colours a brand has', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
      .filter((value) => printedContrast(value, '#FFFFFF') >= 4.5);
    fc.assert(
      fc.property(colour, colour, (brand, alarm) => {
        const palette = paletteOf({ colour: brand, alarm });
        expect(printedContrast(palette.brand, palette.brandTint)).toBeGreaterThanOrEqual(4.5);
        expect(printedContrast(palette.alarm, palette.alarmTint)).toBeGreaterThanOrEqual(4.5);
        for (const ground of [palette.brandTint, palette.alarmTint, palette.neutralTint]) {
          expect(printedContrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
          expect(printedContrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});
