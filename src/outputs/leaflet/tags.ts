// What templates say about the meaning of a node: the structure element it opens (ISO 32000-1, 14.8.4).
import type { Place } from '../../document/index.ts';

export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'Code'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span';

/** Where a link goes: an address, or the `id` of a tag in the same document. */
export type LinkDestination = { readonly uri: string } | { readonly id: string };

/** A structure element in the making. */
export interface Tag {
  readonly role: Role;
  /** Unique in the document: a link's destination, and the ID that PDF/UA wants of a Note. */
  readonly id?: string;
  /** Alternate description; a Figure must have one. */
  readonly alt?: string;
  /** BCP 47 tag, where it differs from the document's. */
  readonly lang?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Disc' | 'Decimal' | 'UpperAlpha' | 'None';
  /** For a Link: where it goes, and what its annotation says (Contents). */
  readonly target?: LinkDestination;
  readonly contents?: string;
  /** Title of the bookmark a heading gets; absent: no bookmark. */
  readonly bookmark?: string;
}

/** Decoration, running heads, page numbers: seen, not read. */
export type Artifact = 'artifact';

/** Props every node may carry besides react-pdf's own. */
export interface TagProps {
  readonly tag?: Tag | Artifact;
  /** Where the source says what this node shows; findings about the node point there. */
  readonly place?: Place;
}
