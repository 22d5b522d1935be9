// The Document: one source, understood. Plain, readonly, JSON-serialisable data, free of Markdown.
import type { Block } from './block.ts';
import type { Item } from './item.ts';
import type { Brand, Meta, Organisation } from './meta.ts';
import type { Inline } from './inline.ts';
import type { Place } from './place.ts';
import type { Section } from './section.ts';

export type AssetType = 'svg' | 'png' | 'jpeg';

/** A file that goes in. The bytes travel beside the document, under the same key. Sizes in px (SVG: user units). */
export interface Asset {
  /** Path relative to the unit's folder; library files start with `/`. */
  readonly key: string;
  readonly type: AssetType;
  readonly width: number;
  readonly height: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What reading an image file gave: an asset that can be used, or what is wrong with the file. */
export type AssetRead =
  | { readonly kind: 'asset'; readonly asset: Asset }
  | { readonly kind: 'fault'; readonly reason: string; readonly remedy: string };

/** A glossary term that the text uses. */
export interface Term {
  readonly key: string;
  /** The term as the glossary writes it. */
  readonly term: string;
  /** Its plain explanation, one sentence. */
  readonly explanation: string;
}

/** A footnote with its own text; `number` counts from 1 in order of first use, separate from sources. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface Summary {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** A place where the author silenced a rule, with the reason given. */
export interface Silence {
  readonly rule: string;
  readonly reason: string;
  /** The source line (1-based) the silence covers. */
  readonly line: number;
  readonly place: Place;
}

export interface Document {
  readonly kind: 'document';
  readonly unit: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Path as messages show it, with forward slashes. */
  readonly file: string;
  readonly meta: Meta;
  readonly organisation: Organisation;
  readonly brand: Brand;
  /** The emergency number of the readers’ country, which calls to action of level 112 print. */
  readonly emergency: string;
  /** Address of the published library, without a slash at the end; absent if library.yml gives none. */
  readonly site?: string;
  readonly title: readonly Inline[];
  readonly summary?: Summary;
  /** What stands before the first heading, the summary left out. */
  readonly introduction: readonly Block[];
  readonly sections: readonly Section[];
  /** The item bank in source order. */
  readonly items: readonly Item[];
  /** Terms in order of first use. */
  readonly terms: readonly Term[];
  /** Ids of cited sources in order of first use: the citation's number is its index + 1; uncited sources are not here. */
  readonly citations: readonly string[];
  readonly notes: readonly Note[];
  readonly assets: readonly Asset[];
  readonly silences: readonly Silence[];
}

declare const checked: unique symbol;

/** A document that passed every rule of severity error; only `checkDocument` makes one. */
export type CheckedDocument = Document & { readonly [checked]: true };
