// A statement to print: what was done, by whom, when, with which score. The LMS's record is what counts, and it says so.
import type { Best } from '../state.ts';
import { button, h } from './dom.ts';
import { openButton } from './navigation.ts';
import { dateInWords, wholePercent } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function statementScreen(ui: Ui, best: Best): Screen {
  const { module, session } = ui;
  const { words } = module;
  const rows: readonly (readonly [string, string | HTMLElement])[] = [
    [words.name, session.tracker.learner === '' ? h('span', { class: 'blank' }) : session.tracker.learner],
    [words.module, module.title],
    [words.version, module.version],
    [words.organisation, module.organisation],
    ...(best.date === undefined ? [] : [[words.statementDate, dateInWords(words, best.date)] as const]),
    [words.score, `${wholePercent(best.percent)}%`],
  ];
  const list = rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  const print = button(
    words.print,
    () => {
      window.print();
    },
    { class: 'button primary' },
  );
  const back = openButton(ui, words.toResult, { kind: 'result' });
  return {
    title: words.statement,
    content: [
      h(
        'div',
        { class: 'statement' },
        h('h1', { tabindex: '-1' }, words.statement),
        h('p', {}, words.statementText),
        h('dl', {}, ...list),
        ...module.notices.map((notice) => h('p', { class: 'notice' }, notice)),
        h('p', { class: 'small' }, words.statementNote),
      ),
      h('div', { class: 'actions' }, back, print),
    ],
  };
}
