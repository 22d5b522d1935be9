// The part of react-pdf's layout tree that Trifold reads, and the instance tree it hands in.
// react-pdf exports no types for these; they hold for @react-pdf/layout 5.2 and are checked by the tests of this folder.
import type { FontFace, Glyph } from 'fontkit';

/** Position of a glyph: `xAdvance` and `xOffset` in pt, `yOffset` in font units. */
export interface GlyphPosition {
  readonly xAdvance: number;
  /** How far a mark stands above where its letter has it, pt: see `shapeWithMarks`. */
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface RunAttributes {
  readonly font: readonly FontFace[];
  /** pt */
  readonly fontSize: number;
  readonly color: string;
  /** Key of the inline tag the run stands in; see `assignInlineKeys`. */
  readonly link: string | null;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** A stretch of glyphs with one font and one set of attributes. */
export interface GlyphRun {
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly attributes: RunAttributes;
  /** pt */
  readonly xAdvance: number;
}

/** A line of text; sizes in pt, `box` relative to the text node's content box. */
export interface TextLine {
  readonly string: string;
  readonly runs: readonly GlyphRun[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ascent: number;
  readonly descent: number;
  readonly xAdvance: number;
}

/** Position and size relative to the parent's border box, pt. */
export interface LayoutBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop?: number;
  readonly paddingLeft?: number;
  readonly borderTopWidth?: number;
  readonly borderRightWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
}

export type StyleValue = string | number | undefined;
export type ResolvedStyle = Readonly<Record<string, StyleValue>>;

export type NodeType =
  | 'DOCUMENT'
  | 'PAGE'
  | 'VIEW'
  | 'TEXT'
  | 'TEXT_INSTANCE'
  | 'IMAGE'
  | 'SVG'
  | 'PATH'
  | 'RECT'
  | 'CIRCLE'
  | 'G';

/** A node of the instance tree: what templates make and layout reads. */
export interface InstanceNode<Props = Readonly<Record<string, unknown>>> {
  readonly type: NodeType;
  readonly props: Props;
  readonly style: Readonly<Record<string, unknown>>;
  readonly box: object;
  readonly children: readonly InstanceNode<Props>[];
  readonly value?: string;
}

/** A node of the layout tree, positioned. */
export interface LayoutNode<Props = Readonly<Record<string, unknown>>> {
  readonly type: NodeType;
  readonly props?: Props;
  readonly style?: ResolvedStyle;
  readonly box?: LayoutBox;
  readonly lines?: readonly TextLine[];
  /** Shift of aligned text in a box narrower than its container, pt. */
  readonly alignOffset?: number;
  /** A decoded PNG or JPEG. */
  readonly image?: { readonly data: Uint8Array };
  readonly children?: readonly LayoutNode<Props>[];
  readonly value?: string;
}
