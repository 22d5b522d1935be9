// An edition of folded panels: document → content by panel → copyfitting → two faces of a sheet, ready to print.
import type { FitStep, PanelDesign, PanelPlace } from '../../../templates/leaflet/editions/index.ts';
import type { Kit } from '../../../templates/leaflet/kit.ts';
import { selectContent, type CheckedDocument, type Document } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { OutputContext } from '../output.ts';
import { fitPanels, fits, roomOf, type Fit, type FittedColumn } from './copyfit.ts';
import type { SetEdition } from './edition.ts';
import { fitFindings } from './fit-findings.ts';
import { openFontBook } from './fonts.ts';
import { missingGlyphs } from './glyph-findings.ts';
import { makeKit } from './make-kit.ts';
import { measureFindings } from './measure-findings.ts';
import { heightOf, itemsOf } from './paginate.ts';
import { panelContentOf } from './panel-content.ts';
import type { Area, PlannedSheet } from './print-profile.ts';
import { familiesFor } from './typefaces.ts';

/** A text that was set in panels, and what is to be said about it. */
interface FittedPanels {
  readonly document: Document;
  /** What the two faces of the sheet are called. */
  readonly labels: Readonly<Record<'outside' | 'inside', string>>;
  readonly fit: Fit;
  readonly findings: readonly Finding[];
}

async function fittedPanels(
  checked: CheckedDocument,
  design: PanelDesign,
  { context, judging }: { readonly context: OutputContext; readonly judging: boolean },
): Promise<FittedPanels> {
  const document = selectContent(checked, { output: 'leaflet', edition: design.id });
  const content = panelContentOf(document);
  const fonts = openFontBook(familiesFor(document, context.resources), (name) =>
    context.resources.bytes(name),
  );
  const kitOf = (step: FitStep): Kit =>
    makeKit(
      content.document,
      { theme: (palette) => design.theme(palette, step), hyphenated: design.hyphenated },
      context,
    );
  const fit = await fitPanels({ kitOf, content, fonts, judging }, design);
  const glyphs = fit.columns.flatMap((column) => missingGlyphs(column.galley, document.file));
  const [step] = design.steps;
  if (step === undefined) throw new Error(`${design.id} has no steps of copyfitting`);
  const labels = kitOf(step).locale.leaflet;
  const measures = fit.columns
    .filter(({ name }) => name === 'inside')
    .flatMap(({ galley, step: { size } }) =>
      measureFindings(document, { edition: design.id, galleys: [galley], size }),
    );
  return {
    document,
    labels,
    fit,
    findings: [...fitFindings(document, content, fit), ...glyphs, ...measures],
  };
}

/** What is to be said of a text in panels. */
export async function judgePanels(
  checked: CheckedDocument,
  design: PanelDesign,
  context: OutputContext,
): Promise<readonly Finding[]> {
  return (await fittedPanels(checked, design, { context, judging: true })).findings;
}

/** Sets an edition of folded panels; draws nothing. Nothing to print if the text does not fit. */
export async function setInPanels(
  checked: CheckedDocument,
  design: PanelDesign,
  context: OutputContext,
): Promise<SetEdition> {
  const { document, labels, fit, findings } = await fittedPanels(checked, design, {
    context,
    judging: false,
  });
  if (!fits(fit)) return { jobs: [], findings };
  const places =
    document.dir === 'ltr' ? design.panels : design.panels.map((place) => mirrored(place, design));
  const areas = areasOf(fit, places, design);
  const sheets = (['outside', 'inside'] as const).map((face): PlannedSheet => {
    const here = places.filter((place) => place.face === face);
    return {
      ...design.paper,
      label: labels[face],
      folds: here.map((place) => place.x).filter((x) => x > 1),
      areas: here.flatMap((place) => areas.get(place.name) ?? []),
    };
  });
  const { profile } = context.options;
  const job = { variant: design.id, profile, document, sheets, flip: 'short', root: fit.root } as const;
  return { jobs: [job], findings };
}

/** The same panel of a leaflet that is read from right to left. */
function mirrored(place: PanelPlace, design: PanelDesign): PanelPlace {
  const { width } = design.paper;
  return { ...place, x: width - place.x - place.width, column: width - place.column - design.measure };
}

/** Each panel's items at their place on the sheet. */
function areasOf(fit: Fit, places: readonly PanelPlace[], design: PanelDesign): Map<string, Area> {
  const pieces = fit.columns.flatMap((column) => column.pieces.map((piece) => ({ column, piece })));
  const areas = new Map<string, Area>();
  let next = 0;
  places.forEach((place, order) => {
    const entry = pieces[next];
    if (entry === undefined || !fills(entry.column, place)) return;
    next += 1;
    const { column, piece } = entry;
    const slack = Math.max(0, roomOf(design) - heightOf(piece));
    const spot = { x: place.column, y: design.top, slack };
    const area = { x: place.x, y: 0, width: place.width, height: design.paper.height };
    areas.set(place.name, { order, area, items: itemsOf(column.galley, piece, spot) });
  });
  return areas;
}

function fills(column: FittedColumn, place: PanelPlace): boolean {
  return place.name === column.name || (column.name === 'inside' && place.face === 'inside');
}
