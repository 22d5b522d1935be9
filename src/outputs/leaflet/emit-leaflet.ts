// One edition of a leaflet: document → nodes → galley → pages → PDF.
import type { FlowDesign } from '../../../templates/leaflet/editions/index.ts';
import { flowOf } from '../../../templates/leaflet/flow.tsx';
import type { Kit } from '../../../templates/leaflet/kit.ts';
import { runningMatter } from '../../../templates/leaflet/running.tsx';
import { TYPEFACE } from '../../../templates/leaflet/theme.ts';
import { selectContent, type CheckedDocument } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Artefact, OutputContext } from '../output.ts';
import { propertiesOf } from './describe.ts';
import { openFontBook, type FontBook } from './fonts.ts';
import { moved, type Galley, type Item } from './galley.ts';
import { missingGlyphs } from './glyph-findings.ts';
import { layOutColumn } from './lay-out.ts';
import { makeKit } from './make-kit.ts';
import { cutGalley, heightOf, itemsOf, type Piece, type Spot } from './paginate.ts';
import { paint } from './pdf/paint.ts';
import { addElement } from './structure.ts';
import { FAMILIES } from './typefaces.ts';

const ICC_PROFILE = 'package/pdfkit/js/data/sRGB_IEC61966_2_1.icc';

/** A last page filled less than this part may be saved by setting everything a little tighter. */
const SAVEABLE = 0.5;

/** An edition, and what is to be said about it. */
export interface Edition {
  readonly artefact: Artefact;
  readonly findings: readonly Finding[];
}

/** A text that has been set: the galley and how it is cut into pages. */
interface Setting {
  readonly kit: Kit;
  readonly galley: Galley;
  readonly pieces: readonly Piece[];
}

/** Sets and paints an edition that flows over pages. */
export async function emitFlow(
  checked: CheckedDocument,
  design: FlowDesign,
  context: OutputContext,
): Promise<Edition> {
  const document = selectContent(checked, { output: 'leaflet', edition: design.id });
  const fonts = openFontBook(FAMILIES, (name) => context.resources.bytes(name));
  const set = (tightness: number): Promise<Setting> =>
    setFlow(
      makeKit(document, (palette) => design.theme(palette, tightness), context),
      design,
      fonts,
    );
  const { kit, galley, pieces } = await tightest(design, set);
  const running = await runningItems(kit, design, { fonts, pages: pieces.length });
  const sheets = pieces.map((piece, index) => ({
    ...design.paper,
    items: [...itemsOf(galley, piece, spotOf(design, pieces, index)), ...(running[index] ?? [])],
  }));
  const bytes = await paint(sheets, {
    properties: propertiesOf(document, context.generator),
    root: galley.root,
    iccProfile: context.resources.bytes(ICC_PROFILE),
  });
  const path = `${document.unit}/${document.lang}/${document.unit}-${document.lang}-${design.id}.pdf`;
  return {
    artefact: { path, bytes, output: 'leaflet', variant: design.id, pages: sheets.length },
    findings: missingGlyphs(galley, document.file),
  };
}

async function setFlow(kit: Kit, design: FlowDesign, fonts: FontBook): Promise<Setting> {
  const nodes = flowOf(kit, { width: design.column.width, inset: design.column.inset });
  const root = addElement({ role: 'Document' }, undefined);
  const galley = await layOutColumn(nodes, columnOf(kit, design, fonts), root);
  return { kit, galley, pieces: cutGalley(galley, (index) => roomOf(design, index)) };
}

/** The widest setting, unless a tighter one saves a last page that is nearly empty. */
async function tightest(design: FlowDesign, set: (tightness: number) => Promise<Setting>): Promise<Setting> {
  const [first = 1, ...rest] = design.tightness;
  const widest = await set(first);
  const last = widest.pieces.at(-1);
  if (last === undefined || widest.pieces.length === 1) return widest;
  if (heightOf(last) > SAVEABLE * roomOf(design, widest.pieces.length - 1)) return widest;
  for (const tightness of rest) {
    const tighter = await set(tightness);
    if (tighter.pieces.length < widest.pieces.length) return tighter;
  }
  return widest;
}

function columnOf(kit: Kit, design: FlowDesign, fonts: FontBook): Parameters<typeof layOutColumn>[1] {
  const { palette, type } = kit.theme;
  const style = { fontFamily: TYPEFACE, color: palette.ink, fontWeight: 400, ...type.body };
  return { width: design.column.width, style, fonts };
}

function frameOf(design: FlowDesign, index: number): FlowDesign['first'] {
  return index === 0 ? design.first : design.later;
}

function roomOf(design: FlowDesign, index: number): number {
  const frame = frameOf(design, index);
  return frame.bottom - frame.top;
}

/** Only the last page has room to give away. */
function spotOf(design: FlowDesign, pieces: readonly Piece[], index: number): Spot {
  const piece = pieces[index];
  const last = piece !== undefined && index === pieces.length - 1;
  const slack = last ? Math.max(0, roomOf(design, index) - heightOf(piece)) : 0;
  return { x: design.column.left, y: frameOf(design, index).top, slack };
}

/** Heads and feet by page, at their place on the sheet. */
async function runningItems(
  kit: Kit,
  design: FlowDesign,
  { fonts, pages }: { readonly fonts: FontBook; readonly pages: number },
): Promise<Item[][]> {
  const { head, foot, column } = design;
  const slots = {
    inset: column.inset,
    width: kit.theme.width,
    headHeight: head.height,
    footHeight: foot.height,
  };
  const nowhere = addElement({ role: 'Document' }, undefined);
  const { items } = await layOutColumn(
    runningMatter(kit, pages, slots),
    columnOf(kit, design, fonts),
    nowhere,
  );
  const slot = head.height + foot.height;
  const between = (top: number, height: number): Item[] =>
    items.filter((item) => item.y >= top && item.y < top + height);
  return Array.from({ length: pages }, (_, page) => {
    const top = page * slot;
    return [
      ...between(top, head.height).map((item) => moved(item, column.left, head.top - top)),
      ...between(top + head.height, foot.height).map((item) =>
        moved(item, column.left, foot.top - top - head.height),
      ),
    ];
  });
}
