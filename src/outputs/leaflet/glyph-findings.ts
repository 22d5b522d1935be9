// Characters that no typeface of the leaflet has: a finding with the character and its place, never an empty box on paper.
import type { Place } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Galley } from './galley.ts';
import { packageFor } from './typefaces.ts';

/** One finding for each missing character and block it stands in; letters of one uninstalled typeface are one finding a block. */
export function missingGlyphs(galley: Galley, file: string): Finding[] {
  const missing = new Map<string, Missing>();
  for (const item of galley.items) {
    if (item.kind !== 'text') continue;
    // Glyph 0 is the empty box; the glyph itself does not know which character it stands for.
    if (!item.run.glyphs.some((glyph) => glyph.id === 0)) continue;
    const face = item.run.attributes.font[0];
    for (const character of item.text) {
      if (face?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) === true) continue;
      const install = packageFor(character);
      const key = `${install ?? character}/${String(item.place?.start.line ?? 0)}`;
      const known = missing.get(key)?.characters ?? new Set();
      missing.set(key, { characters: known.add(character), place: item.place, install });
    }
  }
  return [...missing.values()].map((one) => findingOf(one, file));
}

interface Missing {
  readonly characters: Set<string>;
  readonly place: Place | undefined;
  readonly install: string | undefined;
}

/** Characters of a typeface that is not installed are named up to this many. */
const NAMED = 8;

function findingOf({ characters, place, install }: Missing, file: string): Finding {
  const all = [...characters];
  const actual = all.slice(0, NAMED).join('');
  return {
    ruleId: 'leaflet/glyph-missing',
    severity: 'error',
    file,
    ...(place === undefined ? {} : { place }),
    reason:
      all.length === 1
        ? `No typeface of the leaflet has the character ${named(actual)}.`
        : `No typeface of the leaflet has the characters “${actual}”${all.length > NAMED ? ' and others' : ''}.`,
    remedy:
      install === undefined
        ? 'Write it in words, or use a character the typeface has.'
        : `Install one that has: npm install ${install}.`,
    actual,
  };
}

/** A character with its number, for those that look alike or cannot be seen. */
export function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}” (U+${code})`;
}
