// Every word the player of the training module says itself. Plain data: the package carries it as JSON.
import type { Counted } from './counted.ts';

export interface TrainingWords {
  readonly start: string;
  readonly resume: string;
  readonly skipToContent: string;
  /** Shown when the browser runs no script. */
  readonly noScript: string;
  readonly objectives: string;
  readonly duration: Counted;
  readonly aboutTest: string;
  readonly testQuestions: Counted;
  /** Unscored questions at the end of the first attempt. */
  readonly testOpinions: Counted;
  readonly testMastery: string;
  readonly testAttempts: Counted;
  readonly testUnlimited: string;
  readonly testCritical: Counted;
  readonly pauseNotice: string;
  readonly theory: string;
  readonly toTheory: string;
  /** Said after a link that leaves the module. */
  readonly newWindow: string;
  readonly test: string;
  /** Name of the first part: the screen before the theory. */
  readonly begin: string;
  readonly result: string;
  readonly previous: string;
  readonly next: string;
  readonly contents: string;
  /** Title of the theory screen before the sections. */
  readonly introduction: string;
  /** Title of the last theory screen. */
  readonly sourcesAndVersion: string;
  /** Above version, dates, authors. */
  readonly aboutText: string;
  readonly status: string;
  /** Said after a screen's title in the contents once it was opened. */
  readonly seen: string;
  readonly screenOf: string;
  readonly recap: string;
  readonly progress: string;
  /** Names the list of start, theory, test, result. */
  readonly parts: string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly check: string;
  readonly tryAgain: string;
  readonly hint: string;
  readonly case: string;
  readonly questionOf: string;
  readonly question: string;
  readonly startTest: string;
  readonly resumeTest: string;
  readonly toOverview: string;
  readonly overview: string;
  readonly overviewText: string;
  readonly change: string;
  readonly submit: string;
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly orderHelp: string;
  readonly matchHelp: string;
  readonly fillHelp: string;
  readonly numberHelp: string;
  readonly likertHelp: string;
  readonly partialCredit: string;
  readonly critical: string;
  readonly points: Counted;
  readonly place: string;
  readonly placeOf: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: string;
  /** The empty first line of a select. */
  readonly choose: string;
  readonly errorTitle: string;
  readonly errorChoice: string;
  readonly errorMatch: string;
  readonly errorFill: string;
  readonly errorNumber: string;
  readonly right: string;
  readonly wrong: string;
  readonly partly: string;
  /** After an unscored answer. */
  readonly thanks: string;
  readonly yourAnswer: string;
  readonly rightAnswer: string;
  readonly explanation: string;
  /** Between accepted answers. */
  readonly or: string;
  /** An accepted range of numbers. */
  readonly range: string;
  readonly scoreLine: string;
  readonly neededLine: string;
  readonly bestLine: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly failed: string;
  /** The end of a module without a test. */
  readonly completed: string;
  readonly criticalMissed: Counted;
  /** A missed critical item keeps the score below the mastery score. */
  readonly criticalCapped: string;
  readonly perObjective: string;
  readonly objective: string;
  readonly otherQuestions: string;
  readonly score: string;
  /** Points won out of those there are, by the latter: `{points}`, `{n}`. */
  readonly pointsOf: Counted;
  readonly readAgain: string;
  readonly review: string;
  readonly answersHidden: string;
  readonly retryAll: string;
  readonly retryWrong: string;
  readonly attemptsLeft: Counted;
  readonly noAttempts: string;
  readonly finished: string;
  readonly toResult: string;
  readonly statement: string;
  readonly toStatement: string;
  readonly statementText: string;
  readonly name: string;
  readonly module: string;
  /** Label of the date on the statement. Not `date`: that is the way a date is written (`PlayerWords`). */
  readonly statementDate: string;
  readonly organisation: string;
  readonly statementNote: string;
  readonly print: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly offline: string;
  readonly saveFailed: string;
  readonly saveAgain: string;
  readonly savedAgain: string;
  /** No LMS was found. */
  readonly practiceMode: string;
  readonly practiceUnsaved: string;
  readonly reviewMode: string;
  /** A newer package met older progress. */
  readonly contentChanged: string;
  readonly close: string;
  readonly closeAnyway: string;
  /** Where nothing is saved. */
  readonly closeOnly: string;
  readonly closedTitle: string;
  readonly closedFailed: string;
  readonly closedFailedText: string;
  readonly closedText: string;
  /** The module was opened in another window, and this one gave way. */
  readonly closedElsewhere: string;
  readonly closedElsewhereText: string;
}
