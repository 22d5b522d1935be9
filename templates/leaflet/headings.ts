// Words too long for their line: titles get smaller first, and whatever still does not fit is broken.
import { inlineText, type Inline } from '../../src/document/index.ts';
import type { Kit } from './kit.ts';
import type { TypeStyle } from './theme.ts';

/** Widest letters of the bold cut take about this part of the type size. */
const LETTER = 0.6;
/** The least a title gets, as a part of its full size. */
const SMALLEST = 0.7;
/** A title stays this much larger than the headings under it, pt. */
const ABOVE_HEADINGS = 2;

/** How many letters stand on a line of this width; pt. */
export function lettersOn(width: number, fontSize: number): number {
  return Math.max(1, Math.floor(width / (fontSize * LETTER)));
}

/** Letters of the longest word. */
export function longestWord(title: readonly Inline[]): number {
  const words = inlineText(title).split(/[\s\u00ad]+/);
  return Math.max(1, ...words.map((word) => Array.from(word).length));
}

/** The document's title in a band of this width: its longest word stands on one line where it can. */
export function titleType({ document, theme }: Kit, width: number): TypeStyle {
  const { title, h2 } = theme.type;
  const widest = Math.floor((width / (longestWord(document.title) * LETTER)) * 2) / 2;
  const least = Math.max(h2.fontSize + ABOVE_HEADINGS, title.fontSize * SMALLEST);
  return { ...title, fontSize: Math.max(least, Math.min(title.fontSize, widest)) };
}
