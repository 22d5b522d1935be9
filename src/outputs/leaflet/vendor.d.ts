// Declarations for the packages of the PDF route that ship none, limited to what Trifold calls.

declare module 'fontkit' {
  /** A glyph as fontkit gives it; id 0 is the missing glyph. */
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }

  /** A parsed font. Metrics in font units. */
  export interface FontFace {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    /** The glyph of this number, as standing for these characters. */
    getGlyph(id: number, characters?: readonly number[]): Glyph;
    layout: Shape;
  }

  /** A glyph's place behind the one before it, in font units. */
  export interface GlyphPlace {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface ShapedText {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPlace[];
    /** Glyphs of right-to-left text come from left to right. */
    readonly direction?: 'ltr' | 'rtl';
  }

  /** Turns text into glyphs; without a script it is told from the text, and the direction from the script. */
  export type Shape = (
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ) => ShapedText;

  /** Parses a TTF or OTF; throws on anything else. */
  export function create(bytes: Uint8Array): FontFace;
}

declare module '@react-pdf/render' {
  /** Draws every child of `root` with a PDFKit document, then calls `end` on it. */
  function render(context: object, root: { readonly children: readonly object[] }): void;
  export { render as default };
}

declare module 'pdfkit' {
  import type { FontFace } from 'fontkit';

  /** An indirect object being written. */
  export interface Reference {
    data: Record<string, unknown>;
    compress: boolean;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  export interface Page {
    readonly dictionary: Reference;
    readonly resources: Reference;
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, Reference>;
  }

  /** A font as PDFKit embeds it: glyphs are numbered in the order of first use. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly scale: number;
    /** `glyphs` are those of the subset, by code. */
    readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): Reference;
  }

  /** A PNG or JPEG; `embed` writes it, a PNG with transparency some time later. */
  export interface RasterImage {
    readonly width: number;
    readonly height: number;
    readonly obj: Reference | null;
    embed(document: PDFDocument): void;
  }

  export class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly page: Page;
    protected readonly _root: Reference;
    protected readonly _font: EmbeddedFont;
    addPage(options: Readonly<Record<string, unknown>>): this;
    addContent(data: string): this;
    ref(data?: Record<string, unknown>): Reference;
    font(face: FontFace): this;
    openImage(bytes: Uint8Array): RasterImage;
    image(
      image: RasterImage,
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number },
    ): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    end(): void;
    protected endMarkings(): void;
    protected endMetadata(): void;
    protected endOutline(): void;
    protected _refEnd(ref: Reference): void;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  /** Collects the document's bytes; call it before `end`. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}

declare module 'hyphen' {
  /** A function that puts `hyphenChar` between the syllables of every word of at least `minWordLength` letters. */
  function createHyphenator(
    patterns: object,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
  export { createHyphenator as default };
}

declare module 'hyphen/patterns/*' {
  const patterns: object;
  export { patterns as default };
}
