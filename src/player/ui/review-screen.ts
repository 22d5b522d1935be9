// The review of a finished attempt: every question with the answer given, feedback and where to read again. Right
// answers are shown once they can no longer be copied into a next attempt.
import { attemptItems } from '../draw.ts';
import { attemptsLeft } from '../score.ts';
import type { Attempt } from '../state.ts';
import { answerDetails, verdictBadge, verdictOf } from './details.ts';
import { button, h, safe } from './dom.ts';
import { passageLink } from './result-screen.ts';
import { fill } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function reviewScreen(ui: Ui, attempt: Attempt): Screen {
  const { module, session } = ui;
  const { words } = module;
  const reveal = session.state().best?.passed === true || attemptsLeft(module, session.state()) === 0;
  const questions = attemptItems(module, attempt.seed, attempt.number).map((item, index) => {
    const answer = attempt.answers[item.id] ?? [];
    const verdict = verdictOf(item, answer);
    const vignette = module.cases.find(({ id }) => id === item.case);
    const again =
      item.passage === undefined || verdict === 'right' || verdict === 'thanks'
        ? []
        : [h('p', {}, `${words.readAgain}: `, passageLink(ui, item.passage))];
    return h(
      'article',
      { class: `reviewed ${verdict}` },
      h('h2', {}, `${fill(words.question, { n: index + 1 })} `, verdictBadge(verdict, words[verdict])),
      vignette &&
        h('div', { class: 'vignette' }, h('p', { class: 'label' }, words.case), safe('div', vignette.html)),
      item.introduction === '' ? undefined : safe('div', item.introduction, { class: 'content' }),
      safe('div', item.stem, { class: 'stem' }),
      ...answerDetails(item, answer, words, reveal),
      ...again,
    );
  });
  const back = button(
    words.toResult,
    () => {
      ui.go({ kind: 'open', view: { kind: 'result' } });
    },
    { class: 'button primary' },
  );
  return {
    title: words.review,
    content: [
      h('h1', { tabindex: '-1' }, words.review),
      ...(reveal ? [] : [h('p', {}, words.answersHidden)]),
      ...questions,
      h('div', { class: 'actions' }, back),
    ],
  };
}
