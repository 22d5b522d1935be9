// `brand.typeface` of library.yml in, its cuts as resources out; a typeface with anything wrong is not used at all, and
// findings say what is.
import type { Place, TypefaceCut } from '../document/index.ts';
import { compareText, type Finding } from '../findings/index.ts';
import { CUT_NAMES, type CutName, type ParsedLibrary, type TypefaceRequest } from '../parse/index.ts';
import { readFont, readFontPackage, type FontFile } from '../source/index.ts';
import { LIBRARY_WORDS } from './rule-words.ts';
import { packageFolders } from './resources.ts';

interface TypefaceResult {
  /** Absent if the library asks for none, or for one that cannot be used. */
  readonly typeface?: readonly TypefaceCut[];
  readonly findings: readonly Finding[];
}

type Problem = {
  readonly rule: 'typeface/missing' | 'typeface/unusable' | 'typeface/no-bold';
  /** Key under `brand.typeface`. */
  readonly key: string;
  readonly reason: string;
  readonly remedy: string;
};

interface Cuts {
  readonly cuts: readonly TypefaceCut[];
  readonly problems: readonly Problem[];
}

const STYLES: Readonly<Record<CutName, Pick<TypefaceCut, 'weight' | 'italic'>>> = {
  regular: { weight: 400, italic: false },
  bold: { weight: 700, italic: false },
  italic: { weight: 400, italic: true },
  'bold-italic': { weight: 700, italic: true },
};

/** Looks at the files of the typeface that library.yml asks for. */
export async function readTypeface(
  contentDir: string,
  { typeface, places }: Pick<ParsedLibrary, 'typeface' | 'places'>,
): Promise<TypefaceResult> {
  if (typeface === undefined) return { findings: [] };
  const { cuts, problems } =
    typeface.kind === 'files'
      ? await cutsOfFiles(contentDir, typeface.files)
      : await cutsOfPackage(contentDir, typeface.name);
  const lacking = problems.length > 0 ? [] : lackingCuts(cuts, typeface);
  const findings = [...problems, ...lacking].map((problem) => findingOf(problem, places));
  return findings.length > 0 ? { findings } : { typeface: cuts, findings };
}

async function cutsOfFiles(
  contentDir: string,
  files: Extract<TypefaceRequest, { kind: 'files' }>['files'],
): Promise<Cuts> {
  const cuts: TypefaceCut[] = [];
  const problems: Problem[] = [];
  for (const key of CUT_NAMES) {
    const path = files[key];
    if (path === undefined) continue;
    const read = await readFont(contentDir, path);
    if (read?.kind === 'font') {
      cuts.push({ ...STYLES[key], resource: `content/${path}`, sha256: read.sha256 });
    } else
      problems.push(
        read === undefined ? missingFile(key, path) : { rule: 'typeface/unusable', key, ...read },
      );
  }
  return { cuts, problems };
}

async function cutsOfPackage(contentDir: string, name: string): Promise<Cuts> {
  const files = await readFontPackage(packageFolders(contentDir, name));
  if (files === undefined) return { cuts: [], problems: [missingPackage(name)] };
  const cuts = CUT_NAMES.flatMap((key): TypefaceCut[] => {
    const file = files.find(({ read }) => isCut(read, key));
    if (file?.read.kind !== 'font') return [];
    return [{ ...STYLES[key], resource: `package/${name}/${file.path}`, sha256: file.read.sha256 }];
  });
  return cuts.length > 0 ? { cuts, problems: [] } : { cuts, problems: [emptyPackage(name, files)] };
}

function isCut(read: FontFile['read'], key: CutName): boolean {
  const { weight, italic } = STYLES[key];
  return read.kind === 'font' && read.weight === weight && read.italic === italic;
}

/** What every leaflet sets something in: without a bold, what is important would look like all the rest. */
function lackingCuts(cuts: readonly TypefaceCut[], request: TypefaceRequest): Problem[] {
  const has = (name: CutName): boolean =>
    cuts.some(({ weight, italic }) => weight === STYLES[name].weight && italic === STYLES[name].italic);
  const key = request.kind === 'package' ? 'package' : '';
  const remedy = (name: CutName): string =>
    request.kind === 'package' ? 'Choose a package that has one.' : `Add “${name}: fonts/….ttf”.`;
  return [
    ...(has('regular')
      ? []
      : [
          {
            rule: 'typeface/missing',
            key,
            reason: 'The typeface has no regular cut, so it is not used.',
            remedy: remedy('regular'),
          } as const,
        ]),
    ...(has('bold')
      ? []
      : [
          {
            rule: 'typeface/no-bold',
            key,
            reason:
              'The typeface has no bold cut, in which headings and warnings are set, so it is not used.',
            remedy: remedy('bold'),
          } as const,
        ]),
  ];
}

function missingFile(key: CutName, path: string): Problem {
  return {
    rule: 'typeface/missing',
    key,
    reason: `There is no font “${path}” in the content folder.`,
    remedy: 'Put the TTF file there, or correct the path; it starts at the folder of library.yml.',
  };
}

function missingPackage(name: string): Problem {
  return {
    rule: 'typeface/missing',
    key: 'package',
    reason: `The package “${name}” is not installed.`,
    remedy: `Install it: npm install ${name}.`,
  };
}

function emptyPackage(name: string, files: readonly FontFile[]): Problem {
  const [fault] = files.flatMap(({ read }) => (read.kind === 'fault' ? [read] : []));
  const reason = `The package “${name}” has no font that can be used.`;
  return {
    rule: 'typeface/unusable',
    key: 'package',
    reason: fault === undefined ? reason : `${reason} ${fault.reason}`,
    remedy: fault?.remedy ?? 'Choose a package with TTF files, such as one of @expo-google-fonts.',
  };
}

function findingOf({ rule, key, reason, remedy }: Problem, places: ReadonlyMap<string, Place>): Finding {
  const place = places.get(`brand.typeface.${key}`) ?? places.get('brand.typeface');
  return {
    ruleId: rule,
    severity: LIBRARY_WORDS[rule].severity,
    file: 'library.yml',
    ...(place === undefined ? {} : { place }),
    reason,
    remedy,
  };
}

/** Font files as inputs of a build. */
export function typefaceInputs(cuts: readonly TypefaceCut[] = []): { path: string; sha256: string }[] {
  return cuts
    .map(({ resource, sha256 }) => ({ path: resource.replace(/^content\//, ''), sha256 }))
    .sort((a, b) => compareText(a.path, b.path));
}
