// Pages are made beside each other, so a page may link to one that this run then refused and that no earlier run made. Those
// pages are made once more, without these links.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../findings/index.ts';
import { pageFolder, relativeUrl } from '../outputs/web/links.ts';
import type { SourceLocation, UnitLocation } from '../source/index.ts';
import type { Job, JobResult, JobSetting } from './job.ts';
import type { LibraryFiles } from './library.ts';
import { planJobs, previousRecord, type PlannedJob } from './plan.ts';
import { runJobs } from './pool.ts';
import { writeSource } from './write.ts';

export interface Relinking {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly files: LibraryFiles;
  /** Units of this run. */
  readonly units: readonly UnitLocation[];
  readonly setting: JobSetting;
}

/** Makes the pages of this run anew that link to a page which does not stand. `findings` are those of the run. */
export async function relinkPages(run: Relinking, findings: readonly Finding[]): Promise<void> {
  const absent = await absentSources(run);
  if (absent.length === 0) return;
  const units: UnitLocation[] = [];
  for (const unit of run.units) {
    const sources: SourceLocation[] = [];
    for (const source of unit.sources)
      if (await linksToAny(source, absent, run.outputDir)) sources.push(source);
    if (sources.length > 0) units.push({ ...unit, sources });
  }
  const isAbsent = (unit: string, lang: string): boolean =>
    absent.some((source) => source.unit === unit && source.lang === lang);
  const known = run.setting.units.map(({ unit, titles }) => ({
    unit,
    titles: Object.fromEntries(Object.entries(titles).filter(([lang]) => !isAbsent(unit, lang))),
  }));
  await makePages({ ...run, units, setting: { ...run.setting, units: known, outputs: ['web'] } }, findings);
}

/** Sources of the library that have no page, whatever the reason. */
async function absentSources({ files, outputDir }: Relinking): Promise<SourceLocation[]> {
  const absent: SourceLocation[] = [];
  for (const source of files.units.flatMap((unit) => unit.sources)) {
    const page = `${pageFolder(source.unit, source.lang)}/index.html`;
    const record = await previousRecord(outputDir, source);
    if (record?.artefacts.some((artefact) => artefact.path === page) !== true) absent.push(source);
  }
  return absent;
}

async function linksToAny(
  { unit, lang }: SourceLocation,
  absent: readonly SourceLocation[],
  outputDir: string,
): Promise<boolean> {
  const folder = pageFolder(unit, lang);
  const page = await readFile(join(outputDir, folder, 'index.html'), 'utf8').catch(() => '');
  return absent.some((source) => {
    const url = relativeUrl(folder, `${pageFolder(source.unit, source.lang)}/index.html`);
    return page.includes(`"${url}"`);
  });
}

async function makePages(run: Relinking, findings: readonly Finding[]): Promise<void> {
  const { contentDir, outputDir, setting } = run;
  const jobs = planJobs(run.units, run.files, { contentDir, outputDir, outputs: setting.outputs });
  let planned: PlannedJob | undefined;
  const next = async (): Promise<Job | undefined> => {
    const plan = await jobs.next();
    planned = plan.done === true ? undefined : plan.value;
    return planned?.job;
  };
  const onResult = async (result: JobResult): Promise<void> => {
    if (planned === undefined) return;
    const found = findings.filter((finding) => finding.file === result.source.file);
    await writeSource(planned, { ...result, findings: found }, { outputDir, setting });
  };
  await runJobs(next, { threads: 1, setting, contentDir, onResult });
}
