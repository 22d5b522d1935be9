// Reads what all units share: library.yml, the glossaries, the library's own images, and which units there are.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library, Place } from '../document/index.ts';
import { compareText, type Finding } from '../findings/index.ts';
import type { LibraryUnit } from '../outputs/output.ts';
import { parseGlossary, parseLibrary, type GlossaryEntry } from '../parse/index.ts';
import { peekTitle } from '../parse/peek-title.ts';
import { settingFindings } from './check-settings.ts';
import { strayTemplates } from './own-templates.ts';
import { readTypeface } from './typeface.ts';
import { UsageError } from './usage-error.ts';
import {
  discoverUnits,
  isReadable,
  readAssets,
  unreadable,
  type AssetFolder,
  type UnitLocation,
} from '../source/index.ts';

/** A library as read from disk. */
export interface LibraryFiles {
  readonly library: Library;
  readonly glossaries: ReadonlyMap<string, ReadonlyMap<string, GlossaryEntry>>;
  /** Images that lie in the content directory itself; keys start with `/`. */
  readonly assets: AssetFolder;
  readonly units: readonly UnitLocation[];
  /** The same units as links show them: their titles by language. */
  readonly titles: readonly LibraryUnit[];
  /** Where each key of library.yml stands, by its path: `brand.colour`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

/** Reads the library. Throws a UsageError when there is no such directory. */
export async function readLibrary(contentDir: string): Promise<LibraryFiles> {
  const discovery = await discoverUnits(contentDir).catch((error: unknown) => {
    throw new UsageError(`Cannot read the content directory “${contentDir}”: ${reasonOf(error)}`);
  });
  const libraryBytes = await readOptional(join(contentDir, 'library.yml'));
  const assets = await readAssets(contentDir, '/', false);
  const parsed = parseLibrary({ file: 'library.yml', bytes: libraryBytes }, { assets: assets.reads });
  const glossaries = await readGlossaries(contentDir);
  const { typeface, findings: typefaceFindings } = await readTypeface(contentDir, parsed);
  const { brand } = parsed.library;
  return {
    library: typeface === undefined ? parsed.library : { ...parsed.library, brand: { ...brand, typeface } },
    glossaries: glossaries.byLanguage,
    places: parsed.places,
    assets,
    units: discovery.units,
    titles: await Promise.all(discovery.units.map((unit) => readTitles(contentDir, unit))),
    findings: [
      ...parsed.findings,
      ...settingFindings(parsed),
      ...typefaceFindings,
      ...glossaries.findings,
      ...discovery.findings,
      ...(await strayTemplates(contentDir)),
    ],
  };
}

async function readTitles(contentDir: string, { unit, sources }: UnitLocation): Promise<LibraryUnit> {
  const titles: Record<string, string> = {};
  for (const source of sources) {
    const title = peekTitle(await readFile(join(contentDir, source.file)));
    if (title !== undefined) titles[source.lang] = title;
  }
  return { unit, titles };
}

async function readGlossaries(contentDir: string): Promise<{
  byLanguage: Map<string, ReadonlyMap<string, GlossaryEntry>>;
  findings: Finding[];
}> {
  const byLanguage = new Map<string, ReadonlyMap<string, GlossaryEntry>>();
  const findings: Finding[] = [];
  const names = await readdir(join(contentDir, 'glossary')).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.yml')).sort(compareText)) {
    const file = `glossary/${name}`;
    if (!(await isReadable(join(contentDir, file)))) {
      findings.push(unreadable(file));
      continue;
    }
    const parsed = parseGlossary({ file, bytes: await readFile(join(contentDir, file)) });
    byLanguage.set(name.slice(0, -'.yml'.length), parsed.glossary);
    findings.push(...parsed.findings);
  }
  return { byLanguage, findings };
}

async function readOptional(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
