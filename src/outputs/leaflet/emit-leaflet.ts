// An edition that flows over pages: document → nodes → galley → pages → sheets, ready to print.
import type { FlowDesign } from '../../../templates/leaflet/editions/index.ts';
import { flowOf } from '../../../templates/leaflet/flow.tsx';
import type { Kit } from '../../../templates/leaflet/kit.ts';
import { runningMatter } from '../../../templates/leaflet/running.tsx';
import { selectContent, type CheckedDocument } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { OutputContext, PrintProfile } from '../output.ts';
import type { SetEdition } from './edition.ts';
import { openFontBook, type FontBook } from './fonts.ts';
import { moved, type Galley, type Item } from './galley.ts';
import { imposeBooklet, PAGES_A_SHEET, type Page } from './imposition.ts';
import { missingGlyphs } from './glyph-findings.ts';
import { layOutColumn } from './lay-out.ts';
import { loosened } from './loosen.ts';
import { makeKit } from './make-kit.ts';
import { measureFindings } from './measure-findings.ts';
import { cutGalley, heightOf, itemsOf, type Piece, type Spot } from './paginate.ts';
import type { PrintJob } from './print-edition.ts';
import type { PlannedSheet } from './print-profile.ts';
import { addElement } from './structure.ts';
import { familiesFor, familiesOf } from './typefaces.ts';

/** A last page filled less than this part may be saved by setting everything a little tighter. */
const SAVEABLE = 0.6;

/** A text that has been set: the galley and how it is cut into pages. */
interface Setting {
  readonly kit: Kit;
  readonly galley: Galley;
  readonly pieces: readonly Piece[];
}

/** Sets an edition that flows over pages; draws nothing. */
export async function setInPages(
  checked: CheckedDocument,
  design: FlowDesign,
  context: OutputContext,
): Promise<SetEdition> {
  const document = selectContent(checked, { output: 'leaflet', edition: design.id });
  const fonts = openFontBook(familiesFor(document, context.resources), (name) =>
    context.resources.bytes(name),
  );
  const set = (tightness: number): Promise<Setting> =>
    setFlow(
      makeKit(
        document,
        { theme: (palette) => design.theme(palette, tightness), hyphenated: design.hyphenated },
        context,
      ),
      design,
      fonts,
    );
  const setting = await tightest(design, set);
  const { profile, readerSpreads = false } = context.options;
  const finish = (finishing: Omit<Finishing, 'design' | 'fonts'>): Promise<PrintJob> =>
    finished(setting, { design, fonts, ...finishing });
  const stitched = design.stitched ? padded(setting.galley, setting.pieces) : undefined;
  const jobs = [
    await finish({ leaves: stitched ?? setting.pieces, variant: design.id, profile, imposed: true }),
  ];
  if (stitched !== undefined && readerSpreads) {
    // For the screen: no blank pages, nothing to cut off.
    const reader = { leaves: setting.pieces, variant: `${design.id}-reader`, profile: 'office' } as const;
    jobs.push(await finish({ ...reader, imposed: false }));
  }
  return { jobs, findings: judged(setting, design.id) };
}

function judged({ kit, galley }: Setting, edition: FlowDesign['id']): Finding[] {
  const { document, theme } = kit;
  const measured = { edition, galleys: [galley], size: theme.type.body.fontSize };
  return [...missingGlyphs(galley, document.file), ...measureFindings(document, measured)];
}

/** How a text that was set becomes a file. */
interface Finishing {
  readonly design: FlowDesign;
  readonly fonts: FontBook;
  readonly leaves: readonly Leaf[];
  readonly variant: string;
  readonly profile: PrintProfile;
  /** On sheets that are folded, where the design has them. */
  readonly imposed: boolean;
}

/** The pages with their running heads, on their sheets. */
async function finished({ kit, galley }: Setting, finishing: Finishing): Promise<PrintJob> {
  const { design, fonts, leaves, variant, profile } = finishing;
  const { document } = kit;
  const running = await runningItems(kit, design, { fonts, pages: leaves.length });
  const pages = leaves.map((piece, index): Page => {
    if (piece === undefined) return undefined;
    return [...itemsOf(galley, piece, spotOf(design, leaves, index)), ...(running[index] ?? [])];
  });
  const folded = design.stitched && finishing.imposed;
  const sheets = folded
    ? imposeBooklet(pages, design.paper, document.dir === 'ltr' ? 'left' : 'right')
    : pages.map((items = [], order) => pageAlone(items, order, design));
  return { variant, profile, document, sheets, flip: folded ? 'short' : 'long', root: galley.root };
}

function pageAlone(items: readonly Item[], order: number, { paper }: FlowDesign): PlannedSheet {
  return { ...paper, folds: [], areas: [{ order, items, area: { x: 0, y: 0, ...paper } }] };
}

/** A page of a booklet: a piece of the galley, or nothing. */
type Leaf = Piece | undefined;

/** Pieces for a booklet: what is pinned stands on the back cover, blank pages come before it. */
function padded(galley: Galley, pieces: readonly Piece[]): Leaf[] {
  const missing = (PAGES_A_SHEET - (pieces.length % PAGES_A_SHEET)) % PAGES_A_SHEET;
  const last = pieces.at(-1);
  if (missing === 0 || last === undefined) return [...pieces];
  const pin = galley.pin ?? last.bottom;
  const split = pin > last.top && pin < last.bottom;
  if (!split) return [...pieces.slice(0, -1), ...blanks(missing), last];
  const cover = { top: pin, bottom: last.bottom, head: undefined, tooTall: false };
  return [...pieces.slice(0, -1), { ...last, bottom: pin }, ...blanks(missing - 1), cover];
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

async function setFlow(kit: Kit, design: FlowDesign, fonts: FontBook): Promise<Setting> {
  const nodes = flowOf(kit, { width: design.column.width, inset: design.column.inset });
  const root = addElement({ role: 'Document' }, undefined);
  const tall = await layOutColumn(nodes, columnOf(kit, design, fonts), root);
  const galley = loosened(tall, Math.min(roomOf(design, 0), roomOf(design, 1)));
  return { kit, galley, pieces: cutGalley(galley, (index) => roomOf(design, index)) };
}

/** The widest setting, unless a tighter one saves a last page that is nearly empty. */
async function tightest(design: FlowDesign, set: (tightness: number) => Promise<Setting>): Promise<Setting> {
  const [first = 1, ...rest] = design.tightness;
  const widest = await set(first);
  const last = widest.pieces.at(-1);
  if (last === undefined || widest.pieces.length === 1) return widest;
  const over = design.stitched ? widest.pieces.length % PAGES_A_SHEET : 1;
  if (over !== 1 || heightOf(last) > SAVEABLE * roomOf(design, widest.pieces.length - 1)) return widest;
  for (const tightness of rest) {
    const tighter = await set(tightness);
    if (tighter.pieces.length < widest.pieces.length) return tighter;
  }
  return widest;
}

function columnOf(kit: Kit, design: FlowDesign, fonts: FontBook): Parameters<typeof layOutColumn>[1] {
  const { palette, type } = kit.theme;
  const style = { fontFamily: familiesOf(kit.document), color: palette.ink, fontWeight: 400, ...type.body };
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
function spotOf(design: FlowDesign, leaves: readonly Leaf[], index: number): Spot {
  const piece = leaves[index];
  const last = piece !== undefined && index === leaves.length - 1;
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
