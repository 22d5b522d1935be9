// Puts what a run made on disk: each artefact whole or not at all, the record beside it, the library over all units.
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../findings/index.ts';
import type { Artefact, Resources } from '../outputs/output.ts';
import { findLocale } from '../locales/index.ts';
import { emitLibrary } from '../outputs/web/library.ts';
import type { BuiltSource, OverviewSources, UnbuiltSource } from '../outputs/web/overview-source.ts';
import { writeWhole } from '../package/index.ts';
import { digest, type JobResult, type JobSetting } from './job.ts';
import type { LibraryFiles } from './library.ts';
import { previousRecord, type PlannedJob } from './plan.ts';
import { keptArtefacts, makeRecord, type BuildRecord } from './record.ts';
import { unknownLibraryLanguage } from './unknown-language.ts';

/** Where and with what a run writes. */
export interface WriteSetting {
  readonly outputDir: string;
  readonly setting: JobSetting;
}

/**
 * Writes the artefacts of one source and its build.json, and removes artefacts of an earlier build that this one no
 * longer makes. A rejected source writes nothing: what an earlier build left of it stands.
 */
export async function writeSource(
  plan: PlannedJob,
  result: JobResult,
  { outputDir, setting }: WriteSetting,
): Promise<void> {
  const { entry } = result;
  if (entry === undefined) return;
  for (const artefact of result.artefacts) await writeArtefact(outputDir, artefact);
  const made = setting.outputs.filter((id) => result.failed?.includes(id) !== true);
  const kept = keptArtefacts(plan.previous, made);
  const record = makeRecord(plan.job, { ...result, entry }, { ...setting, kept });
  const standing = new Set(record.artefacts.map((artefact) => artefact.path));
  for (const old of plan.previous?.artefacts ?? []) {
    if (!standing.has(old.path) && isOwn(old.path, result))
      await rm(join(outputDir, old.path), { force: true });
  }
  const path = join(outputDir, result.source.unit, result.source.lang, 'build.json');
  await writeIfChanged(path, Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
}

/** Shared assets belong to every page: only files in the source's own folder are removed. */
function isOwn(path: string, result: JobResult): boolean {
  return path.startsWith(`${result.source.unit}/${result.source.lang}/`);
}

/** Where the library is written, and from what. */
interface LibrarySetting extends WriteSetting {
  readonly contentDir: string;
  /** Findings of the sources that this run refused, by file. */
  readonly refused: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Writes the library pages over every source that stands in the output folder, built now or before. A page whose template
 * is faulty is not written; what an earlier build made of it stands.
 */
export async function writeLibrary(
  files: LibraryFiles,
  resources: Resources,
  where: LibrarySetting,
): Promise<readonly Finding[]> {
  const { generator, options } = where.setting;
  const { library, assets } = files;
  if (findLocale(library.sourceLanguage) === undefined)
    return [unknownLibraryLanguage(library.sourceLanguage)];
  const context = { resources, library, assets: assets.bytes, generator, today: options.today };
  const { artefacts, findings } = emitLibrary(await sourcesOf(files, where), context);
  for (const artefact of artefacts) await writeArtefact(where.outputDir, artefact);
  return findings;
}

/** Every source of the library: as its record tells, and what this run found where it refused it. */
async function sourcesOf(
  { units, titles }: LibraryFiles,
  { outputDir, contentDir, refused }: LibrarySetting,
): Promise<OverviewSources> {
  const built: BuiltSource[] = [];
  const unbuilt: UnbuiltSource[] = [];
  for (const { unit, lang, file } of units.flatMap((one) => one.sources)) {
    const record = await previousRecord(outputDir, { unit, lang });
    const found = refused.get(file);
    const now = { refused: found !== undefined, findings: found ?? record?.findings ?? [] };
    if (record === undefined) {
      const title = titles.find((one) => one.unit === unit)?.titles[lang];
      unbuilt.push({ unit, lang, title, ...now });
      continue;
    }
    const { entry, artefacts, readability } = record;
    const bytes = await readFile(join(contentDir, file)).catch(() => undefined);
    const changed = bytes === undefined || !isBuiltFrom(record, file, bytes);
    built.push({ entry, artefacts, readability, changed, ...now });
  }
  return { built, unbuilt };
}

/** Whether a source is still as the record says it was when it was built. */
function isBuiltFrom({ inputs }: BuildRecord, file: string, bytes: Uint8Array): boolean {
  return inputs.some((input) => input.path === file && input.sha256 === digest(bytes));
}

async function writeArtefact(outputDir: string, artefact: Artefact): Promise<void> {
  await writeIfChanged(join(outputDir, artefact.path), artefact.bytes);
}

/** Leaves a file alone that has these bytes already, so that its time and every copy of it stay. */
async function writeIfChanged(path: string, bytes: Uint8Array): Promise<void> {
  const standing = await stat(path).catch(() => undefined);
  if (standing?.size === bytes.length && Buffer.from(bytes).equals(await readFile(path))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, bytes);
}
