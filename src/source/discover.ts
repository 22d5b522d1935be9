// Finds the units of a library: every folder of the content directory with a `<lang>.md` in it.
import { access, constants, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Finding } from '../findings/index.ts';

/** A source as found on disk: one language of one unit. */
export interface SourceLocation {
  readonly unit: string;
  /** BCP 47 tag, from the file's name. */
  readonly lang: string;
  /** Path under the content directory, forward slashes: how findings name it. */
  readonly file: string;
}

export interface UnitLocation {
  readonly unit: string;
  readonly sources: readonly SourceLocation[];
}

export interface Discovery {
  readonly units: readonly UnitLocation[];
  readonly findings: readonly Finding[];
}

/** Folders of the content directory that are not units. */
const RESERVED = new Set(['glossary', 'templates']);
const UNIT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md$/;

/** Whether a folder of this name can be a unit: it becomes a web address and an LMS identifier. */
export function isUnitName(name: string): boolean {
  return UNIT_NAME.test(name) && !RESERVED.has(name);
}

/** Whether a source of this language would be found: its file is `<lang>.md`. */
export function isSourceLanguage(lang: string): boolean {
  return LANGUAGE_FILE.test(`${lang}.md`);
}

/** All units under `contentDir`, sorted by name. Throws what the file system throws when the directory cannot be read. */
export async function discoverUnits(contentDir: string): Promise<Discovery> {
  const entries = await readdir(contentDir, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !RESERVED.has(entry.name))
    .map((entry) => entry.name)
    .sort(compareText);
  const found = await Promise.all(folders.map((unit) => discoverUnit(contentDir, unit)));
  return { units: found.flatMap((one) => one.units), findings: found.flatMap((one) => one.findings) };
}

async function discoverUnit(contentDir: string, unit: string): Promise<Discovery> {
  const names = (await readdir(join(contentDir, unit)))
    .filter((name) => name.endsWith('.md'))
    .sort(compareText);
  if (!UNIT_NAME.test(unit)) {
    return names.length === 0 ? { units: [], findings: [] } : { units: [], findings: [oddUnitName(unit)] };
  }
  const sources: SourceLocation[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const lang = LANGUAGE_FILE.exec(name)?.[1];
    const file = `${unit}/${name}`;
    if (name.startsWith('.')) continue;
    if (lang !== undefined && !(await isReadable(join(contentDir, file)))) findings.push(unreadable(file));
    else if (lang !== undefined) sources.push({ unit, lang, file });
    else if (name.toLowerCase() !== 'readme.md') findings.push(oddSourceName(file));
  }
  return { units: sources.length === 0 ? [] : [{ unit, sources }], findings };
}

/** Whether a path is, or leads to, a file that can be read: no folder, pipe or link to nothing. */
export async function isReadable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return false;
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** The finding on something with the name of a file that is none. */
export function unreadable(file: string): Finding {
  return {
    ruleId: 'source-unreadable',
    severity: 'error',
    file,
    reason: 'This cannot be read: it is no file, or a link to nothing, or its permissions forbid it.',
    remedy: 'Put the file itself here, or remove the name.',
  };
}

function oddUnitName(unit: string): Finding {
  const suggestion = unit
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    ruleId: 'unit-name',
    severity: 'error',
    file: unit,
    reason: `The folder “${unit}” cannot be a unit: its name becomes a web address and an LMS identifier.`,
    remedy: 'Rename it to lower-case letters a–z, digits and single hyphens.',
    actual: unit,
    expected: [suggestion],
  };
}

function oddSourceName(file: string): Finding {
  return {
    ruleId: 'source-name',
    severity: 'warning',
    file,
    reason: 'This Markdown file is not named after a language, so it is not built.',
    remedy: 'Name it with a BCP 47 tag, for example nl.md or en-GB.md, or move it out of the unit.',
  };
}
