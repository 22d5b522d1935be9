// Block content: paragraphs, lists, tables, figures, and the blocks that only patient information has.
import type { Inline } from './inline.ts';
import type { Place } from './place.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item; 1 for an unordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
  readonly place: Place;
}

export type Align = 'start' | 'center' | 'end';

export interface TableRow {
  readonly cells: readonly (readonly Inline[])[];
  readonly place: Place;
}

/** A GFM table: one header row; every row has as many cells as the head. */
export interface Table {
  readonly kind: 'table';
  readonly align: readonly (Align | undefined)[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  readonly place: Place;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface CodeBlock {
  readonly kind: 'code-block';
  readonly value: string;
  readonly place: Place;
}

export interface Divider {
  readonly kind: 'divider';
  readonly place: Place;
}

/** A picture. `asset` is a key in `Document.assets`. `alt` is undefined only for a decorative figure. */
export interface Figure {
  readonly kind: 'figure';
  readonly asset: string;
  readonly alt?: string;
  readonly decorative: boolean;
  readonly caption: readonly Inline[];
  readonly credit?: string;
  readonly licence?: string;
  readonly place: Place;
}

/** Urgency of a call to action: `112` ambulance, `now` call at once day or night, `today`, `appointment`. */
export type UrgencyLevel = '112' | 'now' | 'today' | 'appointment';

/** A call to action: when to call, whom, and how. */
export interface CallToAction {
  readonly kind: 'call-to-action';
  readonly level: UrgencyLevel;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** The list of what a patient can do (`do`) or should rather not do (`dont`). */
export interface Advice {
  readonly kind: 'advice';
  readonly advice: 'do' | 'dont';
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** Numbered instructions. */
export interface Steps {
  readonly kind: 'steps';
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface Aside {
  readonly kind: 'aside';
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** `count` of `of` people: shown as words and as a pictogram array. */
export interface Risk {
  readonly kind: 'risk';
  readonly count: number;
  readonly of: number;
  readonly children: readonly Inline[];
  readonly place: Place;
}

/** The contact block of the organisation (`Document.organisation`). */
export interface Contact {
  readonly kind: 'contact';
  readonly place: Place;
}

/** Where an item of `Document.items` stands in the text. */
export interface ItemReference {
  readonly kind: 'item';
  readonly item: string;
  readonly place: Place;
}

/** A vignette and the items that belong to it. */
export interface Case {
  readonly kind: 'case';
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type OutputId = 'leaflet' | 'training' | 'web';
export type EditionId = 'a4' | 'large-print' | 'trifold' | 'booklet';
export type Audience = 'patient' | 'staff';

/** Content for some outputs, editions or one audience only; an absent field does not restrict. */
export interface Only {
  readonly kind: 'only';
  readonly outputs?: readonly OutputId[];
  readonly editions?: readonly EditionId[];
  readonly audience?: Audience;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type Block =
  | Paragraph
  | List
  | Table
  | Quote
  | CodeBlock
  | Divider
  | Figure
  | CallToAction
  | Advice
  | Steps
  | Aside
  | Risk
  | Contact
  | ItemReference
  | Case
  | Only;
