// The theme: whatever an organisation's colours, text is legible at 7 : 1 on every ground, light and dark.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../../../src/outputs/html/colour.ts';
import { themeStyle } from '../../../src/outputs/html/index.ts';

/** The custom properties of each scheme in a theme. */
function schemes(style: string): Map<string, string>[] {
  return style
    .split('\n')
    .map(
      (line) =>
        new Map(
          [...line.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
        ),
    );
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is what WCAG gives for known pairs', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('the theme', () => {
  it('keeps every text colour at 7 : 1 on paper and on every tint, for any brand', () => {
    fc.assert(
      fc.property(colour, colour, (brand, alarm) => {
        for (const scheme of schemes(themeStyle({ colour: brand, alarm }))) {
          const names = [...scheme.keys()];
          const grounds = names.filter((name) => name === 'paper' || name.endsWith('-tint'));
          const texts = ['ink', 'muted', 'brand', 'alarm', 'amber', 'green'];
          expect(grounds).toHaveLength(5);
          for (const text of texts)
            for (const ground of grounds)
              expect(contrast(scheme.get(text)!, scheme.get(ground)!)).toBeGreaterThanOrEqual(7);
          for (const deep of names.filter((name) => name.endsWith('-deep')))
            expect(contrast(scheme.get(deep)!, '#ffffff')).toBeGreaterThanOrEqual(7);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves a brand alone that is legible as it is', () => {
    const [light] = schemes(themeStyle({ colour: '#0b4f5c', alarm: '#a3121f' }));
    expect(light?.get('brand')).toBe('#0b4f5c');
    expect(light?.get('brand-deep')).toBe('#0b4f5c');
  });
});
