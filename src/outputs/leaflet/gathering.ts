// What walking a layout tree gathers, and where in the tree it stands.
import type { Place } from '../../document/index.ts';
import type { Span } from './span.ts';
import type { Item, RepeatedHead } from './galley.ts';
import type { InlineTags } from './inline-keys.ts';
import type { LayoutNode } from './layout-types.ts';
import type { StructureElement } from './structure.ts';
import type { TagProps } from './tags.ts';

/** Props that Trifold reads from layout nodes: its own and react-pdf's pagination props. */
export interface GalleyProps extends TagProps {
  /** `false`: never torn apart. */
  readonly wrap?: boolean;
  /** Kept together where panels leave the choice. */
  readonly whole?: boolean;
  /** Height in pt that must follow on the same page. */
  readonly minPresenceAhead?: number;
  /** Height in pt that must come before it on the same page. */
  readonly minPresenceBehind?: number;
  /** Starts a new page. */
  readonly newPage?: boolean;
  /** Stands at the foot of the last page, whatever room is left above it. */
  readonly pinned?: boolean;
  /** Its background runs into the bleed where the sheet is cut after printing. */
  readonly bleeds?: boolean;
  /** This table head is repeated after a page break. */
  readonly repeatHead?: boolean;
}

export type GalleyNode = LayoutNode<GalleyProps>;

/** What flattening gathers; shared with `flattenText`. */
export interface Gathering {
  readonly items: Item[];
  readonly spans: Span[];
  readonly wholes: Span[];
  readonly breaks: number[];
  readonly heads: RepeatedHead[];
  readonly pins: number[];
  readonly inlineTags: InlineTags;
}

/** Where a node stands: absolute position of its parent, its element (`undefined` in an artifact), its source. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly element: StructureElement | undefined;
  readonly place: Place | undefined;
}
