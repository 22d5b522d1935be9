// Links to what the other outputs made of the same document: leaflet editions with pages and size, and training packages.
import type { EditionId } from '../../document/index.ts';
import { count, fill, sizeInWords, type Locale } from '../../locales/index.ts';
import type { ArtefactSummary } from '../output.ts';
import { relativeUrl } from './links.ts';

/** A file to download. */
export interface Download {
  readonly url: string;
  readonly name: string;
  /** Type, pages and size in words. */
  readonly detail: string;
}

/** How a learning environment calls a dialect: names of standards, the same in every language. */
const DIALECTS: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
};

/** The printable leaflets, as seen from the page's folder. */
export function leafletDownloads(
  made: readonly ArtefactSummary[],
  folder: string,
  locale: Locale,
): Download[] {
  return made
    .filter((artefact) => artefact.output === 'leaflet' && artefact.path.endsWith('.pdf'))
    .map((artefact) => ({
      url: relativeUrl(folder, artefact.path),
      name: editionName(artefact.variant, locale),
      detail: fileInWords('PDF', artefact, locale),
    }));
}

/** The training packages, as seen from the page's folder. */
export function trainingDownloads(
  made: readonly ArtefactSummary[],
  folder: string,
  locale: Locale,
): Download[] {
  return made
    .filter((artefact) => artefact.output === 'training')
    .map((artefact) => ({
      url: relativeUrl(folder, artefact.path),
      name: dialectName(artefact.variant),
      detail: fileInWords('ZIP', artefact, locale),
    }));
}

/** What a training package's dialect is called. */
export function dialectName(variant: string | undefined): string {
  return DIALECTS[variant ?? ''] ?? variant ?? '';
}

/** What an edition is called; a variant that is no edition keeps its own name. */
export function editionName(variant: string | undefined, locale: Locale): string {
  const editions: Readonly<Record<string, string>> = locale.web.editions satisfies Record<EditionId, string>;
  return editions[variant ?? ''] ?? variant ?? '';
}

function fileInWords(type: string, { pages, bytes }: ArtefactSummary, locale: Locale): string {
  const size = sizeInWords(locale, bytes);
  if (pages === undefined) return fill(locale.web.fileWithoutPages, { type, size });
  return fill(locale.web.file, { type, pages: count(locale.web.pages, pages), size });
}
