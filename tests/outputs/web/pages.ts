// Makes pages and libraries for the tests of the web output, and judges their markup.
import { HtmlValidate } from 'html-validate';
import { loadResources } from '../../../src/build/resources.ts';
import type { CheckedDocument, Library } from '../../../src/document/index.ts';
import type { ArtefactSummary, OutputContext, OutputResult } from '../../../src/outputs/output.ts';
import { emitLibrary } from '../../../src/outputs/web/library.ts';
import type { LibraryContext } from '../../../src/outputs/web/library-source.ts';
import { libraryEntry, type LibraryEntry } from '../../../src/outputs/web/library-entry.ts';
import type { BuiltSource, OverviewSources } from '../../../src/outputs/web/overview-source.ts';
import { emitPage } from '../../../src/outputs/web/page.ts';
import { assetBytes, organisation, richDocument } from '../fixtures.ts';

export const resources = loadResources('content');

const folder = 'spiertrekkingen-been/nl';

export const made: readonly ArtefactSummary[] = [
  { path: `${folder}/been-a4.pdf`, output: 'leaflet', variant: 'a4', pages: 2, bytes: 84_600 },
  {
    path: `${folder}/been-large-print.pdf`,
    output: 'leaflet',
    variant: 'large-print',
    pages: 1,
    bytes: 1_260_000,
  },
  { path: `${folder}/been-scorm12.zip`, output: 'training', variant: 'scorm12', bytes: 120_000 },
];

export function contextOf(change: Partial<OutputContext> = {}): OutputContext {
  return {
    resources,
    assets: assetBytes,
    options: { profile: 'office', dialects: ['scorm12'], allowOverdue: true },
    library: [
      { unit: 'spiertrekkingen-been', titles: { nl: 'Spiertrekkingen in het been', 'ar-EG': 'نفضات' } },
      { unit: 'trillend-ooglid', titles: { nl: 'Trillend ooglid' } },
    ],
    libraryTitle: 'Patiëntenfolders',
    sourceLanguage: 'nl',
    made,
    generator: '0.1.0',
    ...change,
  };
}

/** What the web output makes of a document. */
export function emitted(
  document: CheckedDocument = richDocument(),
  change: Partial<OutputContext> = {},
): OutputResult {
  return emitPage(document, contextOf(change));
}

/** The markup of a document's page. */
export function pageOf(
  document: CheckedDocument = richDocument(),
  change: Partial<OutputContext> = {},
): string {
  return textOf(emitted(document, change), 'index.html');
}

/** The text of the artefact of this path, else of the one whose path ends so. */
export function textOf(result: Pick<OutputResult, 'artefacts'>, ending: string): string {
  const exact = result.artefacts.filter((artefact) => artefact.path === ending);
  const found = exact.length > 0 ? exact : result.artefacts.filter(({ path }) => path.endsWith(ending));
  if (found.length !== 1) throw new Error(`${String(found.length)} artefacts end in "${ending}"`);
  return new TextDecoder().decode(found[0]!.bytes);
}

export const library: Library = {
  title: 'Patiëntenfolders',
  sourceLanguage: 'nl',
  site: 'https://folders.example',
  organisations: { voorbeeld: organisation },
  defaultOrganisation: 'voorbeeld',
  brand: { colour: '#0b4f5c', alarm: '#a3121f' },
  emergency: '112',
  defaults: {
    training: { mastery: 80, attempts: 3, shuffle: true },
    leaflet: { editions: ['a4'], selfTest: false },
  },
  checks: {},
};

/** An entry of the rich document, changed. */
export function entry(change: Partial<LibraryEntry> = {}): LibraryEntry {
  const made_ = libraryEntry(richDocument(), made);
  const { unit, lang } = { ...made_, ...change };
  return { ...made_, page: `${unit}/${lang}/index.html`, ...change };
}

/** A source as it was built, with this entry. */
export function built(entry_: LibraryEntry, change: Partial<BuiltSource> = {}): BuiltSource {
  return { entry: entry_, artefacts: made, findings: [], changed: false, refused: false, ...change };
}

/** What the library is over these entries. */
export function libraryOf(entries: readonly LibraryEntry[], change: Partial<Library> = {}): OutputResult {
  return libraryFrom({ built: entries.map((one) => built(one)), unbuilt: [] }, change);
}

/** What the library is over these sources. */
export function libraryFrom(
  sources: OverviewSources,
  change: Partial<Library> = {},
  more: Partial<LibraryContext> = {},
): OutputResult {
  return emitLibrary(sources, {
    resources,
    library: { ...library, ...change },
    assets: new Map(),
    generator: '0.1.0',
    ...more,
  });
}

const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Files come from the page's own address, and integrity would keep the site from working from a disk.
  rules: { 'require-sri': 'off' },
});

/** What html-validate has against a page: `line rule message`. */
export async function complaintsOf(markup: string): Promise<string[]> {
  const report = await judge.validateString(markup);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${String(message.line)} ${message.ruleId} ${message.message}`),
  );
}
