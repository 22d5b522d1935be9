// What the library keeps of a built document: plain JSON, enough to list it, find it, and tell what changed.
import { inlineText, walkSections, selectContent } from '../../document/index.ts';
import type { CalendarDate, Change, Document, Status } from '../../document/index.ts';
import type { ArtefactSummary } from '../output.ts';
import { picturePath } from './assets.ts';
import { pageFolder } from './links.ts';
import { newestFirst, versionDate } from './versions.ts';

/** A file of the organisation that library pages show. */
export interface LibraryPicture {
  /** Key among the content directory's assets. */
  readonly key: string;
  /** Path under the output folder. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

export interface LibraryEntry {
  readonly unit: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Path of its page under the output folder. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly category: readonly string[];
  readonly status: Status;
  readonly version: string;
  /** Day of the present version. */
  readonly updated?: CalendarDate;
  readonly reviewed?: CalendarDate;
  readonly reviewDue?: CalendarDate;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Other words by which it may be searched for. */
  readonly keywords: readonly string[];
  readonly headings: readonly string[];
  readonly terms: readonly string[];
  readonly leaflets: readonly ArtefactSummary[];
  readonly training: readonly ArtefactSummary[];
  readonly logo?: LibraryPicture;
}

/** The library's entry of a document and what was made of it. */
export function libraryEntry(document: Document, made: readonly ArtefactSummary[]): LibraryEntry {
  const { meta } = document;
  const updated = versionDate(meta);
  const logo = document.assets.find((asset) => asset.key === document.brand.logo);
  return {
    unit: document.unit,
    lang: document.lang,
    dir: document.dir,
    page: `${pageFolder(document.unit, document.lang)}/index.html`,
    title: meta.title,
    summary: meta.summary,
    category: meta.category,
    status: meta.status,
    version: meta.version,
    ...(updated === undefined ? {} : { updated }),
    ...(meta.reviewed === undefined ? {} : { reviewed: meta.reviewed }),
    ...(meta.reviewDue === undefined ? {} : { reviewDue: meta.reviewDue }),
    changes: newestFirst(meta.changes),
    ...searchWords(document),
    leaflets: made.filter((artefact) => artefact.output === 'leaflet'),
    training: made.filter((artefact) => artefact.output === 'training'),
    ...(logo === undefined
      ? {}
      : {
          logo: { key: logo.key, path: picturePath(document, logo), width: logo.width, height: logo.height },
        }),
  };
}

function searchWords(document: Document): Pick<LibraryEntry, 'keywords' | 'headings' | 'terms'> {
  const { sections } = selectContent(document, { output: 'web' });
  return {
    keywords: document.meta.keywords,
    headings: [...walkSections(sections)].map((section) => inlineText(section.title)),
    terms: document.terms.map((term) => term.term),
  };
}
