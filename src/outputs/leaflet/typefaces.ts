// The typefaces leaflets are set in, as resources. TTF: WOFF would be inflated again for every subset.
import type { Document } from '../../document/index.ts';
import type { FontCut, FontFamily } from './fonts.ts';
import { TYPEFACE } from '../../../templates/leaflet/theme.ts';

type Style = readonly [weight: number, name: string, italic?: boolean];

const UPRIGHT: readonly Style[] = [
  [400, 'Regular'],
  [500, 'Medium'],
  [700, 'Bold'],
];
const ITALIC: readonly Style[] = [
  [400, 'Regular', true],
  [700, 'Bold', true],
];

function family(name: string, folder: string, file: string, styles: readonly Style[]): FontFamily {
  const cuts = styles.map(([weight, style, italic = false]): FontCut => {
    const cut = `${String(weight)}${style}${italic ? '_Italic' : ''}`;
    return { weight, italic, resource: `package/@expo-google-fonts/${folder}/${cut}/${file}_${cut}.ttf` };
  });
  return { name, cuts };
}

/** A family for scripts that the leaflet's own typeface lacks. */
interface Fallback {
  readonly family: FontFamily;
  readonly script: RegExp;
}

const FALLBACKS: readonly Fallback[] = [
  {
    family: family('Noto Sans', 'noto-sans', 'NotoSans', [...UPRIGHT, ...ITALIC]),
    script: /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
  },
  // Its letters carry their dots with them; Noto Naskh's are marks that the layout engine misplaces.
  {
    family: family('Vazirmatn', 'vazirmatn', 'Vazirmatn', UPRIGHT),
    script: /\p{Script=Arabic}/u,
  },
  {
    family: family('Noto Sans Ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic', UPRIGHT),
    script: /\p{Script=Ethiopic}/u,
  },
];

/** Atkinson Hyperlegible Next, made for readers with low vision; all families here are SIL OFL. */
const BUILT_IN: readonly FontFamily[] = [
  family(TYPEFACE, 'atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext', [...UPRIGHT, ...ITALIC]),
  ...FALLBACKS.map((fallback) => fallback.family),
];

const OWN = 'own';

/** Every family a document may be set in, the leaflet's own first; an organisation's typeface goes before all. */
export function familiesFor({ brand }: Document): readonly FontFamily[] {
  return brand.typeface === undefined ? BUILT_IN : [{ name: OWN, cuts: brand.typeface }, ...BUILT_IN];
}

const known = new WeakMap<Document, readonly string[]>();

/**
 * Names of the families a document needs, the leaflet's own first: a font that no text needs is not loaded. A letter
 * that one family lacks is taken from the next.
 */
export function familiesOf(document: Document): readonly string[] {
  let names = known.get(document);
  if (names === undefined) {
    const text = JSON.stringify(document);
    const needed = FALLBACKS.filter(({ script }) => script.test(text));
    const own = document.brand.typeface === undefined ? [] : [OWN];
    names = [...own, TYPEFACE, ...needed.map((fallback) => fallback.family.name)];
    known.set(document, names);
  }
  return names;
}

/** Whether emphasis can be set in italics: in a typeface without, it is set in bold. */
export function hasItalics({ brand }: Document): boolean {
  return brand.typeface?.some((cut) => cut.italic) ?? true;
}
