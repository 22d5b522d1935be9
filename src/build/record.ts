// build.json: what was built from what. Written beside the artefacts, read back by the next build and by `list` and `verify`.
import type { Readability } from '../checks/index.ts';
import type { Brand, OutputId } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import type { ArtefactSummary } from '../outputs/output.ts';
import type { LibraryEntry } from '../outputs/web/library-entry.ts';
import { lockPath } from './lock.ts';
import { digest, type BuiltArtefact, type Job, type JobResult, type JobSetting } from './job.ts';
import { typefaceInputs } from './typeface.ts';

/** Number of this record's shape; a record of another number is built anew. */
export const RECORD_FORMAT = 1;

export interface RecordedArtefact extends ArtefactSummary {
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface RecordedInput {
  /** Path under the content directory. */
  readonly path: string;
  readonly sha256: string;
}

export interface BuildRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly trifold: string;
  readonly unit: string;
  readonly lang: string;
  readonly title: string;
  readonly inputs: readonly RecordedInput[];
  readonly artefacts: readonly RecordedArtefact[];
  readonly findings: readonly Finding[];
  /** Absent for a text too short to judge. */
  readonly readability?: Readability;
  readonly entry: LibraryEntry;
}

/** The record of a job that was built: its own artefacts and those that stand from before. */
export function makeRecord(
  job: Job,
  result: JobResult & { readonly entry: LibraryEntry },
  setting: Pick<JobSetting, 'generator' | 'library'> & { readonly kept: readonly RecordedArtefact[] },
): BuildRecord {
  return {
    format: RECORD_FORMAT,
    trifold: setting.generator,
    unit: result.source.unit,
    lang: result.source.lang,
    title: result.title ?? '',
    inputs: recordInputs(job, setting.library.brand),
    artefacts: [...setting.kept, ...result.artefacts.map(recordArtefact)],
    findings: result.findings,
    ...(result.readability === undefined ? {} : { readability: result.readability }),
    entry: result.entry,
  };
}

function recordInputs(job: Job, brand: Brand): RecordedInput[] {
  const images = [...job.assetBytes].map(([key, bytes]) => ({
    path: key.startsWith('/') ? key.slice(1) : `${job.source.unit}/${key}`,
    sha256: digest(bytes),
  }));
  const { file, bytes, lock } = job.source;
  return [
    { path: file, sha256: digest(bytes) },
    ...(lock === undefined ? [] : [{ path: lockPath(job.source), sha256: digest(lock) }]),
    ...images,
    ...typefaceInputs(brand.typeface),
  ];
}

function recordArtefact({ bytes, ...rest }: BuiltArtefact): RecordedArtefact {
  return { ...rest, bytes: bytes.length };
}

/** Reads a record back; undefined where it is not one of this format. */
export function readRecord(json: string): BuildRecord | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const isOurs =
      typeof value === 'object' && value !== null && 'format' in value && value.format === RECORD_FORMAT;
    return isOurs ? (value as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** The artefacts of a record that other outputs made than the ones built now. */
export function keptArtefacts(
  record: BuildRecord | undefined,
  building: readonly OutputId[],
): RecordedArtefact[] {
  return (record?.artefacts ?? []).filter((artefact) => !building.includes(artefact.output));
}
