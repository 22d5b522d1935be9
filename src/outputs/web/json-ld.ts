// What search engines read: the document as a schema.org MedicalWebPage in JSON-LD.
import type { About, Document, Person, SourceReference } from '../../document/index.ts';
import { safeHtml, type Html } from '../template.ts';
import { pageFolder, publicUrl } from './links.ts';
import { versionDate } from './versions.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The JSON of a script block: `<` can start nothing there. */
export function jsonBlock(value: Json): Html {
  return safeHtml(
    JSON.stringify(value)
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  );
}

/** The schema.org type of what a page is about, by the front matter's `about.type`. */
const ABOUT_TYPES: Readonly<Record<string, string>> = {
  symptom: 'MedicalSymptom',
  sign: 'MedicalSign',
  condition: 'MedicalCondition',
  disease: 'MedicalCondition',
  infection: 'InfectiousDisease',
  treatment: 'MedicalTherapy',
  therapy: 'MedicalTherapy',
  procedure: 'MedicalProcedure',
  examination: 'MedicalTest',
  test: 'MedicalTest',
  medicine: 'Drug',
  drug: 'Drug',
  anatomy: 'AnatomicalStructure',
};

/** The page in schema.org's words. A draft names no reviewer. */
export function medicalWebPage(document: Document): Json {
  const { meta, organisation, site } = document;
  const reviewed = meta.status === 'reviewed';
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: meta.title,
    description: meta.summary,
    inLanguage: document.lang,
    url:
      site === undefined
        ? undefined
        : publicUrl(site, `${pageFolder(document.unit, document.lang)}/index.html`),
    version: meta.version,
    datePublished: meta.published,
    dateModified: versionDate(meta),
    lastReviewed: reviewed ? meta.reviewed : undefined,
    reviewedBy: reviewed ? list(meta.reviewers.map(person)) : undefined,
    author: list(meta.authors.map(person)),
    publisher: { '@type': 'Organization', name: organisation.name, url: organisation.web },
    about: meta.about === undefined ? undefined : about(meta.about),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    keywords: meta.keywords.length === 0 ? undefined : meta.keywords.join(', '),
    citation: list(citedSources(document).map(citation)),
    license: meta.licence === undefined ? undefined : licence(meta.licence),
  };
}

function list(values: readonly Json[]): readonly Json[] | undefined {
  return values.length === 0 ? undefined : values;
}

function person({ name, role }: Person): Json {
  return { '@type': 'Person', name, jobTitle: role };
}

function about({ type, name, code }: About): Json {
  const medical = ABOUT_TYPES[type.toLowerCase()];
  if (medical === undefined) return { '@type': 'Thing', name };
  const codes = Object.entries(code).map(([system, value]) => ({
    '@type': 'MedicalCode',
    codeValue: value,
    codingSystem: system.toUpperCase(),
  }));
  return { '@type': medical, name, code: list(codes) };
}

/** The sources that the text cites, in order of first use; the page lists the others too. */
function citedSources({ citations, meta }: Document): readonly SourceReference[] {
  return citations.flatMap((id) => meta.sources.find((source) => source.id === id) ?? []);
}

function citation(source: SourceReference): Json {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    author: source.author,
    datePublished:
      source.date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(source.date) ? source.date : undefined,
  };
}

/** The address of a Creative Commons licence by its short name; another licence keeps its name. */
function licence(name: string): Json {
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i.exec(name) ?? [];
  if (kind === undefined || version === undefined) return { '@type': 'CreativeWork', name };
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
