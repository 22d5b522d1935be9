// The kit that templates work with, from a document and its context.
import type { Kit, Picture } from '../../../templates/leaflet/kit.ts';
import { paletteOf, type Palette, type Theme } from '../../../templates/leaflet/theme.ts';
import type { Document } from '../../document/index.ts';
import { localeOf } from '../../locales/index.ts';
import type { OutputContext } from '../output.ts';
import { breakLonger, LONGEST_WORD } from './hyphenation.ts';
import { noticesOf } from './notices.ts';
import { hyphenateIn } from './syllables.ts';
import { familiesIn, hasItalics } from './typefaces.ts';

/** How an edition dresses its text: the theme over the organisation's colours, and whether words are broken. */
export interface Dress {
  readonly theme: (palette: Palette) => Theme;
  readonly hyphenated: boolean;
}

/** Everything a template may ask for. */
export function makeKit(document: Document, dress: Dress, context: OutputContext): Kit {
  const locale = localeOf(document.lang);
  const hyphenate = hyphenateIn(document.lang);
  const theme = dress.theme(paletteOf(document.brand));
  return {
    document,
    locale,
    theme: { ...theme, italics: theme.italics && hasItalics(document) },
    pictures: picturesOf(document, context.assets),
    hyphenate: dress.hyphenated ? hyphenate : breakLonger(LONGEST_WORD, hyphenate),
    keepWhole: (letters) => breakLonger(letters, hyphenate),
    level: 1,
    familiesIn: (lang) => familiesIn(lang, document),
    pageUrl: pageUrlOf(document),
    related: relatedOf(document, context),
    notices: noticesOf(document, locale, context.options),
  };
}

/** The web page with the version in the fragment: the page compares it with its own. */
function pageUrlOf({ site, unit, lang, meta }: Document): string | undefined {
  return site === undefined ? undefined : `${site}/${unit}/${lang}/#v${meta.version}`;
}

/** Units that are only named, and have no text yet, are left out. */
function relatedOf({ meta, lang }: Document, { library }: OutputContext): Kit['related'] {
  return meta.related.flatMap((unit) => {
    const title = library.find((other) => other.unit === unit)?.titles[lang];
    return title === undefined ? [] : [{ unit, title }];
  });
}

function picturesOf(document: Document, bytes: ReadonlyMap<string, Uint8Array>): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { key, type, width, height } of document.assets) {
    const file = bytes.get(key);
    if (file !== undefined) pictures.set(key, { type, bytes: file, width, height });
  }
  return pictures;
}
