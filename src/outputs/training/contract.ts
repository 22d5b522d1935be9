// The data contract between the training package (writes it as JSON) and the player (reads it). Types only.
// In the page: <script type="application/json" id="trifold-module">…</script>, and <div id="trifold-player"> with
// the no-script text, which the player replaces. Fonts: fonts/atkinson-hyperlegible-next-latin{,-ext}-{400,700}-normal.woff2.
import type { Dialect, ItemShape } from '../../items/shape.ts';
import type { DocumentWords, TrainingWords } from '../../locales/locale.ts';

/** HTML made by src/outputs/html from a checked document: safe to insert as it is. */
export type SafeHtml = string;

/**
 * One theory screen. `html` holds `<div data-item="ID"></div>` where a practice item stands; the player puts the
 * question there. A practice item of `items` without such a place comes at the end. Headings in `html` start at h2.
 * A link `#x` in `html` leads to the screen with id `x`, else to the element with id `x` on the one screen whose html
 * has it (subsections, sources, terms, notes). A link to elsewhere must not leave the LMS's frame: open it in a new tab.
 */
export interface ModuleScreen {
  /** Id of the section, or `introduction`, `glossary`, `sources`. Unique. */
  readonly id: string;
  /** The title as plain text: for lists, links and the window's title. */
  readonly title: string;
  /** The title for the h1, inline HTML. */
  readonly titleHtml: SafeHtml;
  readonly html: SafeHtml;
  /** The section's short text. */
  readonly recap?: SafeHtml;
  /** Ids of the practice items asked here, in order. */
  readonly items: readonly string[];
}

/** What a choice shows. `feedback` only where the author wrote some. */
export interface ModuleChoice {
  readonly html: SafeHtml;
  readonly feedback?: SafeHtml;
}

/** Where to read again: a section and the theory screen it stands on. */
export interface ModulePassage {
  readonly section: string;
  readonly title: string;
  readonly screen: string;
}

export interface ModuleItem {
  /** The author's id: the LMS records the answer under it. */
  readonly id: string;
  /** From `shapeOf(item)` in src/items. */
  readonly shape: ItemShape;
  /** 0 for likert. */
  readonly points: number;
  readonly critical: boolean;
  readonly practice: boolean;
  readonly pinLast: boolean;
  readonly objective?: string;
  readonly case?: string;
  readonly passage?: ModulePassage;
  /** Plain text of the stem, one line; the player shortens it to 250 characters for the LMS. */
  readonly text: string;
  readonly stem: SafeHtml;
  /** What stands between stem and options; empty if nothing. */
  readonly introduction: SafeHtml;
  /** The general explanation; empty if none. */
  readonly explanation: SafeHtml;
  readonly hint?: string;
  /** By choice id of the shape: options, steps, or the rights of a matching item. Empty for fill-in and numeric. */
  readonly choices: Readonly<Record<string, ModuleChoice>>;
  /** Matching: HTML of the lefts by id, and the heads of the two columns as plain text. */
  readonly lefts?: Readonly<Record<string, SafeHtml>>;
  readonly heads?: readonly [string, string];
  /** Fill-in and numeric: written for the accepted answers, shown after a right one. */
  readonly feedback?: SafeHtml;
}

/** A vignette, shown above each of its items. */
export interface ModuleCase {
  readonly id: string;
  readonly html: SafeHtml;
}

/** The words the player says itself. */
export type PlayerWords = TrainingWords & Pick<DocumentWords, 'months' | 'date' | 'decimal' | 'version'>;

export interface TrainingModule {
  readonly schema: 1;
  readonly dialect: Dialect;
  readonly unit: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the training, plain text. */
  readonly title: string;
  /** Version of the source. */
  readonly version: string;
  readonly organisation: string;
  /** Lower-case hex, SHA-256 over what matters for resuming: screens, items with shape, objective and case, draw, shuffle. */
  readonly hash: string;
  readonly minutes?: number;
  /** Mastery score, per cent. */
  readonly mastery: number;
  /** 0 is unlimited. */
  readonly attempts: number;
  /** Scored items drawn per attempt; absent: all. */
  readonly draw?: number;
  readonly shuffle: boolean;
  /** Report `failed` when the last attempt is used up; otherwise the LMS keeps `incomplete`. */
  readonly reportFailed: boolean;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** Said on the start screen and the statement: draft, made-up organisation, overdue. */
  readonly notices: readonly string[];
  readonly screens: readonly ModuleScreen[];
  readonly cases: readonly ModuleCase[];
  /** The item bank in source order: practice items and test items. */
  readonly items: readonly ModuleItem[];
  readonly words: PlayerWords;
}
