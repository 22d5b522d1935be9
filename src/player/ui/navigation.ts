// Buttons that lead to another screen or start an attempt.
import type { View } from '../state.ts';
import { button } from './dom.ts';
import type { Ui } from './ui.ts';

const look = (isPrimary: boolean): { readonly class: string } => ({
  class: isPrimary ? 'button primary' : 'button',
});

/** Opens a screen. */
export function openButton(ui: Ui, label: string, view: View, isPrimary = false): HTMLButtonElement {
  const open = (): void => {
    ui.go({ kind: 'open', view });
  };
  return button(label, open, look(isPrimary));
}

/** Goes to a question of the test, or to the overview behind the last one. */
export function moveButton(
  ui: Ui,
  label: string,
  position: number,
  attributes = look(false),
): HTMLButtonElement {
  const move = (): void => {
    ui.go({ kind: 'moved', position });
  };
  return button(label, move, attributes);
}

/** Starts an attempt of all items, or of those that were wrong. */
export function attemptButton(
  ui: Ui,
  label: string,
  items: 'all' | 'wrong',
  isPrimary = false,
): HTMLButtonElement {
  const start = (): void => {
    ui.session.startAttempt(items);
    ui.refresh();
  };
  return button(label, start, look(isPrimary));
}
