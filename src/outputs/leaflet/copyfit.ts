// Copyfitting: the same text set in steps, first with less space, then in smaller type, until it fits its panels.
import type { FitStep, PanelDesign } from '../../../templates/leaflet/editions/index.ts';
import type { Kit } from '../../../templates/leaflet/kit.ts';
import { backPanel, flapPanel, frontPanel, insidePanels } from '../../../templates/leaflet/panels.tsx';
import type { LeafletNode } from '../../../templates/leaflet/jsx.ts';
import { TYPEFACE } from '../../../templates/leaflet/theme.ts';
import type { FontBook } from './fonts.ts';
import type { Galley } from './galley.ts';
import { layOutColumn } from './lay-out.ts';
import { cutGalley, heightOf, type Piece } from './paginate.ts';
import type { PanelContent } from './panel-content.ts';
import { addElement, type StructureElement } from './structure.ts';

/** Columns of a folded leaflet: three panels with a column of their own, and the text that fills the others. */
export type ColumnName = 'front' | 'flap' | 'inside' | 'back';

/** Reading order. */
const COLUMNS: readonly ColumnName[] = ['front', 'flap', 'inside', 'back'];

/** A column as it was set. `over`: lines too many; `free`: lines that are left. */
export interface FittedColumn {
  readonly name: ColumnName;
  readonly galley: Galley;
  /** One for each panel it fills; more than there are panels if it does not fit. */
  readonly pieces: readonly Piece[];
  readonly over: number;
  readonly free: number;
}

/** A text set in one step. */
export interface Fit {
  readonly step: FitStep;
  readonly columns: readonly FittedColumn[];
  readonly root: StructureElement;
}

/** What is set: the kit dressed for a step, and the content. */
export interface Copy {
  readonly kitOf: (step: FitStep) => Kit;
  readonly content: PanelContent;
  readonly fonts: FontBook;
}

/** Whether every column fits. */
export function fits(fit: Fit): boolean {
  return fit.columns.every((column) => column.over === 0);
}

/** The widest step that fits, or the tightest of all, which then does not. Looks at few steps: each is a layout. */
export async function fitPanels(copy: Copy, design: PanelDesign): Promise<Fit> {
  const { steps } = design;
  const at = (index: number): Promise<Fit> => setPanels(copy, design, mustStep(steps, index));
  const widest = await at(0);
  if (fits(widest)) return widest;
  let best = await at(steps.length - 1);
  if (!fits(best)) return best;
  // Between a step that does not fit and one that does: each look halves what is left.
  let low = 0;
  let high = steps.length - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const fit = await at(middle);
    if (fits(fit)) {
      best = fit;
      high = middle;
    } else low = middle;
  }
  return best;
}

function mustStep(steps: readonly FitStep[], index: number): FitStep {
  const step = steps[index];
  if (step === undefined) throw new Error('an edition without steps of copyfitting');
  return step;
}

async function setPanels(copy: Copy, design: PanelDesign, step: FitStep): Promise<Fit> {
  const kit = copy.kitOf(step);
  const root = addElement({ role: 'Document' }, undefined);
  const set = (nodes: readonly LeafletNode[], under: StructureElement): Promise<Galley> =>
    layOutColumn(nodes, { ...columnOf(kit, design), fonts: copy.fonts }, under);
  const line = step.size * step.line;
  const columns: FittedColumn[] = [];
  for (const name of COLUMNS) {
    const picture = name === 'front' ? await roomForPicture(kit, copy.content, design, set) : 0;
    const galley = await set(nodesOf(name, kit, copy.content, picture), root);
    columns.push(fitted(name, galley, design, line));
  }
  return { step, columns, root };
}

function nodesOf(name: ColumnName, kit: Kit, content: PanelContent, picture: number): LeafletNode[] {
  switch (name) {
    case 'front':
      return frontPanel(kit, content, picture);
    case 'flap':
      return flapPanel(kit, content);
    case 'inside':
      return insidePanels(kit, content);
    case 'back':
      return backPanel(kit, content);
  }
}

/** What the front leaves for its picture: the column is set once with the least picture, and once with what is then left. */
async function roomForPicture(
  kit: Kit,
  content: PanelContent,
  design: PanelDesign,
  set: (nodes: readonly LeafletNode[], under: StructureElement) => Promise<Galley>,
): Promise<number> {
  if (content.figure === undefined) return 0;
  const nowhere = addElement({ role: 'Document' }, undefined);
  const least = await set(frontPanel(kit, content, design.leastPicture), nowhere);
  return design.leastPicture + Math.max(0, roomOf(design) - heightOfAll(least));
}

function columnOf(
  kit: Kit,
  design: PanelDesign,
): { width: number; style: Readonly<Record<string, unknown>> } {
  const { palette, type } = kit.theme;
  const style = { fontFamily: TYPEFACE, color: palette.ink, fontWeight: 400, ...type.body };
  return { width: design.measure, style };
}

/** Height of a panel's text, pt. */
export function roomOf(design: PanelDesign): number {
  return design.bottom - design.top;
}

function heightOfAll(galley: Galley): number {
  return cutGalley(galley, () => Infinity).reduce((height, piece) => height + heightOf(piece), 0);
}

function fitted(name: ColumnName, galley: Galley, design: PanelDesign, line: number): FittedColumn {
  const room = roomOf(design);
  const panels = name === 'inside' ? insideCount(design) : 1;
  const pieces = name === 'inside' ? cutGalley(galley, () => room) : cutGalley(galley, () => Infinity);
  const heights = pieces.map(heightOf);
  const surplus = heights.slice(panels).reduce((sum, height) => sum + height, 0);
  const tallest = Math.max(0, ...heights.slice(0, panels).map((height) => height - room));
  const over = Math.ceil(Math.max(surplus, tallest) / line - 0.01);
  const left = heights.slice(0, panels).reduce((sum, height) => sum - height, room * panels);
  const free = over > 0 ? 0 : Math.floor(left / line);
  return { name, galley, pieces: over > 0 ? pieces : evened(galley, pieces, { room, panels }), over, free };
}

function insideCount(design: PanelDesign): number {
  return design.panels.filter((panel) => panel.face === 'inside').length;
}

/** The same text over the same panels, filled as evenly as its breaks allow. */
function evened(
  galley: Galley,
  pieces: readonly Piece[],
  { room, panels }: { readonly room: number; readonly panels: number },
): readonly Piece[] {
  if (panels === 1) return pieces;
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const cut = cutGalley(galley, () => middle);
    if (cut.length <= panels && cut.every((piece) => !piece.tooTall)) high = middle;
    else low = middle;
  }
  return cutGalley(galley, () => high);
}
