// The first screen: title, notices, what you learn, how long it takes, how the test is scored, where to go on.
import { testBank, testLength } from '../draw.ts';
import { mayStart } from '../machine.ts';
import { attemptsLeft } from '../score.ts';
import { verdictBadge } from './details.ts';
import { button, h } from './dom.ts';
import { count, fill, wholePercent } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function startScreen(ui: Ui): Screen {
  const { module } = ui;
  const { words } = module;
  const objectives = module.objectives.map(({ text }) => h('li', {}, text));
  return {
    title: module.title,
    content: [
      h('h1', { tabindex: '-1' }, module.title),
      h('p', { class: 'organisation' }, module.organisation),
      ...module.notices.map((notice) => h('p', { class: 'notice' }, notice)),
      ...(ui.session.contentChanged ? [h('p', { class: 'notice' }, words.contentChanged)] : []),
      ...standing(ui),
      actions(ui),
      ...(objectives.length === 0 ? [] : [h('h2', {}, words.objectives), h('ul', {}, ...objectives)]),
      ...aboutTest(ui),
    ],
  };
}

function aboutTest({ module }: Ui): readonly Node[] {
  const { words } = module;
  const bank = testBank(module);
  const critical = bank.filter((item) => item.critical).length;
  const facts = [
    ...(module.minutes === undefined ? [] : [count(words.duration, module.minutes)]),
    ...(bank.length === 0
      ? []
      : [
          count(words.testQuestions, testLength(module)),
          fill(words.testMastery, { mastery: module.mastery }),
          ...(critical === 0 ? [] : [count(words.testCritical, critical)]),
          module.attempts === 0 ? words.testUnlimited : count(words.testAttempts, module.attempts),
        ]),
    words.pauseNotice,
  ];
  const title = bank.length === 0 ? [] : [h('h2', {}, words.aboutTest)];
  return [...title, h('ul', { class: 'facts-list' }, ...facts.map((fact) => h('li', {}, fact)))];
}

/** What was achieved before. */
function standing({ module, session }: Ui): readonly Node[] {
  const { best } = session.state();
  if (best === undefined) return [];
  const { words } = module;
  const verdict = best.passed ? 'right' : 'wrong';
  const said = best.passed
    ? words.passed
    : attemptsLeft(module, session.state()) === 0
      ? words.failed
      : words.notPassed;
  const score = fill(words.bestLine, { score: wholePercent(best.percent) });
  return [h('p', { class: `standing ${verdict}` }, verdictBadge(verdict, said), h('span', {}, score))];
}

function actions(ui: Ui): HTMLElement {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  const isBegun = state.seen.length > 0;
  const next = module.screens.findIndex(({ id }) => !state.seen.includes(id));
  const openTheory = (): void => {
    ui.go({ kind: 'open', view: { kind: 'theory', screen: Math.max(0, next) } });
  };
  const hasOpenTest = state.attempt?.finished === false;
  const isDone = state.best?.passed === true;
  const theory =
    module.screens.length === 0
      ? []
      : [
          button(
            isBegun ? (next === -1 || hasOpenTest || isDone ? words.toTheory : words.resume) : words.start,
            openTheory,
            { class: hasOpenTest || isDone ? 'button' : 'button primary' },
          ),
        ];
  const test = hasOpenTest
    ? [
        button(
          words.resumeTest,
          () => {
            ui.go({ kind: 'open', view: { kind: 'test' } });
          },
          { class: 'button primary' },
        ),
      ]
    : mayStart(module, state, 'all') && !isDone
      ? [
          button(
            words.startTest,
            () => {
              session.startAttempt('all');
              ui.refresh();
            },
            { class: next === -1 ? 'button primary' : 'button' },
          ),
        ]
      : [];
  const result =
    state.best === undefined
      ? []
      : [
          button(
            words.toResult,
            () => {
              ui.go({ kind: 'open', view: { kind: 'result' } });
            },
            { class: isDone ? 'button primary' : 'button' },
          ),
        ];
  return h('div', { class: 'actions start-actions' }, ...theory, ...test, ...result);
}
