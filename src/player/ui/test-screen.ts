// The final test: one question a screen, back and forth; after the last one an overview, and the test is handed in.
import { rulesOf } from '../../items/index.ts';
import type { ModuleItem } from '../../outputs/training/contract.ts';
import { choiceOrder } from '../draw.ts';
import { mix } from '../chance.ts';
import { askedItems, isAnswered } from '../machine.ts';
import type { Attempt } from '../state.ts';
import { button, h, safe } from './dom.ts';
import { moveButton } from './navigation.ts';
import { questionForm } from './question.ts';
import { fill } from './say.ts';
import type { Screen, Ui } from './ui.ts';

export function testScreen(ui: Ui, attempt: Attempt): Screen {
  const { module } = ui;
  const { words } = module;
  const items = askedItems(module, attempt);
  const index = attempt.position;
  const item = items[index];
  if (item === undefined) return overviewScreen(ui, attempt);
  // Back from the overview to change one answer: the way on is the overview again.
  const isLast = items.slice(index + 1).every((other) => isAnswered(other, attempt));
  const title = fill(words.questionOf, { n: index + 1, total: items.length });
  const form = questionForm({
    module,
    item,
    order: choiceOrder(module, item, mix(attempt.seed, `attempt ${attempt.number}`)),
    answer: attempt.answers[item.id],
    changed: (answer) => {
      ui.go({ kind: 'answered', item: item.id, answer });
    },
    announce: ui.announce,
    before: index === 0 ? [] : [moveButton(ui, words.previous, index - 1)],
    submitLabel: isLast ? words.toOverview : words.next,
    submit: () => {
      ui.go({ kind: 'moved', position: isLast ? items.length : index + 1 });
    },
  });
  return {
    title,
    content: [
      h('progress', { max: String(items.length), value: String(index), 'aria-label': words.progress }),
      h('h1', { class: 'question-number', tabindex: '-1' }, title),
      form,
    ],
  };
}

function overviewScreen(ui: Ui, attempt: Attempt): Screen {
  const { module, session } = ui;
  const { words } = module;
  const items = askedItems(module, attempt);
  const handIn = (): void => {
    session.handIn();
    ui.refresh();
  };
  return {
    title: words.overview,
    content: [
      h('h1', { tabindex: '-1' }, words.overview),
      h('p', {}, words.overviewText),
      h('ol', { class: 'overview' }, ...items.map((item, index) => overviewRow(ui, item, attempt, index))),
      h(
        'div',
        { class: 'actions' },
        moveButton(ui, words.previous, items.length - 1),
        button(words.submit, handIn, { class: 'button primary' }),
      ),
    ],
  };
}

function overviewRow(ui: Ui, item: ModuleItem, attempt: Attempt, index: number): HTMLElement {
  const given = rulesOf(item.shape).inWords(item.shape, attempt.answers[item.id] ?? []);
  const change = fill(ui.module.words.change, { n: index + 1 });
  return h(
    'li',
    {},
    safe('p', item.stem, { class: 'stem' }),
    h('ul', { class: 'given' }, ...given.map((text) => h('li', {}, text))),
    moveButton(ui, change, index, { class: 'link' }),
  );
}
