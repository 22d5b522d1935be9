// The typefaces leaflets are set in, as resources. TTF: WOFF would be inflated again for every subset.
import type { FontFamily } from './fonts.ts';
import { TYPEFACE } from '../../../templates/leaflet/theme.ts';

const FOLDER = 'package/@expo-google-fonts/atkinson-hyperlegible-next';

function cut(weight: number, name: string, italic = false): FontFamily['cuts'][number] {
  const style = `${String(weight)}${name}${italic ? '_Italic' : ''}`;
  return { weight, italic, resource: `${FOLDER}/${style}/AtkinsonHyperlegibleNext_${style}.ttf` };
}

/** Atkinson Hyperlegible Next, made for readers with low vision (SIL Open Font Licence). */
export const FAMILIES: readonly FontFamily[] = [
  {
    name: TYPEFACE,
    cuts: [
      cut(400, 'Regular'),
      cut(400, 'Regular', true),
      cut(500, 'Medium'),
      cut(700, 'Bold'),
      cut(700, 'Bold', true),
    ],
  },
];
