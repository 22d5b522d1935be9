// What walking a layout tree finds that must stay together; atoms are made of it.

/** A stretch in pt that no page break may fall in. A `soft` span reaches into what follows (a heading's first lines). */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly soft?: boolean;
  /** A wish that gives way where it would make a stretch taller than a page. */
  readonly weak?: boolean;
  /** A line or a picture: the least that can stand on a page. */
  readonly grain?: boolean;
}
