// A5 pages, two on a face of A4 landscape, folded and stapled in the middle. Body 11 pt, measure about 60 characters.
import { mm, type Palette, type Theme } from '../theme.ts';
import type { FlowDesign } from './design.ts';

function theme(palette: Palette, tightness: number): Theme {
  return {
    palette,
    type: {
      title: { fontSize: 25, lineHeight: 1.12 },
      lead: { fontSize: 12, lineHeight: 1.35 },
      h2: { fontSize: 15, lineHeight: 1.25 },
      h3: { fontSize: 12, lineHeight: 1.3 },
      h4: { fontSize: 11, lineHeight: 1.4 },
      body: { fontSize: 11, lineHeight: tightness < 1 ? 1.38 : 1.43 },
      small: { fontSize: 9.5, lineHeight: 1.36 },
      tiny: { fontSize: 8.5, lineHeight: 1.36 },
      phone: { fontSize: 20, lineHeight: 1.15 },
    },
    space: 8.5 * tightness,
    indent: 0,
    width: mm(116.5),
    italics: true,
    sideBySide: true,
    narrow: false,
  };
}

export const booklet: FlowDesign = {
  id: 'booklet',
  paper: { width: mm(148.5), height: mm(210) },
  column: { left: mm(10), width: mm(128.5), inset: mm(6) },
  first: { top: mm(10), bottom: mm(210 - 20) },
  later: { top: mm(23), bottom: mm(210 - 20) },
  head: { top: mm(10), height: mm(8.5) },
  foot: { top: mm(210 - 17), height: mm(6) },
  stitched: true,
  hyphenated: false,
  tightness: [1, 0.88, 0.76],
  theme,
};
