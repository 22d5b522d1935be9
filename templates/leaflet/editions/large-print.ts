// A4 portrait in large print, as RNIB's clear print guidelines ask: body 18 pt and nothing below 16 pt, line 1.5,
// one column, no italics, no hyphens, headings of 22 pt and more. Everything 10 mm inside the sheet.
import { mm, type Palette, type Theme } from '../theme.ts';
import type { FlowDesign } from './design.ts';

function theme(palette: Palette, tightness: number): Theme {
  return {
    palette,
    type: {
      title: { fontSize: 36, lineHeight: 1.15 },
      lead: { fontSize: 19, lineHeight: 1.4 },
      h2: { fontSize: 26, lineHeight: 1.25 },
      h3: { fontSize: 23, lineHeight: 1.3 },
      h4: { fontSize: 22, lineHeight: 1.3 },
      body: { fontSize: 18, lineHeight: 1.5 },
      small: { fontSize: 18, lineHeight: 1.4 },
      tiny: { fontSize: 16, lineHeight: 1.4 },
      phone: { fontSize: 32, lineHeight: 1.15 },
    },
    space: 14 * tightness,
    indent: 0,
    width: mm(168),
    italics: false,
    sideBySide: false,
    narrow: false,
  };
}

export const largePrint: FlowDesign = {
  id: 'large-print',
  paper: { width: mm(210), height: mm(297) },
  column: { left: mm(10), width: mm(190), inset: mm(11) },
  first: { top: mm(10), bottom: mm(297 - 24) },
  later: { top: mm(29), bottom: mm(297 - 24) },
  head: { top: mm(11), height: mm(12) },
  foot: { top: mm(297 - 20), height: mm(10) },
  stitched: false,
  hyphenated: false,
  tightness: [1, 0.9],
  theme,
};
