// One theory screen: contents, progress, the section with its practice questions in place, the recap, on to the next.
import { testBank } from '../draw.ts';
import { mayStart } from '../machine.ts';
import { button, h, safe, unseen } from './dom.ts';
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

function around(ui: Ui, index: number): readonly HTMLElement[] {
  const { module, session } = ui;
  const { words } = module;
  const open = (screen: number) => (): void => {
    ui.go({ kind: 'open', view: { kind: 'theory', screen } });
  };
  const toStart = (): void => {
    ui.go({ kind: 'open', view: { kind: 'start' } });
  };
  const previous = button(words.previous, index === 0 ? toStart : open(index - 1));
  if (index + 1 < module.screens.length)
    return [previous, button(words.next, open(index + 1), { class: 'button primary' })];
  if (session.state().attempt?.finished === false) {
    return [
      previous,
      button(
        words.resumeTest,
        () => {
          ui.go({ kind: 'open', view: { kind: 'test' } });
        },
        { class: 'button primary' },
      ),
    ];
  }
  const isPassed = session.state().best?.passed === true;
  if (mayStart(module, session.state(), 'all') && !isPassed) {
    return [
      previous,
      button(
        words.startTest,
        () => {
          session.startAttempt('all');
          ui.refresh();
        },
        { class: 'button primary' },
      ),
    ];
  }
  if (session.state().best !== undefined) {
    return [
      previous,
      button(
        words.toResult,
        () => {
          ui.go({ kind: 'open', view: { kind: 'result' } });
        },
        { class: 'button primary' },
      ),
    ];
  }
  return testBank(module).length === 0
    ? [previous, h('p', { class: 'standing right' }, words.completed)]
    : [previous];
}
