// The review of a finished attempt: every question with the answer given, feedback and where to read again. Right
// answers are shown once they can no longer be copied into a next attempt.
import type { Answer } from '../../items/index.ts';
import type { ModuleItem } from '../../outputs/training/contract.ts';
import { attemptItems } from '../draw.ts';
import { attemptsLeft } from '../score.ts';
import type { Attempt } from '../state.ts';
import { answerDetails, verdictBadge, verdictOf } from './details.ts';
import { h, safe } from './dom.ts';
import { openButton } from './navigation.ts';
import { introductionOf, vignetteOf } from './question.ts';
import { passageLink } from './result-screen.ts';
import { fill } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function reviewScreen(ui: Ui, attempt: Attempt): Screen {
  const { module, session } = ui;
  const { words } = module;
  const reveal = session.state().best?.passed === true || attemptsLeft(module, session.state()) === 0;
  const items = attemptItems(module, attempt.seed, attempt.number);
  return {
    title: words.review,
    content: [
      h('h1', { tabindex: '-1' }, words.review),
      ...(reveal ? [] : [h('p', {}, words.answersHidden)]),
      ...items.map((item, index) => reviewed(ui, item, attempt.answers[item.id] ?? [], { index, reveal })),
      h('div', { class: 'actions' }, openButton(ui, words.toResult, { kind: 'result' }, true)),
    ],
  };
}

interface Showing {
  readonly index: number;
  readonly reveal: boolean;
}

function reviewed(ui: Ui, item: ModuleItem, answer: Answer, { index, reveal }: Showing): HTMLElement {
  const { words } = ui.module;
  const verdict = verdictOf(item, answer);
  const isFine = verdict === 'right' || verdict === 'thanks';
  const again = isFine || item.passage === undefined ? undefined : passageLink(ui, item.passage);
  return h(
    'article',
    { class: `reviewed ${verdict}` },
    h('h2', {}, `${fill(words.question, { n: index + 1 })} `, verdictBadge(verdict, words[verdict])),
    vignetteOf(ui.module, item),
    introductionOf(item),
    safe('div', item.stem, { class: 'stem' }),
    ...answerDetails(item, answer, words, reveal),
    again && h('p', {}, `${words.readAgain}: `, again),
  );
}
