// The locale table's shape: every word an output says itself, directive aliases, emergency numbers.
// All values are plain data (the player gets them as JSON); `{name}` in a text is filled by `fill`.
import type { EditionId, Purpose, Status, UrgencyLevel } from '../document/index.ts';
import type { Counted } from './counted.ts';
import type { OverviewWords } from './overview-words.ts';
import type { TrainingWords } from './training-words.ts';

export type { Counted, OverviewWords, TrainingWords };

export interface DocumentWords {
  readonly summary: string;
  readonly contents: string;
  readonly do: string;
  readonly dont: string;
  readonly steps: string;
  readonly note: string;
  readonly contact: string;
  readonly sources: string;
  readonly glossary: string;
  readonly notes: string;
  readonly changes: string;
  readonly authors: string;
  readonly reviewers: string;
  readonly version: string;
  readonly published: string;
  readonly reviewed: string;
  readonly reviewDue: string;
  readonly accessed: string;
  readonly licence: string;
  /** Before the credit line of a figure. */
  readonly credit: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly address: string;
  /** Said visibly in every output of a draft: a clinician has not reviewed it. */
  readonly draftNotice: string;
  readonly sampleNotice: string;
  readonly withdrawnNotice: string;
  readonly overdueNotice: string;
  readonly disclaimer: string;
  readonly related: string;
  /** Read aloud at a citation: `{n}` is the source's number. */
  readonly sourceNumber: string;
  /** Read aloud at a reference to a note: `{n}` is the note's number or letter. */
  readonly noteNumber: string;
  /** A chance in words: `{count}`, `{of}`. */
  readonly risk: string;
  /** On the link that calls a number: `{phone}`. */
  readonly call: string;
  /** Name of a table, read aloud: `{columns}`. */
  readonly table: string;
  readonly urgency: Readonly<Record<UrgencyLevel, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** Months, January first, for dates in words. */
  readonly months: readonly string[];
  /** A date in words: `{day}`, `{month}`, `{year}`. */
  readonly date: string;
  readonly decimal: string;
  /** Between thousands in a number. */
  readonly thousands: string;
}

/** What a leaflet says besides `words`. */
export interface LeafletWords {
  /** Page number: `{n}`, `{total}`. */
  readonly page: string;
  /** What kind of print this is, above the title. */
  readonly kind: string;
  /** Beside the QR code: where the newest version is. */
  readonly newest: string;
  /** What the QR code is, for who cannot see it: `{address}`. */
  readonly qr: string;
  /** Before the number to call in a call to action. */
  readonly call: string;
  /** What a link to a word's explanation leads to: `{term}`. */
  readonly term: string;
  /** A version with its date: `{version}`, `{date}`. */
  readonly versionLine: string;
  /** Names of the two faces of a folded leaflet. */
  readonly outside: string;
  readonly inside: string;
  /** The questions on paper, and what is said before them. */
  readonly selfTest: string;
  readonly selfTestIntroduction: string;
  /** What to do with a question: one answer, several, in order, in pairs, written, one's own opinion. */
  readonly oneAnswer: string;
  readonly moreAnswers: string;
  readonly inOrder: string;
  readonly inPairs: string;
  readonly writeAnswer: string;
  readonly ownAnswer: string;
  readonly answers: string;
  /** A range of numbers that is right: `{min}`, `{max}`. */
  readonly range: string;
  /** Between answers that are right as well. */
  readonly or: string;
}

/** What the page and the library say besides `words`. */
export interface WebWords {
  readonly skipToContent: string;
  /** Names of landmarks, read aloud. */
  readonly breadcrumb: string;
  readonly languages: string;
  readonly textSize: string;
  readonly smallerText: string;
  readonly largerText: string;
  /** The version with its date: `{version}`, `{date}`. */
  readonly versionLine: string;
  readonly about: string;
  readonly leaflets: string;
  /** What each edition of the leaflet is. */
  readonly editions: Readonly<Record<EditionId | 'booklet-reader', string>>;
  /** A file for download: `{type}`, `{pages}`, `{size}`; and one without pages. */
  readonly file: string;
  readonly fileWithoutPages: string;
  readonly pages: Counted;
  readonly training: string;
  /** Under `training`: `{title}`. */
  readonly trainingText: string;
  readonly minutes: Counted;
  /** Asks for remarks; the link's text; the mail's subject with `{title}` and `{version}`. */
  readonly feedback: string;
  readonly feedbackLink: string;
  readonly feedbackSubject: string;
  /** Answers to the reader of a printed leaflet: `{version}`, `{current}`, `{date}`. */
  readonly versionCurrent: string;
  readonly versionReplaced: string;
  readonly versionWithdrawn: string;
  readonly versionUnknown: string;
  /** Before the link to the unit that replaces this one. */
  readonly replacedBy: string;
  readonly library: LibraryWords;
  readonly overview: OverviewWords;
}

/** What the library's pages say. */
export interface LibraryWords {
  readonly introduction: string;
  readonly byCategory: string;
  readonly byLetter: string;
  readonly noCategory: string;
  /** The day of a unit's last change: `{date}`. */
  readonly updated: string;
  readonly search: string;
  readonly searchButton: string;
  readonly found: Counted;
  /** Nothing fits: what to try. */
  readonly nothingFound: string;
  /** Spellings and word endings that a search does not tell apart: a regular expression (source text) and what it becomes, in order. */
  readonly folds: readonly (readonly [string, string])[];
  readonly feed: string;
  /** A change in the feed: `{title}`, `{version}`. */
  readonly feedEntry: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
}

/** Names by which a directive, level or attribute may be written, canonical name first. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export interface ReadingWords {
  /** Aliases of directive names by canonical name. */
  readonly directives: Aliases;
  /** Aliases of attribute names and values by canonical name. */
  readonly attributes: Aliases;
  readonly values: Aliases;
  /** Regular expressions (source text, case-insensitive) over a heading, by the purpose it shows. */
  readonly purposes: Readonly<Record<Purpose, readonly string[]>>;
}

export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  readonly reading: ReadingWords;
  readonly words: DocumentWords;
  readonly leaflet: LeafletWords;
  readonly training: TrainingWords;
  readonly web: WebWords;
}
