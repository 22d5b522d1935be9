// One job: a source through parse, check and the outputs. Same in, same out; plain data both ways, so that it can cross threads.
import { createHash } from 'node:crypto';
import {
  checkDocument,
  type CheckResult,
  type ParsedDocument,
  type Readability,
  type Speller,
} from '../checks/index.ts';
import {
  libraryIn,
  type AssetRead,
  type CheckedDocument,
  type Library,
  type OutputId,
} from '../document/index.ts';
import { orderFindings, type Finding } from '../findings/index.ts';
import { findLocale } from '../locales/index.ts';
import { INSPECTING, OUTPUT_ORDER, loadOutput } from '../outputs/index.ts';
import type {
  Artefact,
  ArtefactSummary,
  LibraryUnit,
  OutputContext,
  OutputResult,
  OutputOptions,
  Resources,
} from '../outputs/output.ts';
import { libraryEntry, type LibraryEntry } from '../outputs/web/library-entry.ts';
import { parseSource, type GlossaryEntry } from '../parse/index.ts';
import type { SourceText } from '../source/index.ts';
import { glossaryOf } from './glossary-of.ts';
import { withoutEchoes } from './echoes.ts';
import { lockFinding, readLock } from './lock.ts';
import { originalOf } from './original.ts';
import { loadSpeller, withGlossary } from './speller.ts';
import { unknownLanguage } from './unknown-language.ts';

/** What all jobs of one run share. */
export interface JobSetting {
  readonly library: Library;
  /** Glossaries by language. */
  readonly glossaries: ReadonlyMap<string, ReadonlyMap<string, GlossaryEntry>>;
  /** Every unit of the library, also those not built now. */
  readonly units: readonly LibraryUnit[];
  readonly options: OutputOptions;
  /** Outputs to make; empty for a check. */
  readonly outputs: readonly OutputId[];
  readonly generator: string;
  /** Measure each rule. */
  readonly timing?: boolean;
}

export interface Job {
  readonly source: SourceText;
  /** The same unit in the library's own language, where this source is a translation of it. */
  readonly original?: SourceText;
  readonly assets: ReadonlyMap<string, AssetRead>;
  readonly assetBytes: ReadonlyMap<string, Uint8Array>;
  /** Artefacts of this source that stand already and are not made anew. */
  readonly kept: readonly ArtefactSummary[];
  /** Artefacts of an earlier build by the outputs that are made anew; they stand where such an output fails. */
  readonly earlier: readonly ArtefactSummary[];
}

export interface BuiltArtefact extends Artefact {
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface JobResult {
  readonly source: { readonly unit: string; readonly lang: string; readonly file: string };
  readonly title?: string;
  readonly findings: readonly Finding[];
  readonly artefacts: readonly BuiltArtefact[];
  /** Outputs that made nothing because of an error; what an earlier build made of them stands. */
  readonly failed?: readonly OutputId[];
  /** Whether the source has no error that keeps it from being built. */
  readonly accepted: boolean;
  /** What the library says of it; absent if the source was rejected, and for a check. */
  readonly entry?: LibraryEntry;
  /** Wall time in ms by stage: parse, check, then each output. */
  readonly timing: Readonly<Record<string, number>>;
  /** Wall time in ms by rule, if it was asked for. */
  readonly ruleTimes?: Readonly<Record<string, number>>;
  /** Reading ease; absent for a text too short to judge, and where nothing could be read. */
  readonly readability?: Readability;
  /** A bug of ours that stopped this job; the others go on. */
  readonly bug?: { readonly message: string; readonly stack: string };
}

/** Runs one job; never rejects. An author's mistake is a finding in the result, an exception of ours its `bug`. */
export async function runJob(job: Job, setting: JobSetting, resources: Resources): Promise<JobResult> {
  try {
    return await runStages(job, setting, resources);
  } catch (error) {
    const { unit, lang, file } = job.source;
    const known = error instanceof Error ? error : new Error(String(error));
    const bug = { message: known.message, stack: known.stack ?? '' };
    return { source: { unit, lang, file }, accepted: false, findings: [], artefacts: [], timing: {}, bug };
  }
}

async function runStages(job: Job, setting: JobSetting, resources: Resources): Promise<JobResult> {
  const { unit, lang, file } = job.source;
  const watch = stopwatch();
  const parsed = parseSource(job.source, {
    library: setting.library,
    glossary: glossaryOf(setting.glossaries, lang),
    assets: job.assets,
    units: setting.units.map((one) => one.unit),
  });
  watch.lap('parse');
  const nothing = { source: { unit, lang, file }, accepted: false, artefacts: [], timing: watch.laps };
  if (parsed.document === undefined) return { ...nothing, findings: orderFindings(parsed.findings) };
  const { title } = parsed.document.meta;
  const speller = await spellerFor(parsed.document.lang, setting, resources);
  const checked = checkParsed(
    { document: parsed.document, findings: parsed.findings },
    job,
    setting,
    speller,
  );
  watch.lap('check');
  const judged = {
    ...nothing,
    title,
    ...(checked.readability === undefined ? {} : { readability: checked.readability }),
    ...(checked.times === undefined ? {} : { ruleTimes: checked.times }),
  };
  if (checked.document === undefined) return { ...judged, findings: withoutEchoes(checked.findings) };
  const stage = { setting, resources, watch };
  if (setting.outputs.length === 0) {
    const inspected = findLocale(lang) === undefined ? [] : await inspectAll(checked.document, job, stage);
    return { ...judged, accepted: true, findings: orderFindings([...checked.findings, ...inspected]) };
  }
  const made = await emitAll(checked.document, job, stage);
  return {
    ...judged,
    accepted: true,
    findings: orderFindings([...checked.findings, ...made.findings]),
    artefacts: made.artefacts,
    ...(made.failed.length === 0 ? {} : { failed: made.failed }),
    entry: libraryEntry(checked.document, [...job.kept, ...made.standing]),
  };
}

/** The library's settings of rules; with `allowOverdue`, a passed review date no longer rejects a source. */
function checkSettings({ library, options }: JobSetting): Library['checks'] {
  const overdue = library.checks['review-overdue'];
  if (!options.allowOverdue || overdue === 'off') return library.checks;
  const thresholds = typeof overdue === 'object' ? overdue : {};
  return { ...library.checks, 'review-overdue': { ...thresholds, severity: 'warning' } };
}

/** The dictionary and the glossary as one, where library.yml asks for spelling. */
async function spellerFor(
  lang: string,
  { library, glossaries }: JobSetting,
  resources: Resources,
): Promise<Speller | undefined> {
  const asked = library.checks['spelling'];
  if (asked === undefined || asked === 'off') return undefined;
  const speller = await loadSpeller(lang, resources);
  return speller === undefined ? undefined : withGlossary(speller, glossaryOf(glossaries, lang).values());
}

function checkParsed(
  parsed: ParsedDocument,
  job: Job,
  setting: JobSetting,
  speller: Speller | undefined,
): CheckResult {
  const { source } = job;
  const original = originalOf(job, setting);
  const confirmed = source.lock === undefined ? undefined : readLock(source.lock);
  const broken = source.lock !== undefined && confirmed === undefined ? [lockFinding(source)] : [];
  const { today } = setting.options;
  const unknown =
    findLocale(source.lang) === undefined
      ? [unknownLanguage(source.file, source.lang, setting.outputs.length === 0 ? 'warning' : 'error')]
      : [];
  return checkDocument(
    { ...parsed, findings: [...parsed.findings, ...broken, ...unknown] },
    {
      checks: checkSettings(setting),
      units: setting.units.map((one) => one.unit),
      sourceLanguage: setting.library.sourceLanguage,
      ...(confirmed === undefined ? {} : { confirmed }),
      ...(original === undefined ? {} : { original }),
      ...(today === undefined ? {} : { today }),
      ...(speller === undefined ? {} : { speller }),
      ...(setting.timing === true ? { clock: () => performance.now() } : {}),
    },
  );
}

interface EmitSetting {
  readonly setting: JobSetting;
  readonly resources: Resources;
  readonly watch: Stopwatch;
}

interface Emitted {
  readonly artefacts: readonly BuiltArtefact[];
  readonly findings: readonly Finding[];
  readonly failed: readonly OutputId[];
  /** What stands of these outputs when all is written: made now, or before by one that failed. */
  readonly standing: readonly ArtefactSummary[];
}

async function emitAll(
  document: CheckedDocument,
  job: Job,
  { setting, resources, watch }: EmitSetting,
): Promise<Emitted> {
  const artefacts: BuiltArtefact[] = [];
  const findings: Finding[] = [];
  const failed: OutputId[] = [];
  const standing: ArtefactSummary[] = [];
  for (const id of OUTPUT_ORDER.filter((output) => setting.outputs.includes(output))) {
    const output = await loadOutput(id);
    const result = await output.emit(document, contextOf(job, standing, { setting, resources }));
    artefacts.push(...result.artefacts.map((artefact) => ({ ...artefact, sha256: digest(artefact.bytes) })));
    findings.push(...result.findings);
    if (isFailure(result)) failed.push(id);
    const before = failed.includes(id) ? job.earlier.filter((artefact) => artefact.output === id) : [];
    standing.push(...before, ...result.artefacts.map(summarise));
    watch.lap(id);
  }
  return { artefacts, findings, failed, standing };
}

/** Whether an output made nothing at all because of an error, such as a template that cannot be read. */
function isFailure({ artefacts, findings }: OutputResult): boolean {
  return artefacts.length === 0 && findings.some((finding) => finding.severity === 'error');
}

/** What the outputs find without making anything: the part of a check that only a layout can tell. */
async function inspectAll(
  document: CheckedDocument,
  job: Job,
  { setting, resources, watch }: EmitSetting,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const id of INSPECTING) {
    const { inspect } = await loadOutput(id);
    if (inspect === undefined) continue;
    findings.push(...(await inspect(document, contextOf(job, [], { setting, resources }))));
    watch.lap(`${id} fit`);
  }
  return findings;
}

function contextOf(
  job: Job,
  standing: readonly ArtefactSummary[],
  { setting, resources }: Pick<EmitSetting, 'setting' | 'resources'>,
): OutputContext {
  return {
    resources,
    assets: job.assetBytes,
    options: setting.options,
    library: setting.units,
    sourceLanguage: setting.library.sourceLanguage,
    libraryTitle: libraryIn(setting.library, job.source.lang).title,
    made: [...job.kept, ...standing],
    generator: setting.generator,
  };
}

/** An artefact without its bytes. */
export function summarise({ bytes, ...rest }: Artefact): ArtefactSummary {
  return { ...rest, bytes: bytes.length };
}

/** SHA-256, lower-case hex. */
export function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Stopwatch {
  readonly laps: Record<string, number>;
  lap(stage: string): void;
}

function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    laps,
    lap(stage) {
      const now = performance.now();
      laps[stage] = now - last;
      last = now;
    },
  };
}
