// The table of outputs. To add one: a folder with an `Output`, its id in `OutputId`, and a line in each of these two.
// Each is loaded when first asked for: PDF packages take half a second to import.
import type { OutputId } from '../document/index.ts';
import type { Output } from './output.ts';

/** Outputs in the order they run: the page is last, because it links to the others. */
export const OUTPUT_ORDER = ['leaflet', 'training', 'web'] as const satisfies readonly OutputId[];

const LOADERS: Readonly<Record<OutputId, () => Promise<Output>>> = {
  leaflet: async () => (await import('./leaflet/index.ts')).leafletOutput,
  training: async () => (await import('./training/index.ts')).trainingOutput,
  web: async () => (await import('./web/index.ts')).webOutput,
};

/** Outputs whose layout a check asks too. */
export const INSPECTING = ['leaflet'] as const satisfies readonly OutputId[];

/** The output with this id. */
export function loadOutput(id: OutputId): Promise<Output> {
  return LOADERS[id]();
}
