// A fontkit font in; the same font out, with marks over and under letters where the font has them, and glyphs that know
// which characters they stand for, whatever was set before.
import type { FontFace, Glyph, Shape, ShapedText } from 'fontkit';

/** `layout` as react-pdf's text engine needs it; it asks for every text from left to right, and reads on its own. */
export function shapeWithMarks(face: FontFace): Shape {
  const shape: Shape = face.layout.bind(face);
  return (text, features, script, language) => inReadingOrder(shape(text, features, script, language));
}

/**
 * The engine wants glyphs in the order of reading, for it turns lines of right-to-left text itself; asked for in that
 * order, fontkit would measure marks from the wrong side of their letter. And it overwrites the height of a mark over
 * its letter: that travels as `yAdvance`, which horizontal text has no use for.
 */
function inReadingOrder({ glyphs, positions, direction }: ShapedText): ShapedText {
  const lifted = positions.map((position) =>
    position.yOffset === 0 ? position : { ...position, yAdvance: position.yOffset, yOffset: 0 },
  );
  if (direction !== 'rtl') return { glyphs, positions: lifted };
  return { glyphs: [...glyphs].reverse(), positions: lifted.reverse() };
}

/**
 * fontkit keeps each glyph with the characters it was first asked for: an e that was met as a part of é stands for
 * nothing from then on. Here a glyph that stands for other characters is one of its own, so that no document depends
 * on those that were set before it.
 */
export function glyphsByCharacters(face: FontFace): FontFace['getGlyph'] {
  const plain = face.getGlyph.bind(face);
  const variants = new Map<string, Glyph>();
  return (id, characters = []) => {
    const glyph = plain(id, characters);
    const { codePoints } = glyph;
    const same =
      codePoints.length === characters.length && codePoints.every((one, i) => one === characters[i]);
    if (same || characters.length === 0) return glyph;
    const key = `${String(id)}/${characters.join()}`;
    const known = variants.get(key);
    if (known !== undefined) return known;
    const variant = Object.create(glyph, { codePoints: { value: characters } }) as Glyph;
    variants.set(key, variant);
    return variant;
  };
}
