// A4 landscape, letter fold: six panels. Outside left to right flap 97, back 100, front 100 mm; inside 100, 100, 97.
// Body 10 to 11 pt, measure about 40 characters. Text keeps 10 mm from the sheet's edges and 7 mm from a fold.
import { mm, type Palette, type Theme } from '../theme.ts';
import type { FitStep, PanelDesign, PanelPlace } from './panel-design.ts';

function theme(palette: Palette, { size, line, space }: FitStep): Theme {
  return {
    palette,
    type: {
      title: { fontSize: 26, lineHeight: 1.1 },
      lead: { fontSize: 11.5, lineHeight: 1.32 },
      h2: { fontSize: size + 2.5, lineHeight: 1.2 },
      h3: { fontSize: size + 0.5, lineHeight: 1.25 },
      h4: { fontSize: size, lineHeight: line },
      body: { fontSize: size, lineHeight: line },
      small: { fontSize: 9.5, lineHeight: 1.32 },
      tiny: { fontSize: 8.5, lineHeight: 1.3 },
      phone: { fontSize: 17, lineHeight: 1.15 },
    },
    space: 7 * space,
    indent: 0,
    width: mm(80),
    italics: true,
    sideBySide: false,
    narrow: true,
  };
}

function panel(name: PanelPlace['name'], face: PanelPlace['face'], place: readonly number[]): PanelPlace {
  const [x = 0, width = 0, column = 0] = place.map(mm);
  return { name, face, x, width, column };
}

export const trifold: PanelDesign = {
  id: 'trifold',
  paper: { width: mm(297), height: mm(210) },
  panels: [
    panel('front', 'outside', [197, 100, 207]),
    panel('flap', 'outside', [0, 97, 10]),
    panel('inside-1', 'inside', [0, 100, 10]),
    panel('inside-2', 'inside', [100, 100, 110]),
    panel('inside-3', 'inside', [200, 97, 207]),
    panel('back', 'outside', [97, 100, 107]),
  ],
  measure: mm(80),
  top: mm(10),
  bottom: mm(200),
  goodPicture: mm(52),
  leastPicture: mm(25),
  hyphenated: true,
  standard: 4,
  steps: [
    { size: 11, line: 1.5, space: 2.2 },
    { size: 11, line: 1.48, space: 1.8 },
    { size: 11, line: 1.46, space: 1.5 },
    { size: 11, line: 1.44, space: 1.25 },
    { size: 11, line: 1.42, space: 1 },
    { size: 11, line: 1.38, space: 0.85 },
    { size: 11, line: 1.34, space: 0.7 },
    { size: 10.5, line: 1.36, space: 0.75 },
    { size: 10.5, line: 1.32, space: 0.62 },
    { size: 10, line: 1.34, space: 0.65 },
    { size: 10, line: 1.3, space: 0.55 },
  ],
  theme,
};
