// Characters that no typeface of the leaflet has: a finding with the character and its place, never an empty box on paper.
import type { Place } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Galley } from './galley.ts';

/** One finding for each missing character and block it stands in. */
export function missingGlyphs(galley: Galley, file: string): Finding[] {
  const findings = new Map<string, Finding>();
  for (const item of galley.items) {
    if (item.kind !== 'text') continue;
    // Glyph 0 is the empty box; the glyph itself does not know which character it stands for.
    if (!item.run.glyphs.some((glyph) => glyph.id === 0)) continue;
    const face = item.run.attributes.font[0];
    for (const character of item.text) {
      if (face?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) === true) continue;
      const line = String(item.place?.start.line ?? 0);
      findings.set(`${character}/${line}`, findingOf(character, file, item.place));
    }
  }
  return [...findings.values()];
}

function findingOf(character: string, file: string, place: Place | undefined): Finding {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ruleId: 'leaflet/missing-glyph',
    severity: 'error',
    file,
    ...(place === undefined ? {} : { place }),
    reason: `Unexpected character "${character}" (${code}): the leaflet's typeface does not have it.`,
    remedy: 'Write it in words, or use a character the typeface has.',
    actual: character,
  };
}
