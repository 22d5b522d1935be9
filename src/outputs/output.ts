// What every output is: a pure function from a checked document and its resources to artefacts and findings.
import type { CheckedDocument, EditionId, OutputId } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';

/**
 * What an output needs besides the document, read once per process by `build` and never changed.
 * Names: `templates/<path>` (the organisation's `content/templates/<path>` goes first), `package/<npm package>/<path>`,
 * `content/<path>` (a font that library.yml names), `player/<file>` (the bundled player). An unknown name is a bug of ours and throws.
 */
export interface Resources {
  text(name: string): string;
  bytes(name: string): Uint8Array;
  /** Whether a package that need not be installed is; absent: none is. */
  readonly has?: (name: string) => boolean;
}

/** A file that comes out. */
export interface Artefact {
  /** Path under the output folder, forward slashes: `<unit>/<lang>/…` or `assets/…`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly output: OutputId;
  /** The leaflet's edition or the training's dialect. */
  readonly variant?: string;
  /** Pages of a PDF. */
  readonly pages?: number;
}

/** What a page may say of an artefact made before it. `bytes` is its size. */
export interface ArtefactSummary {
  readonly path: string;
  readonly output: OutputId;
  readonly variant?: string;
  readonly pages?: number;
  readonly bytes: number;
}

export type PrintProfile = 'office' | 'press';
export type ScormDialect = 'scorm12' | 'scorm2004';

/** Options of the training packages. */
export interface TrainingOptions {
  /** Write the mastery score into the 1.2 manifest, so that the LMS judges the score itself. Default: no. */
  readonly masteryInManifest?: boolean;
  /** Report `failed` when no attempts are left; otherwise the LMS keeps `incomplete`. Default: yes. */
  readonly reportFailed?: boolean;
  /** Declare SCORM 2004 packages as 4th Edition instead of 3rd. Default: no. */
  readonly fourthEdition?: boolean;
}

export interface OutputOptions {
  /** Editions to print; absent: those the front matter names. */
  readonly editions?: readonly EditionId[];
  readonly profile: PrintProfile;
  /** Write booklets also page by page in reading order, for the screen. */
  readonly readerSpreads?: boolean;
  readonly dialects: readonly ScormDialect[];
  readonly training?: TrainingOptions;
  /** The day that counts as today for `review-due`, `YYYY-MM-DD`; absent: overdue is not judged. */
  readonly today?: string;
  /** Build overdue leaflets, with a visible notice. */
  readonly allowOverdue: boolean;
}

/** What a document may know about the others of its library. */
export interface LibraryUnit {
  readonly unit: string;
  /** Titles by language tag. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface OutputContext {
  readonly resources: Resources;
  /** Bytes of the document's assets, by `Asset.key`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly options: OutputOptions;
  /** Every unit of the library that has a readable source. */
  readonly library: readonly LibraryUnit[];
  readonly libraryTitle: string;
  /** The language that others are translated from, BCP 47. */
  readonly sourceLanguage: string;
  /** Artefacts of the same document, made by the outputs that went before. */
  readonly made: readonly ArtefactSummary[];
  /** Version of Trifold that builds. */
  readonly generator: string;
}

export interface OutputResult {
  readonly artefacts: readonly Artefact[];
  readonly findings: readonly Finding[];
}

export interface Output {
  readonly id: OutputId;
  emit(document: CheckedDocument, context: OutputContext): Promise<OutputResult>;
  /** What a check can tell of this output without making its artefacts; absent where that is nothing. */
  readonly inspect?: (document: CheckedDocument, context: OutputContext) => Promise<readonly Finding[]>;
}
