// The typefaces leaflets are set in, as resources. TTF: WOFF would be inflated again for every subset.
import type { Document } from '../../document/index.ts';
import type { Resources } from '../output.ts';
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

/** A family for letters that the leaflet's own typeface lacks. */
interface Fallback {
  readonly family: FontFamily;
  readonly letters: RegExp;
  /** Languages whose passages are set in it from the first letter to the last. */
  readonly langs: readonly string[];
  /** Only for those languages. */
  readonly only?: true;
  /** Its npm package, where that is too large to come with Trifold. */
  readonly install?: string;
}

const FALLBACKS: readonly Fallback[] = [
  {
    family: family('Noto Sans', 'noto-sans', 'NotoSans', [...UPRIGHT, ...ITALIC]),
    // Cyrillic, Greek, marks, rarer Latin as in Vietnamese, µ, subscripts and other signs.
    letters: /[\p{Script=Cyrillic}\p{Script=Greek}\u00b5\u0100-\u036f\u1d00-\u1eff\u2010-\u2bff]/u,
    langs: ['vi', 'uk', 'ru', 'bg', 'sr', 'mk', 'be', 'el'],
  },
  {
    family: family('Vazirmatn', 'vazirmatn', 'Vazirmatn', UPRIGHT),
    letters: /\p{Script=Arabic}/u,
    langs: ['fa', 'prs'],
    only: true,
  },
  {
    family: family('Noto Naskh Arabic', 'noto-naskh-arabic', 'NotoNaskhArabic', UPRIGHT),
    letters: /\p{Script=Arabic}/u,
    langs: ['ar', 'ur', 'ps', 'ckb'],
  },
  {
    family: family('Noto Sans Ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic', UPRIGHT),
    letters: /\p{Script=Ethiopic}/u,
    langs: ['ti', 'am'],
  },
  {
    family: family('Noto Sans SC', 'noto-sans-sc', 'NotoSansSC', UPRIGHT),
    letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    langs: ['zh'],
    install: '@expo-google-fonts/noto-sans-sc',
  },
];

/** The npm package to install for a character that the leaflet cannot print; undefined if none is known. */
export function packageFor(character: string): string | undefined {
  return FALLBACKS.find(({ letters, install }) => install !== undefined && letters.test(character))?.install;
}

/** Atkinson Hyperlegible Next, made for readers with low vision; all families here are SIL OFL. */
const BUILT_IN: readonly FontFamily[] = [
  family(TYPEFACE, 'atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext', [...UPRIGHT, ...ITALIC]),
  ...FALLBACKS.map((fallback) => fallback.family),
];

const OWN = 'own';

/** Every family a document may be set in that is there; an organisation's own typeface goes before all. */
export function familiesFor({ brand }: Document, { has }: Pick<Resources, 'has'>): readonly FontFamily[] {
  const absent = FALLBACKS.filter(
    ({ install, family: { cuts } }) => install !== undefined && has?.(cuts[0]?.resource ?? '') !== true,
  );
  const present = BUILT_IN.filter((built) => !absent.some((fallback) => fallback.family === built));
  return brand.typeface === undefined ? present : [{ name: OWN, cuts: brand.typeface }, ...present];
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
    const needed = FALLBACKS.filter(
      ({ letters, langs, only }) =>
        letters.test(text) && (only !== true || langs.some((lang) => text.includes(`"lang":"${lang}`))),
    );
    const own = document.brand.typeface === undefined ? [] : [OWN];
    names = inOrder([...own, TYPEFACE, ...needed.map((fallback) => fallback.family.name)], document.lang);
    known.set(document, names);
  }
  return names;
}

/** The same for a passage in another language: first the family of that language, if it has one. */
export function familiesIn(lang: string, document: Document): readonly string[] {
  return inOrder(familiesOf(document), lang);
}

function inOrder(names: readonly string[], lang: string): readonly string[] {
  const language = lang.split('-')[0] ?? lang;
  const first = FALLBACKS.find(({ langs }) => langs.includes(language))?.family.name;
  if (first === undefined || !names.includes(first)) return names;
  return [first, ...names.filter((name) => name !== first)];
}

/** Whether emphasis can be set in italics: in a typeface without, it is set in bold. */
export function hasItalics({ brand }: Document): boolean {
  return brand.typeface?.some((cut) => cut.italic) ?? true;
}
