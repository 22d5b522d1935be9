// What the front matter and the library say about a document.
import type { EditionId } from './block.ts';
import type { Place } from './place.ts';

export type Status = 'draft' | 'reviewed' | 'withdrawn';

/** A calendar date, `YYYY-MM-DD`; it has no time and no zone. */
export type CalendarDate = string;

export interface Person {
  readonly name: string;
  readonly role?: string;
}

export interface Change {
  readonly version: string;
  readonly date: CalendarDate;
  readonly text: string;
}

/** A source the text rests on; cited in the text as `[^id]`. */
export interface SourceReference {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Publication date or year, as the author wrote it. */
  readonly date?: string;
  readonly accessed?: CalendarDate;
  readonly place?: Place;
}

export interface About {
  readonly type: string;
  readonly name: string;
  readonly code: Readonly<Record<string, string>>;
}

export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly place?: Place;
}

export interface TrainingMeta {
  readonly title: string;
  /** Expected duration in minutes. */
  readonly minutes?: number;
  /** Mastery score, per cent. */
  readonly mastery: number;
  /** Attempts at the test; 0 is unlimited. */
  readonly attempts: number;
  /** Items drawn from the bank per attempt; absent: all. */
  readonly draw?: number;
  readonly shuffle: boolean;
  readonly objectives: readonly Objective[];
}

export interface LeafletMeta {
  readonly editions: readonly EditionId[];
  /** Print the questions, with the answers on the last page. */
  readonly selfTest: boolean;
}

export interface Meta {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly status: Status;
  readonly published?: CalendarDate;
  readonly reviewed?: CalendarDate;
  readonly reviewDue?: CalendarDate;
  readonly changes: readonly Change[];
  readonly authors: readonly Person[];
  readonly reviewers: readonly Person[];
  readonly category: readonly string[];
  readonly about?: About;
  /** Names of related units; they need not exist. */
  readonly related: readonly string[];
  readonly keywords: readonly string[];
  readonly licence?: string;
  readonly sources: readonly SourceReference[];
  readonly replacedBy?: string;
  readonly training: TrainingMeta;
  readonly leaflet: LeafletMeta;
  /** Where each front matter key stands, e.g. `title`, `training.mastery`. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly department?: string;
  readonly phone?: string;
  readonly phoneHours?: string;
  readonly email?: string;
  readonly web?: string;
  readonly address?: string;
  /** A made-up organisation, said visibly in every output. */
  readonly sample: boolean;
  /** Other values a source may use as `{{organisation.key}}`. */
  readonly extra: Readonly<Record<string, string>>;
}

/** One cut of the organisation's own typeface; its bytes are the resource of this name. */
export interface TypefaceCut {
  /** 400 or 700. */
  readonly weight: number;
  readonly italic: boolean;
  /** `content/<path>` or `package/<npm package>/<path>`. */
  readonly resource: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Colours as `#rrggbb`; `logo` is a key in `Document.assets`. */
export interface Brand {
  readonly colour: string;
  readonly alarm: string;
  readonly logo?: string;
  readonly footer?: string;
  /** Has a regular and a bold cut at least; absent: the outputs' own. */
  readonly typeface?: readonly TypefaceCut[];
}
