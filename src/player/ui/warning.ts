// Says when saving fails and offers to try again; on closing, also to close all the same. Shows the state of saving.
import type { SaveState } from '../saver.ts';
import { button, h } from './dom.ts';
import type { Ui } from './ui.ts';

export class Warning {
  readonly element = h('div', { class: 'warning', role: 'alert', hidden: true });
  readonly indicator = h('span', { class: 'save-state' });
  readonly #ui: Ui;
  readonly #closeAnyway: () => void;
  #isBad = false;

  constructor(ui: Ui, closeAnyway: () => void) {
    this.#ui = ui;
    this.#closeAnyway = closeAnyway;
  }

  show(state: SaveState, isClosing = false): void {
    const { words } = this.#ui.module;
    this.indicator.textContent = this.#label(state);
    this.indicator.className = `save-state ${state}`;
    const isBad = state === 'failed' || state === 'offline';
    if (this.#isBad && state === 'saved') this.#ui.announce(words.savedAgain);
    // Said once: an alert that is written again is read again.
    if (isBad === this.#isBad && !isClosing) return;
    this.#isBad = isBad;
    this.element.hidden = !isBad;
    this.element.replaceChildren(...(isBad ? this.#content(state, isClosing) : []));
  }

  #label(state: SaveState): string {
    const { words } = this.#ui.module;
    switch (state) {
      case 'saved':
        return words.saved;
      case 'saving':
        return words.saving;
      case 'failed':
      case 'offline':
        return words.notSaved;
      case 'quiet':
        return '';
    }
  }

  #content(state: SaveState, isClosing: boolean): readonly HTMLElement[] {
    const { module, session } = this.#ui;
    const { words } = module;
    const again = button(words.saveAgain, () => {
      session.save();
    });
    const anyway = isClosing ? [button(words.closeAnyway, this.#closeAnyway)] : [];
    return [h('p', {}, state === 'offline' ? words.offline : words.saveFailed), again, ...anyway];
  }
}
