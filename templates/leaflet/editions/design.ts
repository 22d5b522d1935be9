// What an edition that flows over pages sets: paper, column, running heads, type. Lengths in pt.
import type { EditionId } from '../../../src/document/index.ts';
import type { Palette, Theme } from '../theme.ts';

export interface FlowDesign {
  readonly id: EditionId;
  readonly paper: { readonly width: number; readonly height: number };
  /** The column, band edge to band edge, and how far text stands in from it. */
  readonly column: { readonly left: number; readonly width: number; readonly inset: number };
  /** From where to where text runs on the first page and on the others. */
  readonly first: { readonly top: number; readonly bottom: number };
  readonly later: { readonly top: number; readonly bottom: number };
  readonly head: { readonly top: number; readonly height: number };
  readonly foot: { readonly top: number; readonly height: number };
  /** Whether the pages are printed two by two, folded and stapled: the paper is then a page, half a sheet. */
  readonly stitched: boolean;
  /** Whether words are broken by the language's patterns. */
  readonly hyphenated: boolean;
  /** Parts of the full space between blocks to try, widest first, when a narrower one saves a page. */
  readonly tightness: readonly number[];
  readonly theme: (palette: Palette, tightness: number) => Theme;
}
