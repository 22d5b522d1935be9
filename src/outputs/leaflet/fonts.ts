// Font families as bytes → what react-pdf's layout asks of a font store. No family is ever fetched or guessed:
// what is not in the table falls back to the first family, so that no unembedded font can reach the PDF.
import { create, type FontFace } from 'fontkit';
import { glyphsByCharacters, shapeWithMarks } from './marks.ts';
import { rememberingShape } from './shaping.ts';

/** One cut of a typeface: weight 100–900 and its TTF file, a resource name. */
export interface FontCut {
  readonly weight: number;
  readonly italic: boolean;
  readonly resource: string;
}

export interface FontFamily {
  readonly name: string;
  readonly cuts: readonly FontCut[];
}

/** What `@react-pdf/layout` calls of its font store. */
export interface FontBook {
  getFont(descriptor: FontDescriptor): { readonly data: FontFace };
  load(descriptor: FontDescriptor): Promise<void>;
  getHyphenationCallback(): null;
  getEmojiSource(): null;
}

interface FontDescriptor {
  readonly fontFamily: string;
  readonly fontWeight?: number | string;
  readonly fontStyle?: string;
}

/** Parsed fonts by their bytes: parsing is dear and a build makes many leaflets from the same files. */
const parsed = new WeakMap<Uint8Array, FontFace>();

/** A font book over these families; `bytes` gives a resource. The first family is the fallback. */
export function openFontBook(
  families: readonly FontFamily[],
  bytes: (resource: string) => Uint8Array,
): FontBook {
  const fallback = families[0];
  if (fallback === undefined) throw new Error('a leaflet needs at least one font family');
  const faces = new Map<string, { readonly data: FontFace }>();
  const getFont = (descriptor: FontDescriptor): { readonly data: FontFace } => {
    const { fontFamily, fontWeight, fontStyle } = descriptor;
    const key = `${fontFamily}/${String(fontWeight)}/${String(fontStyle)}`;
    const known = faces.get(key);
    if (known !== undefined) return known;
    const family = families.find((candidate) => candidate.name === fontFamily) ?? fallback;
    const cut = nearestCut(family, weightOf(fontWeight), fontStyle === 'italic' || fontStyle === 'oblique');
    const face = { data: parse(bytes(cut.resource)) };
    faces.set(key, face);
    return face;
  };
  return {
    getFont,
    load: () => Promise.resolve(),
    getHyphenationCallback: () => null,
    getEmojiSource: () => null,
  };
}

function parse(bytes: Uint8Array): FontFace {
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const face = create(bytes);
  face.getGlyph = glyphsByCharacters(face);
  face.layout = shapeWithMarks(face);
  face.layout = rememberingShape(face);
  fixMetrics(face);
  parsed.set(bytes, face);
  return face;
}

/** fontkit looks these up in the font's tables every time they are asked for, and layout asks for each run. */
function fixMetrics(face: FontFace): void {
  for (const name of ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight'] as const) {
    Object.defineProperty(face, name, { value: face[name] });
  }
}

function weightOf(weight: number | string | undefined): number {
  if (weight === 'bold') return 700;
  const number = Number(weight ?? 400);
  return Number.isFinite(number) ? number : 400;
}

function nearestCut(family: FontFamily, weight: number, italic: boolean): FontCut {
  const distance = (cut: FontCut): number =>
    Math.abs(cut.weight - weight) + (cut.italic === italic ? 0 : 1000);
  const [first, ...rest] = family.cuts;
  if (first === undefined) throw new Error(`font family ${family.name} has no cuts`);
  return rest.reduce((best, cut) => (distance(cut) < distance(best) ? cut : best), first);
}
