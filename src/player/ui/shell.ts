// The frame around the screens: skip link, title, state of saving, close button, parts of the module, warnings, live
// region. Shows the screen that belongs to the state, and moves focus to its heading (WCAG 2.2 SC 2.4.3).
import { mayOpen } from '../machine.ts';
import type { SaveState, Session } from '../session.ts';
import type { PlayerState, View } from '../state.ts';
import { closedScreen } from './closed-screen.ts';
import { button, h } from './dom.ts';
import { resultScreen } from './result-screen.ts';
import { reviewScreen } from './review-screen.ts';
import { startScreen } from './start-screen.ts';
import { statementScreen } from './statement-screen.ts';
import { testScreen } from './test-screen.ts';
import { theoryScreen } from './theory-screen.ts';
import type { Screen, Ui } from './ui.ts';

/** Two states with the same key show the same screen. */
function screenKey({ view, attempt }: PlayerState): string {
  const screen = view.kind === 'theory' ? view.screen : '';
  return `${view.kind} ${screen} ${attempt?.number ?? ''} ${view.kind === 'test' ? (attempt?.position ?? '') : ''}`;
}

function screenOf(ui: Ui): Screen {
  const { view, attempt, best } = ui.session.state();
  switch (view.kind) {
    case 'theory':
      return theoryScreen(ui, view.screen);
    case 'test':
      return attempt === undefined ? startScreen(ui) : testScreen(ui, attempt);
    case 'result':
      return resultScreen(ui);
    case 'review':
      return attempt === undefined ? resultScreen(ui) : reviewScreen(ui, attempt);
    case 'statement':
      return best === undefined ? resultScreen(ui) : statementScreen(ui, best);
    case 'start':
      return startScreen(ui);
  }
}

/** Shows the module in `root`. Returns what to call when the session was closed from outside. */
export function showModule(root: HTMLElement, session: Session): { readonly closed: () => void } {
  const { module } = session;
  const { words } = module;
  const live = h('div', { class: 'unseen', role: 'status' });
  const main = h('main', { id: 'player-main', tabindex: '-1' });
  const parts = h('nav', { class: 'parts-nav', 'aria-label': words.parts });
  let shown = '';
  let isOver = false;

  const show = (screen: Screen, focus: boolean): void => {
    document.title = screen.title === module.title ? module.title : `${screen.title} – ${module.title}`;
    main.replaceChildren(...screen.content);
    parts.replaceChildren(partsList(ui));
    if (!focus) return;
    window.scrollTo(0, 0);
    main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  const refresh = (): void => {
    const key = screenKey(session.state());
    if (isOver || key === shown) return;
    const isFirst = shown === '';
    shown = key;
    show(screenOf(ui), !isFirst);
  };
  const end = (isSaved: boolean): void => {
    isOver = true;
    frame.classList.add('is-closed');
    show(closedScreen(ui, isSaved), true);
  };
  const ui: Ui = {
    module,
    session,
    go: (event) => {
      session.dispatch(event);
      refresh();
    },
    openPassage: (id) => openPassage(ui, main, id),
    refresh,
    close: () => {
      if (session.saveState() !== 'quiet' && !session.save()) warning.show(session.saveState(), true);
      else end(session.close());
    },
    announce: (text) => {
      live.textContent = text;
    },
  };
  const warning = warningBar(ui, () => {
    end(session.close());
  });
  const frame = h('div', { class: 'player' }, ...frameParts(ui, parts, warning.element, main), live);
  root.replaceChildren(frame);
  session.onSave(warning.show);
  warning.show(session.saveState());
  refresh();
  return {
    closed: () => {
      end(true);
    },
  };
}

function frameParts(ui: Ui, parts: HTMLElement, warning: HTMLElement, main: HTMLElement): readonly Node[] {
  const { module, session } = ui;
  const { words } = module;
  const { tracker } = session;
  const skip = h('a', { class: 'skip', href: '#player-main' }, words.skipToContent);
  const close = button(session.saveState() === 'quiet' ? words.closeOnly : words.close, ui.close, {
    class: 'close',
  });
  const bar = h(
    'header',
    { class: 'bar' },
    h('p', { class: 'module-title' }, module.title),
    h('span', { class: 'save-state' }),
    close,
  );
  const mode = tracker.readOnly
    ? words.reviewMode
    : tracker.keeper === 'lms'
      ? undefined
      : tracker.keeper === 'browser'
        ? words.practiceMode
        : words.practiceUnsaved;
  return [skip, bar, parts, warning, ...(mode === undefined ? [] : [h('p', { class: 'mode' }, mode)]), main];
}

/** The parts of the module: where you are, and where you can go. */
function partsList(ui: Ui): HTMLElement {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  const theory: View = { kind: 'theory', screen: state.view.kind === 'theory' ? state.view.screen : 0 };
  const entries: readonly (readonly [string, View])[] = [
    [words.begin, { kind: 'start' }],
    [words.theory, theory],
    [words.test, { kind: 'test' }],
    [words.result, { kind: 'result' }],
  ];
  const current =
    state.view.kind === 'review' || state.view.kind === 'statement' ? 'result' : state.view.kind;
  return h(
    'ol',
    {},
    ...entries.map(([label, view]) => {
      if (!mayOpen(module, state, view)) return h('li', {}, h('span', { class: 'part-label' }, label));
      const isCurrent = view.kind === current;
      return h(
        'li',
        {},
        button(
          label,
          () => {
            ui.go({ kind: 'open', view });
          },
          { class: 'part-label', ...(isCurrent ? { 'aria-current': 'step' } : {}) },
        ),
      );
    }),
  );
}

interface WarningBar {
  readonly element: HTMLElement;
  readonly show: (state: SaveState, isClosing?: boolean) => void;
}

/** Says when saving fails, and offers to try again or, on closing, to close all the same. */
function warningBar(ui: Ui, closeAnyway: () => void): WarningBar {
  const { words } = ui.module;
  const element = h('div', { class: 'warning', role: 'alert', hidden: true });
  let wasBad = false;
  const labels: Readonly<Record<SaveState, string>> = {
    saved: words.saved,
    saving: words.saving,
    failed: words.notSaved,
    offline: words.notSaved,
    quiet: '',
  };
  const show = (state: SaveState, isClosing = false): void => {
    const indicator = document.querySelector('.save-state');
    if (indicator !== null) {
      indicator.textContent = labels[state];
      indicator.className = `save-state ${state}`;
    }
    const isBad = state === 'failed' || state === 'offline';
    if (wasBad && state === 'saved') ui.announce(words.savedAgain);
    if (isBad === wasBad && !isClosing) return;
    wasBad = isBad;
    element.hidden = !isBad;
    const again = button(words.saveAgain, () => {
      ui.session.save();
    });
    const anyway = isClosing ? button(words.closeAnyway, closeAnyway) : undefined;
    element.replaceChildren(
      ...(isBad
        ? [
            h('p', {}, state === 'offline' ? words.offline : words.saveFailed),
            again,
            ...(anyway ? [anyway] : []),
          ]
        : []),
    );
  };
  return { element, show };
}

/** Goes to an element of the theory: on this screen, or on the screen whose HTML has it. */
function openPassage(ui: Ui, main: HTMLElement, id: string): boolean {
  const screen = ui.module.screens.findIndex((each) => each.id === id || each.html.includes(`id="${id}"`));
  if (screen === -1) return false;
  ui.go({ kind: 'open', view: { kind: 'theory', screen } });
  const target = [...main.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
  if (target === undefined) return true;
  target.setAttribute('tabindex', '-1');
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  return true;
}
