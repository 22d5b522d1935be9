// What a printer gets and gives: a report in, text for stdout out.
import type { RunReport } from '../../build/index.ts';

/** Where a build wrote. */
export interface PrintedBuild {
  readonly outputDir: string;
  readonly index: string;
}

export interface PrintSetting {
  /** Path of a finding's file as the user would type it. */
  readonly pathOf: (file: string) => string;
  /** The file's lines, for showing the place. */
  readonly linesOf: (file: string) => readonly string[];
  readonly color: boolean;
  readonly quiet: boolean;
  /** Width of the terminal; absent where the output is none. */
  readonly columns?: number;
  readonly timing: boolean;
  /** Number of findings that a baseline left out; absent without one. */
  readonly known?: number;
  /** Absent for a check. */
  readonly built?: PrintedBuild;
}

export type Printer = (report: RunReport, setting: PrintSetting) => string;
