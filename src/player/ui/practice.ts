// A practice question in the theory: answer, check, feedback, once more. Replaces itself; never scored.
import type { ModuleItem } from '../../outputs/training/contract.ts';
import { mix } from '../chance.ts';
import { choiceOrder } from '../draw.ts';
import { answerDetails, verdictBadge, verdictOf } from './details.ts';
import { button, h, safe } from './dom.ts';
import { introductionOf, questionForm, vignetteOf } from './question.ts';
import type { Ui } from './ui.ts';

export function practiceQuestion(ui: Ui, item: ModuleItem): HTMLElement {
  const { words } = ui.module;
  const title = h('h2', { class: 'practice-title' }, words.practice);
  const body = h('div');
  const show = (focus: boolean): void => {
    const practice = ui.session.state().practice[item.id];
    if (practice?.checked === true) body.replaceChildren(...feedback(ui, item, show));
    else body.replaceChildren(form(ui, item, show));
    if (focus) body.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden]), input, select')?.focus();
  };
  show(false);
  return h('div', { class: 'practice' }, title, h('p', { class: 'help' }, words.practiceNote), body);
}

type Show = (focus: boolean) => void;

function form(ui: Ui, item: ModuleItem, show: Show): HTMLElement {
  return questionForm({
    module: ui.module,
    item,
    order: choiceOrder(ui.module, item, mix(ui.session.state().seed, 'practice')),
    answer: ui.session.state().practice[item.id]?.answer,
    changed: (answer) => {
      ui.go({ kind: 'practice-answered', item: item.id, answer });
    },
    announce: ui.announce,
    submitLabel: ui.module.words.check,
    submit: () => {
      ui.go({ kind: 'practice-checked', item: item.id });
      show(true);
    },
  });
}

function feedback(ui: Ui, item: ModuleItem, show: Show): readonly Node[] {
  const { words } = ui.module;
  const answer = ui.session.state().practice[item.id]?.answer ?? [];
  const verdict = verdictOf(item, answer);
  const heading = h('h3', { tabindex: '-1' }, verdictBadge(verdict, words[verdict]));
  const again = button(words.tryAgain, () => {
    ui.go({ kind: 'practice-again', item: item.id });
    show(true);
  });
  const asked = [vignetteOf(ui.module, item), introductionOf(item)].filter((part) => part !== undefined);
  return [
    ...asked,
    safe('div', item.stem, { class: 'stem' }),
    h('div', { class: `feedback ${verdict}` }, heading, ...answerDetails(item, answer, words, true)),
    h('div', { class: 'actions' }, again),
  ];
}
