import { describe, expect, it } from 'vitest';
import { lineEnds } from '../../../src/outputs/leaflet/flatten-text.ts';

function ends(source: string, ...lines: readonly string[]): string[] {
  return lineEnds(
    source,
    lines.map((string) => ({ string })),
  );
}

describe('lineEnds', () => {
  it('tells a hyphen that layout put there from one that stands in the text', () => {
    expect(ends('een spiertrekking gaat over', 'een spier-', 'trekking ', 'gaat over')).toEqual([
      'hyphenated',
      'spaced',
      'last',
    ]);
    expect(ends('de MRI-scan en meer', 'de MRI--', 'scan en meer')).toEqual(['hyphenated', 'last']);
    expect(ends('van 9 - 10 uur', 'van 9 - ', '10 uur')).toEqual(['spaced', 'last']);
  });

  it('sees a line that ends without a space although the text goes on', () => {
    expect(ends('regel een\nregel twee', 'regel een', 'regel twee')).toEqual(['bare', 'last']);
  });
});
