export type Flavour = 'ua1' | '2a';

export interface VeraPdfFailure {
  /** Standard, clause and number of the test. */
  readonly clause: string;
  readonly description: string;
  /** How many checks failed. */
  readonly checks: number;
  /** The first places, as veraPDF names them. */
  readonly where: readonly string[];
}

export interface FlavourResult {
  /** Whether the file says that it conforms. */
  readonly claimed: boolean;
  readonly passedChecks: number;
  readonly failedChecks: number;
  readonly failures: readonly VeraPdfFailure[];
}

export interface VeraPdfResult {
  readonly file: string;
  /** Both flavours claimed, no check failed. */
  readonly passed: boolean;
  readonly flavours: Readonly<Record<Flavour, FlavourResult>>;
}

export declare const VERAPDF_VERSION: string;
export declare function ensureVeraPdf(): string | undefined;
export declare function validatePdfs(files: readonly string[]): Promise<readonly VeraPdfResult[]>;
