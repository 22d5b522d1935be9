// What every component of a leaflet needs: the document, the language, the look.
import type { Document, LinkTarget } from '../../src/document/index.ts';
import type { Locale } from '../../src/locales/index.ts';
import type { Theme } from './theme.ts';

/** Bytes of a picture and its size in px. */
export interface Picture {
  readonly type: 'svg' | 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Kit {
  readonly document: Document;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Syllables of a word; a word that may not be broken is its own only syllable. */
  readonly hyphenate: (word: string) => readonly string[];
  /** The same for headings: broken at their own signs only, but for a word longer than a line of so many letters. */
  readonly keepWhole: (letters: number) => (word: string) => readonly string[];
  /** Names of the font families for a passage in this language, BCP 47. */
  readonly familiesIn: (lang: string) => readonly string[];
  /** Level of the headings that blocks bring along; sections set it. */
  readonly level: number;
  /** How many lists the content stands in; absent: none. */
  readonly nesting?: number;
  /** Address of the web page with the version in the fragment; absent if the library has no site. */
  readonly pageUrl: string | undefined;
  /** Related units that have a text in this language, with its title. */
  readonly related: readonly { readonly unit: string; readonly title: string }[];
  /** Notices that stand under the title. */
  readonly notices: readonly string[];
}

/** The same kit for content one heading level deeper. */
export function deeper(kit: Kit): Kit {
  return { ...kit, level: kit.level + 1 };
}

/** Where a link target goes outside the document; `undefined` if it stays inside or leads nowhere. */
export function uriOf(kit: Kit, target: LinkTarget): string | undefined {
  switch (target.to) {
    case 'web':
    case 'mail':
    case 'phone':
      return target.url;
    case 'unit':
      return kit.document.site === undefined
        ? undefined
        : `${kit.document.site}/${target.unit}/${kit.document.lang}/`;
    case 'section':
      return undefined;
  }
}
