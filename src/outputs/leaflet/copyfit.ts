// Copyfitting: a panel's text set in steps until it fits. Space gives way before type; where there is room to spare,
// lines and space open up. Each column of panels is fitted on its own.
import type { FitStep, PanelDesign } from '../../../templates/leaflet/editions/index.ts';
import type { Kit } from '../../../templates/leaflet/kit.ts';
import { backPanel, flapPanel, frontPanel, insidePanels } from '../../../templates/leaflet/panels.tsx';
import type { LeafletNode } from '../../../templates/leaflet/jsx.ts';
import type { FontBook } from './fonts.ts';
import type { Galley } from './galley.ts';
import { layOutColumn } from './lay-out.ts';
import { heightOf, type Piece } from './paginate.ts';
import type { PanelContent } from './panel-content.ts';
import { fillPanels } from './panel-cuts.ts';
import { addElement, adopt, type StructureElement } from './structure.ts';
import { familiesOf } from './typefaces.ts';

/** Columns of a folded leaflet: three panels with a column of their own, and the text that fills the others. */
export type ColumnName = 'front' | 'flap' | 'inside' | 'back';

/** Reading order. */
const COLUMNS: readonly ColumnName[] = ['front', 'flap', 'inside', 'back'];
/** Columns of running text, which open up where there is room to spare. */
const AIRY = new Set<ColumnName>(['flap', 'inside']);

/** A column as it was set. */
export interface FittedColumn {
  readonly name: ColumnName;
  readonly step: FitStep;
  readonly galley: Galley;
  /** One for each panel it fills; more than there are panels if it does not fit. */
  readonly pieces: readonly Piece[];
  /** Lines too many. */
  readonly over: number;
  /** Lines that are left, counted in the standard step. */
  readonly free: number;
}

export interface Fit {
  readonly columns: readonly FittedColumn[];
  readonly root: StructureElement;
}

/** What is set: the kit dressed for a step, and the content. */
export interface Copy {
  readonly kitOf: (step: FitStep) => Kit;
  readonly content: PanelContent;
  readonly fonts: FontBook;
  /** It is only asked whether the text fits: nothing is opened up where there is room to spare. */
  readonly judging: boolean;
}

/** Whether every column fits. */
export function fits(fit: Fit): boolean {
  return fit.columns.every((column) => column.over === 0);
}

/** Every column in the widest step in which it fits, or else in the tightest, which then does not. */
export async function fitPanels(copy: Copy, design: PanelDesign): Promise<Fit> {
  const root = addElement({ role: 'Document' }, undefined);
  const columns: FittedColumn[] = [];
  for (const name of COLUMNS) {
    const column = await fitColumn(name, copy, design);
    adopt(root, column.galley.root);
    columns.push(column);
  }
  return { columns, root };
}

async function fitColumn(name: ColumnName, copy: Copy, design: PanelDesign): Promise<FittedColumn> {
  const { steps, standard } = design;
  const at = (index: number, pictures: boolean): Promise<SetColumn> =>
    setColumn({ name, copy, design, step: stepOf(steps, index), pictures });
  // Pictures inside are printed where there is room for them; the one on the front is as large as is good.
  const full = await at(standard, true);
  const pictures = full.over === 0 || name !== 'inside' || !copy.content.illustrated;
  const usual = pictures ? full : await at(standard, false);
  if (usual.over === 0) {
    const airy = (column: SetColumn): boolean => column.over === 0 && column.whole;
    const opens = AIRY.has(name) && !copy.judging;
    const wider = opens ? await widest(0, standard, (i) => at(i, pictures), airy) : undefined;
    return { ...(wider ?? usual), free: usual.free };
  }
  const fitting = (column: SetColumn): boolean => column.over === 0;
  const tighter = await widest(standard + 1, steps.length, (i) => at(i, pictures), fitting);
  return tighter ?? at(steps.length - 1, name === 'front' ? false : pictures);
}

/** The first of these steps that will do, when all after it will as well; looks at few, for each is a layout. */
async function widest(
  from: number,
  to: number,
  at: (index: number) => Promise<SetColumn>,
  willDo: (column: SetColumn) => boolean,
): Promise<SetColumn | undefined> {
  let best: SetColumn | undefined;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const column = await at(middle);
    if (willDo(column)) {
      best = column;
      high = middle;
    } else low = middle + 1;
  }
  return best;
}

function stepOf(steps: readonly FitStep[], index: number): FitStep {
  const step = steps[index];
  if (step === undefined) throw new Error(`copyfitting has no step ${String(index)}`);
  return step;
}

interface Trial {
  readonly name: ColumnName;
  readonly copy: Copy;
  readonly design: PanelDesign;
  readonly step: FitStep;
  /** Inside, whether the pictures of sections with a brief are printed; on the front, whether the picture is a good size. */
  readonly pictures: boolean;
}

/** A column with whether no section of it is torn apart. */
interface SetColumn extends FittedColumn {
  readonly whole: boolean;
}

async function setColumn(trial: Trial): Promise<SetColumn> {
  const { name, copy, design, step } = trial;
  const kit = copy.kitOf(step);
  const set: SetNodes = (nodes) => {
    const root = addElement({ role: 'Document' }, undefined);
    return layOutColumn(nodes, { ...columnOf(kit, design), fonts: copy.fonts }, root);
  };
  const picture = name === 'front' ? await roomForPicture(kit, trial, set) : 0;
  const galley = await set(nodesOf(kit, trial, picture));
  const room = roomOf(design);
  const panels = design.panels.filter((panel) => panel.name === name || panel.face === name).length;
  const { pieces, whole } = fillPanels(galley, room, panels);
  return {
    name,
    step,
    galley,
    pieces,
    whole,
    ...measured(pieces, { room, panels, line: step.size * step.line }),
  };
}

type SetNodes = (nodes: readonly LeafletNode[]) => Promise<Galley>;

function nodesOf(kit: Kit, { name, copy, pictures }: Trial, picture: number): LeafletNode[] {
  switch (name) {
    case 'front':
      return frontPanel(kit, copy.content, picture);
    case 'flap':
      return flapPanel(kit, copy.content);
    case 'inside':
      return insidePanels(kit, copy.content, pictures);
    case 'back':
      return backPanel(kit, copy.content);
  }
}

/**
 * What the front leaves for its picture: the column is set once with the least picture, and once with what is then left.
 * Whether the text fits is known after the first.
 */
async function roomForPicture(kit: Kit, { copy, design, pictures }: Trial, set: SetNodes): Promise<number> {
  if (copy.content.figure === undefined) return 0;
  const wanted = pictures ? design.goodPicture : design.leastPicture;
  if (copy.judging) return wanted;
  const least = await set(frontPanel(kit, copy.content, wanted));
  const { pieces } = fillPanels(least, Infinity, 1);
  const height = pieces.reduce((sum, piece) => sum + heightOf(piece), 0);
  return wanted + Math.max(0, roomOf(design) - height);
}

function columnOf(
  kit: Kit,
  design: PanelDesign,
): { width: number; style: Readonly<Record<string, unknown>> } {
  const { palette, type } = kit.theme;
  const style = { fontFamily: familiesOf(kit.document), color: palette.ink, fontWeight: 400, ...type.body };
  return { width: design.measure, style };
}

/** Height of a panel's text, pt. */
export function roomOf(design: PanelDesign): number {
  return design.bottom - design.top;
}

interface Room {
  readonly room: number;
  readonly panels: number;
  readonly line: number;
}

/** How much too much there is, or how much room is left. */
function measured(pieces: readonly Piece[], { room, panels, line }: Room): { over: number; free: number } {
  const heights = pieces.map(heightOf);
  const surplus = heights.slice(panels).reduce((sum, height) => sum + height, 0);
  const tallest = Math.max(0, ...heights.slice(0, panels).map((height) => height - room));
  const over = Math.ceil((surplus + tallest) / line - 0.01);
  const left = heights.slice(0, panels).reduce((sum, height) => sum - height, room * panels);
  return { over, free: over > 0 ? 0 : Math.floor(left / line) };
}
