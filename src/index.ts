// Public API: the verbs of the command line, as functions.
export {
  build,
  check,
  list,
  UsageError,
  type BuildOptions,
  type BuildRecord,
  type ListedSource,
  type Progress,
  type RecordedArtefact,
  type RecordedInput,
  type RunReport,
  type SharedOptions,
  type SourceReport,
} from './build/index.ts';
export type { Finding, Severity } from './findings/index.ts';
export type { Document } from './document/index.ts';
