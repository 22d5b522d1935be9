// A section: a heading and what stands under it, down to the next heading of the same or a higher level.
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import type { Place } from './place.ts';

/** What a section is for; recognised from its heading by the locale's patterns or set with `{purpose=…}`. */
export type Purpose =
  'what' | 'causes' | 'self-care' | 'when-to-call' | 'examination' | 'treatment' | 'contact' | 'sources';

/** The purposes, in the order a reader expects them. */
export const PURPOSES = [
  'what',
  'causes',
  'self-care',
  'when-to-call',
  'examination',
  'treatment',
  'contact',
  'sources',
] as const satisfies readonly Purpose[];

export interface Section {
  readonly kind: 'section';
  /** Unique in the document; explicit (`{#id}`) or a slug of the title. Lower-case ASCII. */
  readonly id: string;
  /** Heading level as the author wrote it: 2 to 6. */
  readonly level: number;
  readonly title: readonly Inline[];
  readonly purpose?: Purpose;
  /** The short text the tri-fold prints instead of `blocks`, and the training module's recap. */
  readonly brief?: readonly Block[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The heading's place. */
  readonly place: Place;
}
