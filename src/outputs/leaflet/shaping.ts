// A font's shaping, word by word with a memory: the same glyphs in the same places as shaping a text whole. A fifth of the
// time of layout is shaping, and a language has few words.
import type { FontFace, Glyph, GlyphPlace, Shape, ShapedText } from 'fontkit';
import { remembered } from './remembered.ts';

/** Words that a font remembers, and as many gaps between two. */
const MOST_WORDS = 10_000;

/** Latin letters, digits and signs in which a word never changes the glyphs of the next. Other text is shaped whole. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f‘’“”–—…•€]*$/u;
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/u;
const SPACE = 0x20;
const LATIN = 'latn';

/** What stands between two words: the glyph of the space and its place, which kerning may have changed. */
interface Gap {
  readonly glyph: Glyph;
  readonly place: GlyphPlace;
}

/** A `layout` for this font that remembers words. */
export function rememberingShape(face: FontFace): Shape {
  const whole: Shape = face.layout.bind(face);
  const latin = (text: string): ShapedText => whole(text, undefined, LATIN, undefined, 'ltr');
  const wordOf = remembered(MOST_WORDS, (framed) => withoutFrame(latin(framed), framed));
  const gapOf = remembered(MOST_WORDS, (neighbours) => gapIn(latin(neighbours)));
  const memory = { wordOf, gapOf };
  return (text, features, script, language, direction) => {
    const usual = (features ?? []).length === 0 && script === undefined && direction === 'ltr';
    const known = usual && isPlain(text) ? joined(text.split(' '), memory) : undefined;
    return known ?? whole(text, features, script, language, direction);
  };
}

/** Two spaces in a row are left to the font; so is a text without a letter, which has no script of its own. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && LETTER.test(text) && !text.includes('  ');
}

interface Memory {
  readonly wordOf: (framed: string) => ShapedText | undefined;
  readonly gapOf: (neighbours: string) => Gap | undefined;
}

/** Words and the gaps between them in a row; undefined where a word and a space do not come apart. */
function joined(parts: readonly string[], { wordOf, gapOf }: Memory): ShapedText | undefined {
  const glyphs: Glyph[] = [];
  const positions: GlyphPlace[] = [];
  const last = parts.length - 1;
  const shaped = parts.map((part, at) =>
    part === '' ? NOTHING : wordOf(`${at === 0 ? '' : ' '}${part}${at === last ? '' : ' '}`),
  );
  for (const [at, word] of shaped.entries()) {
    if (word === undefined) return undefined;
    if (at > 0) {
      const gap = gapOf(`${lettersOf(glyphs.at(-1))} ${lettersOf(word.glyphs[0])}`);
      if (gap === undefined) return undefined;
      glyphs.push(gap.glyph);
      positions.push(gap.place);
    }
    glyphs.push(...word.glyphs);
    positions.push(...word.positions);
  }
  return { glyphs, positions };
}

const NOTHING: ShapedText = { glyphs: [], positions: [] };

function lettersOf(glyph: Glyph | undefined): string {
  return glyph === undefined ? '' : String.fromCodePoint(...glyph.codePoints);
}

/** A word shaped between spaces, without the spaces. */
function withoutFrame({ glyphs, positions }: ShapedText, framed: string): ShapedText | undefined {
  const from = framed.startsWith(' ') ? 1 : 0;
  const to = glyphs.length - (framed.endsWith(' ') ? 1 : 0);
  if (from === 1 && !isSpace(glyphs[0])) return undefined;
  if (to < glyphs.length && !isSpace(glyphs.at(-1))) return undefined;
  return { glyphs: glyphs.slice(from, to), positions: positions.slice(from, to) };
}

function gapIn({ glyphs, positions }: ShapedText): Gap | undefined {
  const at = glyphs.findIndex(isSpace);
  const [glyph, place] = [glyphs[at], positions[at]];
  return glyph === undefined || place === undefined ? undefined : { glyph, place };
}

function isSpace(glyph: Glyph | undefined): boolean {
  return glyph?.codePoints.length === 1 && glyph.codePoints[0] === SPACE;
}
