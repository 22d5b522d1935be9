// The two main verbs: check every source, and build every artefact.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Readability } from '../checks/index.ts';
import type { OutputId } from '../document/index.ts';
import { compareText, orderFindings, type Finding } from '../findings/index.ts';
import { OUTPUT_ORDER } from '../outputs/index.ts';
import type { OutputOptions } from '../outputs/output.ts';
import type { UnitLocation } from '../source/index.ts';
import type { Job, JobResult, JobSetting } from './job.ts';
import { readLibrary, type LibraryFiles } from './library.ts';
import { threadsFor, type BuildOptions, type SharedOptions } from './options.ts';
import { withBrandOnce } from './brand-findings.ts';
import { planJobs, type PlannedJob } from './plan.ts';
import { selectUnits } from './select-units.ts';
import { runJobs } from './pool.ts';
import { relinkPages } from './relink.ts';
import type { RecordedArtefact } from './record.ts';
import { generatorVersion, loadResources, packageRoot } from './resources.ts';
import { writeLibrary, writeSource } from './write.ts';

/** One source of the run. */
export interface SourceReport {
  readonly unit: string;
  readonly lang: string;
  readonly file: string;
  readonly title?: string;
  readonly outcome: 'built' | 'checked' | 'rejected';
  /** Artefacts made in this run; empty for a check. */
  readonly artefacts: readonly RecordedArtefact[];
  /** Wall time in ms by stage. */
  readonly timing: Readonly<Record<string, number>>;
  /** Wall time in ms by rule, if it was asked for. */
  readonly ruleTimes?: Readonly<Record<string, number>>;
  /** Reading ease of what a patient reads; absent for a text too short to judge. */
  readonly readability?: Readability;
  /** A bug of ours met in this source. */
  readonly bug?: { readonly message: string; readonly stack: string };
}

export interface RunReport {
  /** Findings of all sources, ordered; `file` is relative to the content directory. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceReport[];
  /** Whether units or languages were named, so that other sources may have findings too. */
  readonly partial: boolean;
}

/** Parses and checks; writes nothing. Rejects with a UsageError on a wrong directory or unit name. */
export async function check(options: SharedOptions = {}): Promise<RunReport> {
  return run(options, []);
}

/** Checks, then writes every output of the units asked for, and the library over all units. */
export async function build(options: BuildOptions = {}): Promise<RunReport> {
  return run(options, options.only ?? OUTPUT_ORDER);
}

interface Run {
  readonly contentDir: string;
  readonly outputDir?: string;
  readonly files: LibraryFiles;
  readonly units: readonly UnitLocation[];
  readonly setting: JobSetting;
}

async function run(options: BuildOptions, outputs: readonly OutputId[]): Promise<RunReport> {
  const contentDir = options.content ?? 'content';
  const files = await readLibrary(contentDir);
  const prepared: Run = {
    contentDir,
    ...(outputs.length === 0 ? {} : { outputDir: options.output ?? 'output' }),
    files,
    units: selectUnits(files.units, options),
    setting: jobSetting(files, options, outputs),
  };
  const { sources, findings } = await runAll(prepared, options);
  const { outputDir, setting } = prepared;
  if (outputDir !== undefined && outputs.includes('web')) {
    await relinkPages({ ...prepared, outputDir }, findings);
    const where = { contentDir, outputDir, setting, refused: refusedOf(sources, findings) };
    findings.push(...(await writeLibrary(files, loadResources(contentDir), where)));
  }
  const partial = (options.units ?? []).length > 0 || options.lang !== undefined;
  return {
    findings: orderFindings([...files.findings, ...withBrandOnce(findings, files.places)]),
    sources,
    partial,
  };
}

/** Findings of the sources that were refused, by file. */
function refusedOf(
  sources: readonly SourceReport[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const refused = sources.filter((source) => source.outcome === 'rejected');
  return new Map(refused.map(({ file }) => [file, findings.filter((one) => one.file === file)]));
}

async function runAll(
  { contentDir, outputDir, files, units, setting }: Run,
  options: BuildOptions,
): Promise<{ sources: SourceReport[]; findings: Finding[] }> {
  const total = units.reduce((sum, unit) => sum + unit.sources.length, 0);
  const planned = new Map<string, PlannedJob>();
  const jobs = planJobs(units, files, {
    contentDir,
    outputs: setting.outputs,
    ...(outputDir === undefined ? {} : { outputDir }),
  });
  const sources: SourceReport[] = [];
  const findings: Finding[] = [];
  options.onProgress?.({ kind: 'planned', total });
  const finish = async (result: JobResult): Promise<void> => {
    const plan = planned.get(result.source.file);
    planned.delete(result.source.file);
    if (plan !== undefined && outputDir !== undefined)
      await writeSource(plan, result, { outputDir, setting });
    const report = reportOf(result, setting);
    sources.push(report);
    findings.push(...result.findings);
    options.onProgress?.({
      kind: 'done',
      file: report.file,
      outcome: report.outcome,
      ms: Object.values(result.timing).reduce((sum, stage) => sum + stage, 0),
      done: sources.length,
      total,
    });
  };
  const next = async (): Promise<Job | undefined> => {
    const plan = await jobs.next();
    if (plan.done === true) return undefined;
    planned.set(plan.value.job.source.file, plan.value);
    return plan.value.job;
  };
  const threads = threadsFor(total, options.jobs);
  await runJobs(next, { threads, setting, contentDir, ...workerScript(), onResult: finish });
  return { sources: sources.sort((a, b) => compareText(a.file, b.file)), findings };
}

/** The bundled worker; a run from TypeScript sources that were never bundled works in one thread. */
function workerScript(): { worker?: URL } {
  const path = join(packageRoot(), 'dist', 'worker.js');
  return existsSync(path) ? { worker: pathToFileURL(path) } : {};
}

function reportOf(result: JobResult, setting: JobSetting): SourceReport {
  const { unit, lang, file } = result.source;
  const accepted = setting.outputs.length === 0 ? 'checked' : 'built';
  return {
    unit,
    lang,
    file,
    ...(result.title === undefined ? {} : { title: result.title }),
    outcome: result.accepted ? accepted : 'rejected',
    artefacts: result.artefacts.map(({ bytes, ...rest }): RecordedArtefact => ({
      ...rest,
      bytes: bytes.length,
    })),
    timing: result.timing,
    ...(result.ruleTimes === undefined ? {} : { ruleTimes: result.ruleTimes }),
    ...(result.readability === undefined ? {} : { readability: result.readability }),
    ...(result.bug === undefined ? {} : { bug: result.bug }),
  };
}

function jobSetting(files: LibraryFiles, options: BuildOptions, outputs: readonly OutputId[]): JobSetting {
  return {
    library: files.library,
    glossaries: files.glossaries,
    units: files.titles,
    options: outputOptions(options),
    outputs,
    generator: generatorVersion(),
    timing: options.timing ?? false,
  };
}

function outputOptions(options: BuildOptions): OutputOptions {
  return {
    profile: options.profile ?? 'office',
    dialects: options.dialects ?? ['scorm12', 'scorm2004'],
    allowOverdue: options.allowOverdue ?? false,
    ...(options.editions === undefined ? {} : { editions: options.editions }),
    ...(options.readerSpreads === undefined ? {} : { readerSpreads: options.readerSpreads }),
    ...(options.training === undefined ? {} : { training: options.training }),
    ...(options.today === undefined ? {} : { today: options.today }),
  };
}
