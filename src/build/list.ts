// A table of units: what the front matter says of each source. Reads and parses, writes nothing.
import type { CalendarDate, Status } from '../document/index.ts';
import { orderFindings, type Finding } from '../findings/index.ts';
import { parseSource } from '../parse/index.ts';
import { glossaryOf } from './glossary-of.ts';
import { readLibrary } from './library.ts';
import type { SharedOptions } from './options.ts';
import { planJobs } from './plan.ts';
import { selectUnits } from './select-units.ts';

/** A source as the table shows it; fields that its front matter lacks are absent. */
export interface ListedSource {
  readonly unit: string;
  readonly lang: string;
  readonly file: string;
  readonly title?: string;
  readonly version?: string;
  readonly status?: Status;
  readonly reviewDue?: CalendarDate;
  /** Questions in the bank. */
  readonly items: number;
  readonly errors: number;
}

/** Lists the sources of these units. Rejects with a UsageError on a wrong directory or unit name. */
export async function list(
  options: Pick<SharedOptions, 'content' | 'units' | 'lang'> = {},
): Promise<{ sources: ListedSource[]; findings: Finding[] }> {
  const contentDir = options.content ?? 'content';
  const files = await readLibrary(contentDir);
  const names = files.units.map((unit) => unit.unit);
  const sources: ListedSource[] = [];
  const findings: Finding[] = [...files.findings];
  for await (const { job } of planJobs(selectUnits(files.units, options), files, {
    contentDir,
    outputs: [],
  })) {
    const glossary = glossaryOf(files.glossaries, job.source.lang);
    const parsed = parseSource(job.source, {
      library: files.library,
      glossary,
      assets: job.assets,
      units: names,
    });
    const { unit, lang, file } = job.source;
    const errors = parsed.findings.filter((finding) => finding.severity === 'error').length;
    const meta = parsed.document?.meta;
    findings.push(...parsed.findings);
    sources.push({
      unit,
      lang,
      file,
      ...(meta === undefined ? {} : { title: meta.title, version: meta.version, status: meta.status }),
      ...(meta?.reviewDue === undefined ? {} : { reviewDue: meta.reviewDue }),
      items: parsed.document?.items.length ?? 0,
      errors,
    });
  }
  return { sources, findings: orderFindings(findings) };
}
