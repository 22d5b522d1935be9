// Public API: the verbs of the command line, as functions.
export {
  build,
  check,
  confirm,
  findRule,
  list,
  listRules,
  scaffold,
  UsageError,
  type BuildOptions,
  type BuildRecord,
  type ConfirmedSource,
  type ConfirmReport,
  type ListedSource,
  type NewUnit,
  type Progress,
  type RecordedArtefact,
  type RecordedInput,
  type RuleEntry,
  type RuleStage,
  type RunReport,
  type SharedOptions,
  type SourceReport,
} from './build/index.ts';
export type { Finding, Severity } from './findings/index.ts';
export type { Document } from './document/index.ts';
