// The table of editions. To add one: a file and a line here.
import { a4 } from './a4.ts';
import { booklet } from './booklet.ts';
import type { FlowDesign } from './design.ts';
import { largePrint } from './large-print.ts';

/** Editions that flow over as many pages as they need. */
export const FLOW_DESIGNS: readonly FlowDesign[] = [a4, largePrint, booklet];

export type { FlowDesign } from './design.ts';
