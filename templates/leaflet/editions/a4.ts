// A4 portrait, duplex: the standard. Body 12 pt, measure 60 to 70 characters, everything 10 mm inside the sheet.
import { mm, type Palette, type Theme } from '../theme.ts';
import type { FlowDesign } from './design.ts';

function theme(palette: Palette, tightness: number): Theme {
  return {
    palette,
    type: {
      title: { fontSize: 31, lineHeight: 1.12 },
      lead: { fontSize: 14, lineHeight: 1.35 },
      h2: { fontSize: 17, lineHeight: 1.25 },
      h3: { fontSize: 13.5, lineHeight: 1.3 },
      h4: { fontSize: 12, lineHeight: 1.4 },
      body: { fontSize: 12, lineHeight: tightness < 1 ? 1.4 : 1.45 },
      small: { fontSize: 10.5, lineHeight: 1.38 },
      tiny: { fontSize: 9, lineHeight: 1.38 },
      phone: { fontSize: 24, lineHeight: 1.15 },
    },
    space: 10 * tightness,
    indent: mm(30),
    width: mm(164),
    italics: true,
    sideBySide: true,
    narrow: false,
  };
}

export const a4: FlowDesign = {
  id: 'a4',
  paper: { width: mm(210), height: mm(297) },
  column: { left: mm(10), width: mm(190), inset: mm(13) },
  first: { top: mm(10), bottom: mm(297 - 21) },
  later: { top: mm(25), bottom: mm(297 - 21) },
  head: { top: mm(11), height: mm(9) },
  foot: { top: mm(297 - 17), height: mm(7) },
  stitched: false,
  hyphenated: false,
  tightness: [1, 0.88, 0.76],
  theme,
};
