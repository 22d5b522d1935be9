// What a designer sets: colours, type, spaces. Sizes in pt.

import { printedContrast } from './contrast.ts';

/** Size in pt and line height as a multiple of it. */
export interface TypeStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
}

export interface TypeScale {
  readonly title: TypeStyle;
  readonly lead: TypeStyle;
  readonly h2: TypeStyle;
  readonly h3: TypeStyle;
  readonly h4: TypeStyle;
  readonly body: TypeStyle;
  /** Captions, tables' notes, contact details. */
  readonly small: TypeStyle;
  /** Sources, versions, running heads. */
  readonly tiny: TypeStyle;
  /** The number in a call to action. */
  readonly phone: TypeStyle;
}

/** Colours as #rrggbb. Text on its ground is 7:1 or more; everything else 4.5:1 or is repeated by a shape or a word. */
export interface Palette {
  readonly brand: string;
  readonly alarm: string;
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly rule: string;
  readonly brandTint: string;
  readonly alarmTint: string;
  readonly neutralTint: string;
}

export interface Theme {
  readonly type: TypeScale;
  readonly palette: Palette;
  /** Space between paragraphs; other spaces are multiples of it. */
  readonly space: number;
  /** How far text stands in from the headings. */
  readonly indent: number;
  /** Width of the page's text from the left edge of the headings. */
  readonly width: number;
  /** Clear-print editions set emphasis in bold. */
  readonly italics: boolean;
  /** Whether what a patient does and does not stands side by side. */
  readonly sideBySide: boolean;
  /** Whether the column is a folded panel: no rules between sections, icons beside the first line only. */
  readonly narrow: boolean;
}

/** The typeface's name in styles. */
export const TYPEFACE = 'Atkinson Hyperlegible Next';

/** The palette with an organisation's two colours. */
export function paletteOf(brand: { readonly colour: string; readonly alarm: string }): Palette {
  return {
    brand: brand.colour,
    alarm: brand.alarm,
    ink: '#1B1F22',
    quiet: '#4A5257',
    paper: '#FFFFFF',
    rule: mix(brand.colour, 0.3),
    brandTint: tint(brand.colour, 0.08),
    alarmTint: tint(brand.alarm, 0.07),
    neutralTint: '#F3F4F4',
  };
}

/** Text in a brand colour needs this contrast with its ground. */
const LEGIBLE = 4.5;

/** A ground for text in the colour itself: this part of it, or less where that would make the text hard to read. */
function tint(colour: string, part: number): string {
  const ground = mix(colour, part);
  if (printedContrast(colour, ground) >= LEGIBLE) return ground;
  if (part < 0.01) return '#FFFFFF';
  return tint(colour, part * 0.8);
}

/** A colour with this part of it on white. */
function mix(colour: string, part: number): string {
  const channel = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Points of a length in millimetres. */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}
