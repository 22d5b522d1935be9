// The table of editions. To add one: a file and a line here.
import { a4 } from './a4.ts';
import { booklet } from './booklet.ts';
import type { FlowDesign } from './design.ts';
import { largePrint } from './large-print.ts';
import type { PanelDesign } from './panel-design.ts';
import { trifold } from './trifold.ts';

/** Editions that flow over as many pages as they need. */
export const FLOW_DESIGNS: readonly FlowDesign[] = [a4, largePrint, booklet];

/** Editions of a fixed number of folded panels. */
export const PANEL_DESIGNS: readonly PanelDesign[] = [trifold];

export type { FlowDesign } from './design.ts';
export type { FitStep, PanelDesign, PanelPlace } from './panel-design.ts';
