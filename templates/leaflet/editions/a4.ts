// A4 portrait, duplex: the standard. Body 12 pt, measure 60 to 70 characters, everything 10 mm inside the sheet.
import { mm, type Palette, type Theme } from '../theme.ts';
import type { FlowDesign } from './design.ts';

function theme(palette: Palette, tightness: number): Theme {
  return {
    palette,
    type: {
      title: { fontSize: 30, lineHeight: 1.12 },
      lead: { fontSize: 14, lineHeight: 1.35 },
      h2: { fontSize: 17, lineHeight: 1.25 },
      h3: { fontSize: 13, lineHeight: 1.3 },
      h4: { fontSize: 12, lineHeight: 1.4 },
      body: { fontSize: 12, lineHeight: tightness < 1 ? 1.4 : 1.43 },
      small: { fontSize: 10, lineHeight: 1.36 },
      tiny: { fontSize: 9, lineHeight: 1.35 },
      phone: { fontSize: 24, lineHeight: 1.15 },
    },
    space: 9 * tightness,
    indent: mm(44),
    width: mm(176),
    italics: true,
    sideBySide: true,
    narrow: false,
  };
}

export const a4: FlowDesign = {
  id: 'a4',
  paper: { width: mm(210), height: mm(297) },
  column: { left: mm(10), width: mm(190), inset: mm(7) },
  first: { top: mm(10), bottom: mm(297 - 21) },
  later: { top: mm(24), bottom: mm(297 - 21) },
  head: { top: mm(11), height: mm(9) },
  foot: { top: mm(297 - 17), height: mm(7) },
  stitched: false,
  hyphenated: false,
  tightness: [1, 0.9, 0.8, 0.7],
  theme,
};
