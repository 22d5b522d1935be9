// The page's JSON-LD against schema.org's whole vocabulary, as the package schema-dts has it in types.
import { join } from 'node:path';
import {
  createCompilerHost,
  createProgram,
  createSourceFile,
  flattenDiagnosticMessageText,
  getPreEmitDiagnostics,
  ModuleKind,
  ScriptTarget,
} from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.ts';
import { medicalWebPage } from '../../../src/outputs/web/json-ld.ts';
import { meta, richDocument } from '../fixtures.ts';
import { pageOf } from './pages.ts';

/** What TypeScript, with the whole vocabulary as types, has against these pages as literals: unknown types, properties that a
 * type does not have, values of another type. All in one run, since reading the vocabulary takes a second. */
function faultsOf(pages: readonly unknown[]): string[][] {
  const file = join(import.meta.dirname, 'json-ld-pages.ts');
  const lines = pages.map((page, i) => `export const p${String(i)}: P = ${JSON.stringify(page)};`);
  const text = [
    "import type { MedicalWebPage, WithContext } from 'schema-dts';",
    'type P = WithContext<MedicalWebPage>;',
    ...lines,
  ].join('\n');
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ModuleKind.NodeNext };
  const host = createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? createSourceFile(name, text, ScriptTarget.Latest) : readSource(name, ...rest);
  const faults: string[][] = pages.map(() => []);
  for (const { start = 0, messageText } of getPreEmitDiagnostics(createProgram([file], options, host))) {
    const line = text.slice(0, start).split('\n').length - 3;
    faults[line]?.push(flattenDiagnosticMessageText(messageText, ' '));
  }
  return faults;
}

/** Dates and addresses, which the types know only as text. */
function misspelt(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return misspelt(value);
    if (/^date|^lastReviewed$/.test(key) && !/^\d{4}(-\d{2}){0,2}$/.test(value)) return [`${key}: ${value}`];
    return key === 'url' && !URL.canParse(value) ? [`${key}: ${value}`] : [];
  });
}

const jsonOf = (document: Document): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(medicalWebPage(document))) as Readonly<Record<string, unknown>>;
const withMeta = (change: Partial<typeof meta>): Document => richDocument({ meta: { ...meta, ...change } });

describe('JSON-LD', () => {
  it('keeps to schema.org', () => {
    const pages = [
      richDocument(),
      withMeta({
        status: 'reviewed',
        reviewed: '2026-11-01',
        reviewers: [{ name: 'D. Dokter', role: 'huisarts' }],
      }),
      withMeta({ licence: 'Alle rechten voorbehouden' }),
      ...['condition', 'infection', 'treatment', 'procedure', 'test', 'medicine', 'anatomy', 'gedachte'].map(
        (type) => withMeta({ about: { type, name: 'X', code: { 'icd-10': 'R25.3' } } }),
      ),
      withMeta({ sources: [{ id: 'nhs', title: 'X', date: 'zomer 2012' }] }),
    ].map(jsonOf);
    const [good] = pages;
    const wrong = [
      { ...good, colour: 'red' },
      { ...good, audience: { '@type': 'Patients' } },
      { ...good, author: [3] },
    ];
    const faults = faultsOf([...pages, ...wrong]);
    expect(faults.slice(0, pages.length).flat()).toEqual([]);
    expect(misspelt(pages)).toEqual([]);
    expect(misspelt({ datePublished: 'soon', author: [{ url: 'x' }] })).toEqual([
      'datePublished: soon',
      'url: x',
    ]);
    expect(faults.slice(pages.length).map((list) => list.length > 0)).toEqual([true, true, true]);
  });

  it('names no reviewer of a draft', () => {
    const drafted = jsonOf(
      withMeta({ reviewed: '2026-11-01', reviewers: [{ name: 'D. Dokter', role: 'huisarts' }] }),
    );
    expect(drafted).not.toHaveProperty('reviewedBy');
    expect(drafted).not.toHaveProperty('lastReviewed');
    const reviewed = jsonOf(
      withMeta({
        status: 'reviewed',
        reviewed: '2026-11-01',
        reviewers: [{ name: 'D. Dokter', role: 'huisarts' }],
      }),
    );
    expect(reviewed).toMatchObject({
      lastReviewed: '2026-11-01',
      reviewedBy: [{ name: 'D. Dokter', jobTitle: 'huisarts' }],
    });
  });

  it('says what the page is about, for whom, and what it cites', () => {
    expect(jsonOf(richDocument())).toMatchObject({
      '@context': 'https://schema.org',
      url: 'https://folders.example/spiertrekkingen-been/nl/',
      about: { '@type': 'MedicalSymptom', code: [{ codeValue: 'R25.3', codingSystem: 'ICD-10' }] },
      audience: { audienceType: 'Patient' },
      citation: [{ name: 'Twitching eyes and muscles', url: 'https://www.nhs.example/twitching' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('stands in the page, which also has a canonical address and Open Graph', () => {
    const page = pageOf();
    expect(page).toContain('"@type":"MedicalWebPage"');
    expect(page).toContain('<link rel="canonical" href="https://folders.example/spiertrekkingen-been/nl/">');
    for (const property of ['og:title', 'og:type', 'og:url', 'og:description', 'og:site_name'])
      expect(page).toContain(`property="${property}"`);
  });
});
