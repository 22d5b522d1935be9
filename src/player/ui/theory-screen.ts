// One theory screen: contents, progress, the section with its practice questions in place, the recap, on to the next.
import { testBank } from '../draw.ts';
import { mayStart } from '../machine.ts';
import type { View } from '../state.ts';
import { button, h, safe, unseen } from './dom.ts';
import { attemptButton, openButton } from './navigation.ts';
import { practiceQuestion } from './practice.ts';
import { fill } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function theoryScreen(ui: Ui, index: number): Screen {
  const { module } = ui;
  const { words } = module;
  const screen = module.screens[index];
  if (screen === undefined) throw new Error(`no theory screen ${index}`);
  const place = { n: index + 1, total: module.screens.length };
  const content = safe('div', screen.html, { class: 'content' });
  placePractice(ui, content, screen.items);
  prepareLinks(ui, content);
  const recap =
    screen.recap === undefined
      ? []
      : [
          h(
            'section',
            { class: 'recap' },
            h('h2', {}, words.recap),
            safe('div', screen.recap, { class: 'content' }),
          ),
        ];
  return {
    title: screen.title,
    content: [
      contents(ui, index),
      h('p', { class: 'step' }, fill(words.screenOf, place)),
      safe('h1', screen.titleHtml, { tabindex: '-1' }),
      content,
      ...recap,
      h('div', { class: 'actions' }, ...around(ui, index)),
    ],
  };
}

function contents(ui: Ui, current: number): HTMLElement {
  const { module, session } = ui;
  const { words } = module;
  const { seen } = session.state();
  const entries = module.screens.map((screen, index) => {
    const open = button(
      screen.title,
      () => {
        ui.go({ kind: 'open', view: { kind: 'theory', screen: index } });
      },
      {
        class: 'link',
        ...(index === current ? { 'aria-current': 'page' } : {}),
      },
    );
    if (seen.includes(screen.id)) open.append(unseen(`, ${words.seen}`));
    return h('li', { class: seen.includes(screen.id) ? 'seen' : undefined }, open);
  });
  return h('details', { class: 'contents' }, h('summary', {}, words.contents), h('ol', {}, ...entries));
}

function placePractice(ui: Ui, content: HTMLElement, ids: readonly string[]): void {
  for (const id of ids) {
    const item = ui.module.items.find((known) => known.practice && known.id === id);
    if (item === undefined) continue;
    const place = [...content.querySelectorAll('[data-item]')].find(
      (slot) => slot.getAttribute('data-item') === id,
    );
    const question = practiceQuestion(ui, item);
    if (place === undefined) content.append(question);
    else place.replaceWith(question);
  }
}

/** Links inside the module open the screen they point to; links out of it open a window of their own and say so. */
function prepareLinks(ui: Ui, content: HTMLElement): void {
  const { words } = ui.module;
  for (const link of content.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (/^https?:/i.test(href)) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      link.append(unseen(` (${words.newWindow})`));
    } else if (href.startsWith('#')) {
      link.addEventListener('click', (event) => {
        if (ui.openPassage(decodeURIComponent(href.slice(1)))) event.preventDefault();
      });
    }
  }
}

/** The buttons back and on. */
function around(ui: Ui, index: number): readonly HTMLElement[] {
  const { words, screens } = ui.module;
  const before: View = index === 0 ? { kind: 'start' } : { kind: 'theory', screen: index - 1 };
  const previous = openButton(ui, words.previous, before);
  if (index + 1 < screens.length) {
    return [previous, openButton(ui, words.next, { kind: 'theory', screen: index + 1 }, true)];
  }
  return [previous, ...afterTheory(ui)];
}

function afterTheory(ui: Ui): readonly HTMLElement[] {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  if (state.attempt?.finished === false) return [openButton(ui, words.resumeTest, { kind: 'test' }, true)];
  if (mayStart(module, state, 'all') && state.best?.passed !== true) {
    return [attemptButton(ui, words.startTest, 'all', true)];
  }
  if (state.best !== undefined) return [openButton(ui, words.toResult, { kind: 'result' }, true)];
  return testBank(module).length === 0 ? [h('p', { class: 'standing right' }, words.completed)] : [];
}
