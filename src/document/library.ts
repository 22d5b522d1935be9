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

export interface Library {
  readonly title: string;
  /** BCP 47 tag of the language that others are translated from. */
  readonly sourceLanguage: string;
  /** Address where the library is published, without a slash at the end. */
  readonly site?: string;
  readonly organisations: Readonly<Record<string, Organisation>>;
  /** Key in `organisations`. */
  readonly defaultOrganisation: string;
  readonly brand: Brand;
  readonly defaults: LibraryDefaults;
  /** Settings of checks by rule id. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
}
