// `confirm`: writes down what the section of each question says now, and for a translation that was asked for by its language
// what each section of its original says. Reads and parses; writes the locks, nothing else.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { passageHashes, type Original } from '../checks/index.ts';
import { compareText, orderFindings, type Finding } from '../findings/index.ts';
import { writeWhole } from '../package/index.ts';
import { parseSource } from '../parse/index.ts';
import { glossaryOf } from './glossary-of.ts';
import { readLibrary } from './library.ts';
import { lockPath, lockText, readLock, readOriginal, type Passages } from './lock.ts';
import type { SharedOptions } from './options.ts';
import { originalOf } from './original.ts';
import { planJobs } from './plan.ts';
import { selectUnits } from './select-units.ts';

/** What confirming did for one source; ids of questions, sorted. */
export interface ConfirmedSource {
  readonly unit: string;
  readonly lang: string;
  readonly file: string;
  /** A source with errors is rejected: half of its questions may be missing. */
  readonly outcome: 'confirmed' | 'rejected';
  /** Questions that are bound to a section. */
  readonly questions: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** The original with which a translation was said to agree; absent where that was not said. */
  readonly original?: string;
}

export interface ConfirmReport {
  readonly sources: readonly ConfirmedSource[];
  /** Errors of the sources that were rejected. */
  readonly findings: readonly Finding[];
}

/**
 * Confirms the questions of these units. A translation is confirmed only where its language is named: who has read the
 * questions of an original again has not read its translations. Rejects with a UsageError on a wrong directory or unit name.
 */
export async function confirm(
  options: Pick<SharedOptions, 'content' | 'units' | 'lang'> = {},
): Promise<ConfirmReport> {
  const contentDir = options.content ?? 'content';
  const files = await readLibrary(contentDir);
  const units = files.units.map((unit) => unit.unit);
  const sources: ConfirmedSource[] = [];
  const findings: Finding[] = [];
  const jobs = planJobs(selectUnits(files.units, options), files, { contentDir, outputs: [] });
  for await (const { job } of jobs) {
    const asked = options.lang?.includes(job.source.lang) === true;
    if (job.original !== undefined && !asked) continue;
    const glossary = glossaryOf(files.glossaries, job.source.lang);
    const parsed = parseSource(job.source, { library: files.library, glossary, assets: job.assets, units });
    const errors = parsed.findings.filter((finding) => finding.severity === 'error');
    if (parsed.document === undefined || errors.length > 0) {
      findings.push(...errors);
      sources.push({ ...nothing(job.source), outcome: 'rejected' });
      continue;
    }
    const original = asked ? originalOf(job, { ...files, units: files.titles }) : undefined;
    sources.push(await writeLock(contentDir, job.source, { now: passageHashes(parsed.document), original }));
  }
  return { sources, findings: orderFindings(findings) };
}

type Named = Pick<ConfirmedSource, 'unit' | 'lang' | 'file'>;

function nothing({ unit, lang, file }: Named): Omit<ConfirmedSource, 'outcome'> {
  return { unit, lang, file, questions: 0, added: [], changed: [], removed: [] };
}

/** Writes the lock if it says something new; a source without questions has none. */
async function writeLock(
  contentDir: string,
  source: Named,
  { now, original }: { readonly now: Passages; readonly original: Original | undefined },
): Promise<ConfirmedSource> {
  const path = join(contentDir, lockPath(source));
  const standing = await readFile(path).catch(() => undefined);
  const before: Passages = (standing === undefined ? undefined : readLock(standing)) ?? new Map();
  const sections = hashesOf(original) ?? (standing === undefined ? undefined : readOriginal(standing));
  const text = lockText(now, sections);
  if (now.size === 0 && sections === undefined) await rm(path, { force: true });
  else if (standing?.toString('utf8') !== text) await writeWhole(path, Buffer.from(text));
  const ids = (passages: Passages, test: (id: string) => boolean): string[] =>
    [...passages.keys()].filter(test).sort(compareText);
  return {
    ...nothing(source),
    outcome: 'confirmed',
    questions: now.size,
    added: ids(now, (id) => !before.has(id)),
    changed: ids(now, (id) => before.has(id) && before.get(id) !== now.get(id)),
    removed: ids(before, (id) => !now.has(id)),
    ...(original === undefined ? {} : { original: original.file }),
  };
}

function hashesOf(original: Original | undefined): Passages | undefined {
  if (original === undefined) return undefined;
  return new Map([...original.facts].map(([id, { hash }]) => [id, hash]));
}
