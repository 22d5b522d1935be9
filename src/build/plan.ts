// Plans a run: which sources of which units, and a job for each, made one at a time.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputId } from '../document/index.ts';
import { readUnit, type SourceText, type UnitFiles, type UnitLocation } from '../source/index.ts';
import type { Job } from './job.ts';
import type { LibraryFiles } from './library.ts';
import { keptArtefacts, readRecord, type BuildRecord } from './record.ts';

export interface PlannedJob {
  readonly job: Job;
  /** The record of the last build of this source, if its output folder has one. */
  readonly previous?: BuildRecord;
}

/** Makes the jobs of these units, reading each unit when its turn comes. `outputDir` is absent for a check. */
export async function* planJobs(
  units: readonly UnitLocation[],
  files: LibraryFiles,
  where: { readonly contentDir: string; readonly outputDir?: string; readonly outputs: readonly OutputId[] },
): AsyncGenerator<PlannedJob> {
  for (const location of units) {
    const unit = await readUnit(where.contentDir, location);
    const original = await readOriginal(unit, files, where.contentDir);
    for (const source of unit.sources) {
      const previous =
        where.outputDir === undefined ? undefined : await previousRecord(where.outputDir, source);
      const kept = keptArtefacts(previous, where.outputs);
      const earlier = (previous?.artefacts ?? []).filter((artefact) => !kept.includes(artefact));
      const translated = original === undefined || original.lang === source.lang ? {} : { original };
      const job = { source, ...translated, ...withLibraryAssets(unit, files), kept, earlier };
      yield { job, ...(previous === undefined ? {} : { previous }) };
    }
  }
}

/** The unit's source in the library's own language, also where it was not asked for; undefined if nothing is made from it. */
async function readOriginal(
  unit: UnitFiles,
  { library, units }: LibraryFiles,
  contentDir: string,
): Promise<SourceText | undefined> {
  if (unit.sources.every(({ lang }) => lang === library.sourceLanguage)) return undefined;
  const known = unit.sources.find(({ lang }) => lang === library.sourceLanguage);
  const place = units
    .find((one) => one.unit === unit.unit)
    ?.sources.find(({ lang }) => lang === library.sourceLanguage);
  if (known !== undefined || place === undefined) return known;
  const [original] = (await readUnit(contentDir, { unit: unit.unit, sources: [place] })).sources;
  return original;
}

function withLibraryAssets(unit: UnitFiles, files: LibraryFiles): Pick<Job, 'assets' | 'assetBytes'> {
  return {
    assets: new Map([...files.assets.reads, ...unit.assets.reads]),
    assetBytes: new Map([...files.assets.bytes, ...unit.assets.bytes]),
  };
}

/** The record beside a source's artefacts, if there is one. */
export async function previousRecord(
  outputDir: string,
  source: { readonly unit: string; readonly lang: string },
): Promise<BuildRecord | undefined> {
  const json = await readFile(join(outputDir, source.unit, source.lang, 'build.json'), 'utf8').catch(
    () => '',
  );
  return readRecord(json);
}
