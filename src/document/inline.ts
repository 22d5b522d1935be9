// Inline content: what stands within a line. No HTML, no raw strings: every node says what it means.
import type { Place, Point } from './place.ts';

/** Where a text goes on at a new line of the source: the character at `index` of its value stands at `point`. */
export interface TextLine {
  readonly index: number;
  readonly point: Point;
}

/** Literal text; white space is collapsed, soft hyphens (U+00AD) are kept. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  /** Where the text stands in the source; absent where none of it was typed there (a filled-in variable). */
  readonly place?: Place;
  /** One for each line after the first, so that a finding can point at a word; absent for text on one line. */
  readonly lines?: readonly TextLine[];
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

export interface Deletion {
  readonly kind: 'deletion';
  readonly children: readonly Inline[];
}

export interface InlineCode {
  readonly kind: 'code';
  readonly value: string;
}

export interface LineBreak {
  readonly kind: 'break';
}

/** A passage in another language than the document's; `lang` is a BCP 47 tag. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly lang: string;
  readonly children: readonly Inline[];
}

/** Where a link goes: `web` https/http, `mail` mailto, `phone` tel, `section` inside this document, `unit` another unit. */
export type LinkTarget =
  | { readonly to: 'web'; readonly url: string }
  | { readonly to: 'mail'; readonly url: string }
  | { readonly to: 'phone'; readonly url: string }
  | { readonly to: 'section'; readonly id: string }
  | { readonly to: 'unit'; readonly unit: string };

export interface Link {
  readonly kind: 'link';
  readonly target: LinkTarget;
  readonly title?: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}

/** A glossary term in the running text. `term` is the key in `Document.terms`; `first` marks its first use in reading order. */
export interface TermUse {
  readonly kind: 'term';
  readonly term: string;
  readonly first: boolean;
  readonly children: readonly Inline[];
  readonly place: Place;
}

/** Cites a source of the front matter by its number in `Document.citations` (1-based, order of first use). */
export interface Citation {
  readonly kind: 'citation';
  readonly source: string;
  readonly number: number;
  readonly place: Place;
}

/** Refers to a footnote with its own text, by its number in `Document.notes` (1-based, order of first use). */
export interface NoteReference {
  readonly kind: 'note-reference';
  readonly note: string;
  readonly number: number;
  readonly place: Place;
}

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Deletion
  | InlineCode
  | LineBreak
  | Foreign
  | Link
  | TermUse
  | Citation
  | NoteReference;
