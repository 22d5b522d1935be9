// What the overview for staff and its calendar say.
import type { Counted } from './counted.ts';

export interface OverviewWords {
  readonly title: string;
  readonly introduction: string;
  /** Under the title: how many sources, and how many in each state. */
  readonly sources: Counted;
  readonly calendar: string;
  readonly calendarIntroduction: string;
  /** The link to the calendar's file. */
  readonly calendarFile: string;
  readonly month: string;
  /** A month in words: `{month}`, `{year}`. */
  readonly monthYear: string;
  readonly due: string;
  readonly noDate: string;
  /** Remarks at a review date that has passed, and at one that is near. */
  readonly overdue: string;
  readonly soon: string;
  readonly units: string;
  readonly unit: string;
  /** A language's version: `{version}`, `{status}`. */
  readonly versionState: string;
  /** This language is another version than the source: `{version}`. */
  readonly behind: string;
  readonly missing: string;
  /** Nothing was ever made of the source: it has errors, or was never built. */
  readonly notBuilt: string;
  /** The source was refused for its errors; what is on the site, if anything, is of before. */
  readonly refused: string;
  /** The source has changed, and what is on the site is of before. */
  readonly changed: string;
  readonly language: string;
  readonly state: string;
  readonly findings: string;
  readonly findingsIntroduction: string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly rule: string;
  readonly rules: string;
  readonly byRule: string;
  readonly number: string;
  readonly readability: string;
  readonly readabilityIntroduction: string;
  readonly formula: string;
  readonly score: string;
  readonly wordsPerSentence: string;
  readonly wordCount: string;
  readonly files: string;
  readonly file: string;
  readonly pageCount: string;
  readonly size: string;
  readonly page: string;
  /** A day in the calendar: `{title}`. */
  readonly event: string;
  /** What the calendar says of that day: `{version}`, `{status}`. */
  readonly eventText: string;
}
