// The first screen: title, notices, what you learn, how long it takes, how the test is scored, where to go on.
import { testBank, testLength } from '../draw.ts';
import { mayStart } from '../machine.ts';
import { attemptsLeft } from '../score.ts';
import { verdictBadge } from './details.ts';
import { h } from './dom.ts';
import { attemptButton, openButton } from './navigation.ts';
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
  const opinions = module.items.filter((item) => !item.practice && item.shape.kind === 'likert').length;
  const critical = bank.filter((item) => item.critical).length;
  const facts = [
    ...(module.minutes === undefined ? [] : [count(words.duration, module.minutes)]),
    ...(bank.length === 0
      ? []
      : [
          count(words.testQuestions, testLength(module)),
          ...(opinions === 0 ? [] : [count(words.testOpinions, opinions)]),
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
  const { words } = ui.module;
  const { best } = ui.session.state();
  const isDone = best?.passed === true;
  const result = best === undefined ? [] : [openButton(ui, words.toResult, { kind: 'result' }, isDone)];
  return h('div', { class: 'actions start-actions' }, ...theoryButton(ui), ...testButton(ui), ...result);
}

/** The first theory screen that was not opened yet; -1 when all were. */
const nextScreen = ({ module, session }: Ui): number =>
  module.screens.findIndex(({ id }) => !session.state().seen.includes(id));

function theoryButton(ui: Ui): readonly HTMLElement[] {
  const { module, session } = ui;
  const { words } = module;
  const { seen, attempt, best } = session.state();
  if (module.screens.length === 0) return [];
  const screen = nextScreen(ui);
  const isBeside = attempt?.finished === false || best?.passed === true;
  const label = seen.length === 0 ? words.start : screen === -1 || isBeside ? words.toTheory : words.resume;
  return [openButton(ui, label, { kind: 'theory', screen: Math.max(0, screen) }, !isBeside && screen !== -1)];
}

function testButton(ui: Ui): readonly HTMLElement[] {
  const { module, session } = ui;
  const state = session.state();
  if (state.attempt?.finished === false)
    return [openButton(ui, module.words.resumeTest, { kind: 'test' }, true)];
  if (!mayStart(module, state, 'all') || state.best?.passed === true) return [];
  return [attemptButton(ui, module.words.startTest, 'all', nextScreen(ui) === -1)];
}
