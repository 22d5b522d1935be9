// The frame around the screens: skip link, title, state of saving, close button, parts of the module, warnings, live
// region. Shows the screen that belongs to the state, and moves focus to its heading (WCAG 2.2 SC 2.4.3).
import type { PlayerWords } from '../../outputs/training/contract.ts';
import type { Session } from '../session.ts';
import type { Tracker } from '../tracker.ts';
import { closedScreen } from './closed-screen.ts';
import { button, h } from './dom.ts';
import { partsList } from './parts.ts';
import { screenKey, screenOf } from './screens.ts';
import type { Screen, Ui } from './ui.ts';
import { Warning } from './warning.ts';

export class Shell {
  readonly #session: Session;
  readonly #live = h('div', { class: 'unseen', role: 'status' });
  readonly #main = h('main', { id: 'player-main', tabindex: '-1' });
  readonly #parts: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #ui: Ui;
  readonly #warning: Warning;
  #shown = '';
  #isOver = false;

  /** Shows the session's module in `root`. */
  constructor(root: HTMLElement, session: Session) {
    const { words } = session.module;
    this.#session = session;
    this.#ui = this.#makeUi();
    this.#warning = new Warning(this.#ui, () => {
      this.#end(session.close());
    });
    this.#parts = h('nav', { class: 'parts-nav', 'aria-label': words.parts });
    this.#frame = h('div', { class: 'player' }, ...this.#frameParts(), this.#live);
    root.replaceChildren(this.#frame);
    session.onSave((state) => {
      this.#warning.show(state);
    });
    this.#warning.show(session.saveState());
    this.#refresh();
  }

  /** The session was ended from outside: nothing can be saved any more. */
  closed(): void {
    this.#end(true);
  }

  /** The session was ended because the module was opened in another window. */
  gaveWay(isSaved: boolean): void {
    this.#end(isSaved, true);
  }

  #makeUi(): Ui {
    return {
      module: this.#session.module,
      session: this.#session,
      go: (event) => {
        this.#session.dispatch(event);
        this.#refresh();
      },
      openPassage: (id) => this.#openPassage(id),
      refresh: () => {
        this.#refresh();
      },
      announce: (text) => {
        this.#live.textContent = text;
      },
    };
  }

  #frameParts(): readonly Node[] {
    const { module, tracker } = this.#session;
    const { words } = module;
    const label = this.#session.saveState() === 'quiet' ? words.closeOnly : words.close;
    const close = button(
      label,
      () => {
        this.#close();
      },
      { class: 'close' },
    );
    const title = h('p', { class: 'module-title' }, module.title);
    const mode = modeOf(tracker, words);
    return [
      h('a', { class: 'skip', href: `#${this.#main.id}` }, words.skipToContent),
      h('header', { class: 'bar' }, title, this.#warning.indicator, close),
      this.#parts,
      this.#warning.element,
      ...(mode === undefined ? [] : [h('p', { class: 'mode' }, mode)]),
      this.#main,
    ];
  }

  #refresh(): void {
    const key = screenKey(this.#session.state());
    if (this.#isOver || key === this.#shown) return;
    const isFirst = this.#shown === '';
    this.#shown = key;
    this.#show(screenOf(this.#ui));
    if (!isFirst) this.#focusHeading();
  }

  #show(screen: Screen): void {
    const { title } = this.#session.module;
    document.title = screen.title === title ? title : `${screen.title} – ${title}`;
    this.#main.replaceChildren(...screen.content);
    this.#parts.replaceChildren(partsList(this.#ui));
  }

  #focusHeading(): void {
    window.scrollTo(0, 0);
    this.#main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  #close(): void {
    const isQuiet = this.#session.saveState() === 'quiet';
    if (isQuiet || this.#session.save()) this.#end(this.#session.close());
    else this.#warning.show(this.#session.saveState(), true);
  }

  #end(isSaved: boolean, isElsewhere = false): void {
    this.#isOver = true;
    this.#frame.classList.add('is-closed');
    this.#show(closedScreen(this.#ui, isSaved, isElsewhere));
    this.#focusHeading();
  }

  /** Goes to an element of the theory: on this screen, or on the screen whose HTML has it. */
  #openPassage(id: string): boolean {
    const { screens } = this.#session.module;
    const own = screens.findIndex((screen) => screen.id === id);
    const screen = own === -1 ? screens.findIndex(({ html }) => html.includes(`id="${id}"`)) : own;
    if (screen === -1) return false;
    this.#ui.go({ kind: 'open', view: { kind: 'theory', screen } });
    const elements = [...this.#main.querySelectorAll<HTMLElement>('[id]')];
    const target = elements.find((element) => element.id === id);
    if (target === undefined) return true;
    target.setAttribute('tabindex', '-1');
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    return true;
  }
}

/** What to say above everything when nothing, or not everything, is kept. */
function modeOf(tracker: Tracker, words: PlayerWords): string | undefined {
  if (tracker.readOnly) return words.reviewMode;
  switch (tracker.keeper) {
    case 'lms':
      return undefined;
    case 'browser':
      return words.practiceMode;
    case 'memory':
      return words.practiceUnsaved;
  }
}
