// The result: score, pass or not, what was missed, points per objective, what to read again, and what comes next.
import type { ModulePassage } from '../../outputs/training/contract.ts';
import { mayStart } from '../machine.ts';
import type { Outcome } from '../score.ts';
import { attemptsLeft, outcomeOf } from '../score.ts';
import { verdictBadge } from './details.ts';
import { button, h } from './dom.ts';
import { attemptButton, openButton } from './navigation.ts';
import { count, fill, number, wholePercent } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function resultScreen(ui: Ui): Screen {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  const outcome = state.attempt?.finished === true ? outcomeOf(module, state.attempt) : undefined;
  return {
    title: words.result,
    content: [
      h('h1', { tabindex: '-1' }, words.result),
      summary(ui, outcome),
      ...next(ui),
      ...(outcome === undefined ? [] : [...objectives(ui, outcome), ...readAgain(ui, outcome)]),
    ],
  };
}

function summary({ module, session }: Ui, outcome: Outcome | undefined): HTMLElement {
  const { words } = module;
  const state = session.state();
  const passed = outcome?.passed ?? state.best?.passed ?? false;
  const percent = outcome?.earned ?? state.best?.percent ?? 0;
  const isOver = attemptsLeft(module, state) === 0 && state.best?.passed !== true;
  const said = passed ? words.passed : isOver ? words.failed : words.notPassed;
  const isCapped = outcome !== undefined && outcome.percent < outcome.earned;
  const lines = [
    fill(words.scoreLine, { score: wholePercent(percent) }),
    ...(passed ? [] : [fill(words.neededLine, { mastery: module.mastery })]),
    ...(outcome === undefined || outcome.criticalMissed.length === 0
      ? []
      : [count(words.criticalMissed, outcome.criticalMissed.length)]),
    ...(isCapped ? [fill(words.criticalCapped, { score: wholePercent(outcome.percent) })] : []),
    ...(state.best !== undefined && state.best.percent > (outcome?.percent ?? state.best.percent)
      ? [fill(words.bestLine, { score: wholePercent(state.best.percent) })]
      : []),
  ];
  const verdict = passed ? 'right' : 'wrong';
  return h(
    'div',
    { class: `score ${verdict}` },
    h('p', { class: 'verdict' }, verdictBadge(verdict, said)),
    ...lines.map((line) => h('p', {}, line)),
  );
}

function next(ui: Ui): readonly Node[] {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  const left = attemptsLeft(module, state);
  const passed = state.best?.passed === true;
  const isReviewable = state.attempt?.finished === true;
  const buttons = [
    ...(passed ? [openButton(ui, words.toStatement, { kind: 'statement' }, true)] : []),
    ...(isReviewable ? [openButton(ui, words.review, { kind: 'review' }, !passed)] : []),
    ...(mayStart(module, state, 'wrong') ? [attemptButton(ui, words.retryWrong, 'wrong')] : []),
    ...(mayStart(module, state, 'all') ? [attemptButton(ui, words.retryAll, 'all')] : []),
  ];
  const line = passed
    ? words.finished
    : left === 0
      ? words.noAttempts
      : left === Infinity
        ? words.testUnlimited
        : count(words.attemptsLeft, left);
  return [h('p', {}, line), h('div', { class: 'actions stacked' }, ...buttons)];
}

function objectives({ module }: Ui, outcome: Outcome): readonly Node[] {
  const { words } = module;
  if (!outcome.objectives.some(({ id }) => id !== undefined)) return [];
  const rows = outcome.objectives.map(({ id, points, total }) => {
    const text = module.objectives.find((objective) => objective.id === id)?.text ?? words.otherQuestions;
    const score = fill(total === 1 ? words.pointsOf.one : words.pointsOf.other, {
      points: number(module.words, points),
      n: number(module.words, total),
    });
    return h('tr', {}, h('th', { scope: 'row' }, text), h('td', {}, score));
  });
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, words.objective),
    h('th', { scope: 'col' }, words.score),
  );
  return [
    h('h2', {}, words.perObjective),
    h('table', { class: 'objectives' }, h('thead', {}, head), h('tbody', {}, ...rows)),
  ];
}

function readAgain(ui: Ui, outcome: Outcome): readonly Node[] {
  const passages = new Map<string, ModulePassage>();
  for (const { passage } of outcome.wrong) if (passage !== undefined) passages.set(passage.section, passage);
  if (passages.size === 0) return [];
  const links = [...passages.values()].map((passage) => h('li', {}, passageLink(ui, passage)));
  return [h('h2', {}, ui.module.words.readAgain), h('ul', { class: 'read-again' }, ...links)];
}

/** Opens the theory at a passage. */
export function passageLink(ui: Ui, passage: ModulePassage): HTMLElement {
  return button(
    passage.title,
    () => {
      if (ui.openPassage(passage.section)) return;
      const screen = ui.module.screens.findIndex(({ id }) => id === passage.screen);
      ui.go({ kind: 'open', view: { kind: 'theory', screen } });
    },
    { class: 'link' },
  );
}
