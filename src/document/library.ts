// The library: what all units of a content directory share, as `content/library.yml` says it.
import type { Brand, LeafletMeta, Organisation, TrainingMeta } from './meta.ts';

/** What a unit gets where its front matter says nothing. */
export interface LibraryDefaults {
  readonly licence?: string;
  readonly training: Pick<TrainingMeta, 'mastery' | 'attempts' | 'shuffle'>;
  readonly leaflet: LeafletMeta;
}

/** What a library says of a rule: `off`, another severity, or its thresholds. */
export type CheckSetting = string | Readonly<Record<string, unknown>>;

/** What differs in a language; the rest is as in the library itself. */
export interface LibraryTranslation {
  readonly title?: string;
  /** The brand's footer. */
  readonly footer?: string;
  /** By organisation. */
  readonly organisations: Readonly<Record<string, Partial<Omit<Organisation, 'id' | 'sample'>>>>;
}

export interface Library {
  readonly title: string;
  /** BCP 47 tag of the language that others are translated from. */
  readonly sourceLanguage: string;
  /** Address where the library is published, without a slash at the end. */
  readonly site?: string;
  /** The number that calls to action of level 112 print. */
  readonly emergency: string;
  readonly organisations: Readonly<Record<string, Organisation>>;
  /** Key in `organisations`. */
  readonly defaultOrganisation: string;
  readonly brand: Brand;
  readonly defaults: LibraryDefaults;
  /** Settings of checks by rule id. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** By BCP 47 tag. */
  readonly translations?: Readonly<Record<string, LibraryTranslation>>;
}

/** The library as readers of a language see it, by the longest tag that has a translation (`en-GB` falls back to `en`). */
export function libraryIn(library: Library, lang: string): Library {
  const translation = translationIn(library, lang);
  if (translation === undefined) return library;
  const { title = library.title, footer = library.brand.footer } = translation;
  const organisations = Object.entries(library.organisations).map(([id, original]) => {
    const { extra, ...values } = translation.organisations[id] ?? {};
    return [id, { ...original, ...values, extra: { ...original.extra, ...extra } }] as const;
  });
  return {
    ...library,
    title,
    organisations: Object.fromEntries(organisations),
    brand: { ...library.brand, ...(footer === undefined ? {} : { footer }) },
  };
}

function translationIn({ translations = {} }: Library, lang: string): LibraryTranslation | undefined {
  const parts = lang.toLowerCase().split('-');
  const known = Object.entries(translations);
  for (; parts.length > 0; parts.pop()) {
    const found = known.find(([tag]) => tag.toLowerCase() === parts.join('-'));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
