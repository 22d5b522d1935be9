// What an edition of folded panels sets: paper, panels, the steps by which type and space give way. Lengths in pt.
import type { EditionId } from '../../../src/document/index.ts';
import type { Palette, Theme } from '../theme.ts';

/** Panels of a letter fold, in reading order. */
export type PanelName = 'front' | 'flap' | 'inside-1' | 'inside-2' | 'inside-3' | 'back';

/** A panel of a left-to-right leaflet: where it lies on its face of the sheet, and the left edge of its text. */
export interface PanelPlace {
  readonly name: PanelName;
  readonly face: 'outside' | 'inside';
  readonly x: number;
  readonly width: number;
  readonly column: number;
}

/** A step of copyfitting. */
export interface FitStep {
  /** Body type, pt. */
  readonly size: number;
  /** Line height as a multiple of it. */
  readonly line: number;
  /** Part of the full space between blocks. */
  readonly space: number;
}

export interface PanelDesign {
  readonly id: EditionId;
  readonly paper: { readonly width: number; readonly height: number };
  /** In reading order. */
  readonly panels: readonly PanelPlace[];
  /** Width of the text, the same in every panel. */
  readonly measure: number;
  /** From where to where text runs. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the picture on the front: what space and type give way for, and the least. */
  readonly goodPicture: number;
  readonly leastPicture: number;
  /** Whether words are broken by the language's patterns. */
  readonly hyphenated: boolean;
  /** Widest first: space gives way before type. */
  readonly steps: readonly FitStep[];
  /** Index of the step that is tried first: the ones before it are for text that leaves room to spare. */
  readonly standard: number;
  readonly theme: (palette: Palette, step: FitStep) => Theme;
}
