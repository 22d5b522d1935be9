// The table of editions. To add one: a file and a line here.
import { a4 } from './a4.ts';
import type { FlowDesign } from './design.ts';

/** Editions that flow over as many pages as they need. */
export const FLOW_DESIGNS: readonly FlowDesign[] = [a4];

export type { FlowDesign } from './design.ts';
