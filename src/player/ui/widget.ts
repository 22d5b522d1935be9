// The controls of an item, by kind: native ones, each with a name that a screen reader says.
import type { Answer } from '../../items/index.ts';
import type { ModuleItem, PlayerWords } from '../../outputs/training/contract.ts';
import { h, safe } from './dom.ts';

/** Something that is still to be filled in: where, and what to do. */
export interface Missing {
  readonly control: HTMLElement;
  readonly message: string;
}

export interface Widget {
  readonly element: HTMLElement;
  /** Where what is shown is an answer as it stands: gives it, though nothing was touched. */
  readonly confirm?: () => void;
  /** What is missing from a complete answer. */
  missing(): readonly Missing[];
}

export interface WidgetRequest {
  readonly item: ModuleItem;
  readonly words: PlayerWords;
  /** Ids of the choices in the order shown. */
  readonly order: readonly string[];
  readonly answer: Answer | undefined;
  /** Id of the element that explains what to do. */
  readonly helpId: string;
  readonly changed: (answer: Answer) => void;
  readonly announce: (text: string) => void;
}

/** Controls under the stem as their legend. */
export function fieldset({ item, helpId }: WidgetRequest, controls: HTMLElement): HTMLFieldSetElement {
  const legend = safe('legend', item.stem, { class: 'stem' });
  return h('fieldset', { 'aria-describedby': helpId }, legend, controls);
}
