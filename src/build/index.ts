// Public face of the build room.
export { build, check, type RunReport, type SourceReport } from './build.ts';
export { confirm, type ConfirmedSource, type ConfirmReport } from './confirm.ts';
export { list, type ListedSource } from './list.ts';
export { scaffold, type NewUnit } from './scaffold.ts';
export { UsageError } from './usage-error.ts';
export type { BuildOptions, Progress, SharedOptions } from './options.ts';
export { readRecord, type BuildRecord, type RecordedArtefact, type RecordedInput } from './record.ts';
export { generatorVersion } from './resources.ts';
export { findRule, listRules, type RuleEntry, type RuleStage } from './rules.ts';
