// The page's JSON-LD against schema.org: types that exist, and on each only properties it has (own or inherited), with values
// of an expected type. The table is a small part of schema.org 29, written down by hand.
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.ts';
import { medicalWebPage } from '../../../src/outputs/web/json-ld.ts';
import { meta, richDocument } from '../fixtures.ts';
import { pageOf } from './pages.ts';

type Shape = Readonly<Record<string, readonly string[]>>;

const THING: Shape = { name: ['Text'], description: ['Text'], url: ['URL'] };
const CREATIVE_WORK: Shape = {
  ...THING,
  about: ['Thing', 'MedicalSymptom', 'MedicalCondition', 'MedicalTest', 'Drug'],
  audience: ['MedicalAudience'],
  author: ['Person', 'Organization', 'Text'],
  citation: ['CreativeWork', 'Text'],
  dateModified: ['Date'],
  datePublished: ['Date'],
  inLanguage: ['Text'],
  keywords: ['Text'],
  license: ['URL', 'CreativeWork'],
  publisher: ['Organization', 'Person'],
  version: ['Text'],
};
const MEDICAL_ENTITY: Shape = { ...THING, code: ['MedicalCode'] };
const TYPES: Readonly<Record<string, Shape>> = {
  MedicalWebPage: { ...CREATIVE_WORK, lastReviewed: ['Date'], reviewedBy: ['Person', 'Organization'] },
  CreativeWork: CREATIVE_WORK,
  Person: { ...THING, jobTitle: ['Text'] },
  Organization: THING,
  Thing: THING,
  MedicalAudience: { ...THING, audienceType: ['Text'] },
  MedicalCode: { ...THING, codeValue: ['Text'], codingSystem: ['Text'] },
  MedicalSymptom: MEDICAL_ENTITY,
  MedicalCondition: MEDICAL_ENTITY,
  MedicalTest: MEDICAL_ENTITY,
  Drug: MEDICAL_ENTITY,
};

/** What is wrong with a node, by path. */
function faults(node: Readonly<Record<string, unknown>>, path: string): string[] {
  const type = String(node['@type']);
  const shape = TYPES[type];
  if (shape === undefined) return [`${path}: no type ${type}`];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => {
      const expected = shape[key];
      if (expected === undefined) return [`${path}: ${type} has no ${key}`];
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((one) => valueFaults(one, expected, `${path}.${key}`));
    });
}

function valueFaults(value: unknown, expected: readonly string[], path: string): string[] {
  if (typeof value === 'string') {
    const fits =
      expected.includes('Text') ||
      (expected.includes('URL') && URL.canParse(value)) ||
      (expected.includes('Date') && /^\d{4}(-\d{2}){0,2}$/.test(value));
    return fits ? [] : [`${path}: "${value}" is no ${expected.join(' or ')}`];
  }
  const node = value as Readonly<Record<string, unknown>>;
  const type = String(node['@type']);
  return expected.includes(type) ? faults(node, path) : [`${path}: ${type} is no ${expected.join(' or ')}`];
}

const jsonOf = (document: Document): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(medicalWebPage(document))) as Readonly<Record<string, unknown>>;
const withMeta = (change: Partial<typeof meta>): Document => richDocument({ meta: { ...meta, ...change } });

describe('JSON-LD', () => {
  it('notices a fault', () => {
    expect(faults({ '@type': 'MedicalWebPage', colour: 'red', datePublished: 'soon' }, 'page')).toEqual([
      'page: MedicalWebPage has no colour',
      'page.datePublished: "soon" is no Date',
    ]);
  });

  it.each([
    ['a draft', {}],
    [
      'a reviewed page',
      { status: 'reviewed', reviewed: '2026-11-01', reviewers: [{ name: 'D. Dokter', role: 'huisarts' }] },
    ],
    ['an unknown licence', { licence: 'Alle rechten voorbehouden' }],
    ['another subject', { about: { type: 'test', name: 'EMG', code: {} } }],
    ['a subject of no known type', { about: { type: 'gedachte', name: 'X', code: { x: '1' } } }],
    ['a source with a date in words', { sources: [{ id: 'nhs', title: 'X', date: 'zomer 2012' }] }],
  ] as const)('keeps to schema.org: %s', (_, change) => {
    expect(faults(jsonOf(withMeta(change)), 'page')).toEqual([]);
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
