// A question as a form: case, introduction, controls, tip, and an error summary when something is missing (WCAG 2.2
// SC 3.3.1, 3.3.3). Used for practice and for the test.
import type { Answer } from '../../items/index.ts';
import type { ModuleItem, PlayerWords, TrainingModule } from '../../outputs/training/contract.ts';
import { choiceWidget } from './choice-widget.ts';
import { button, h, newId, safe } from './dom.ts';
import { matchingWidget } from './matching-widget.ts';
import { orderingWidget } from './ordering-widget.ts';
import { count } from './say.ts';
import { typedWidget } from './typed-widget.ts';
import type { Missing, Widget, WidgetRequest } from './widget.ts';

interface QuestionRequest {
  readonly module: TrainingModule;
  readonly item: ModuleItem;
  readonly order: readonly string[];
  readonly answer: Answer | undefined;
  readonly changed: (answer: Answer) => void;
  readonly announce: (text: string) => void;
  readonly submitLabel: string;
  /** A complete answer was handed in. */
  readonly submit: () => void;
  /** Buttons before the one that submits. */
  readonly before?: readonly HTMLElement[];
}

function widgetOf(request: WidgetRequest): Widget {
  switch (request.item.shape.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      return choiceWidget(request);
    case 'ordering':
      return orderingWidget(request);
    case 'matching':
      return matchingWidget(request);
    case 'fill-in':
    case 'numeric':
      return typedWidget(request);
  }
}

function helpOf(item: ModuleItem, words: PlayerWords): string {
  switch (item.shape.kind) {
    case 'single-choice':
    case 'true-false':
      return words.chooseOne;
    case 'multiple-response':
      return words.chooseAll;
    case 'ordering':
      return words.orderHelp;
    case 'matching':
      return words.matchHelp;
    case 'fill-in':
      return words.fillHelp;
    case 'numeric':
      return words.numberHelp;
    case 'likert':
      return words.likertHelp;
  }
}

/** What to know before answering: what to do, points, critical, partial credit. */
function notesOf(item: ModuleItem, words: PlayerWords): readonly Node[] {
  const isScored = !item.practice && item.shape.kind !== 'likert';
  const partial = 'partial' in item.shape && item.shape.partial;
  return [
    h('span', {}, helpOf(item, words)),
    ...(isScored && item.points > 1 ? [h('span', {}, count(words.points, item.points))] : []),
    ...(isScored && partial ? [h('span', {}, words.partialCredit)] : []),
    ...(isScored && item.critical ? [h('span', { class: 'must' }, words.critical)] : []),
  ];
}

/** The case a question belongs to. */
export function vignetteOf({ cases, words }: TrainingModule, item: ModuleItem): HTMLElement | undefined {
  const vignette = cases.find(({ id }) => id === item.case);
  if (vignette === undefined) return undefined;
  return h('div', { class: 'vignette' }, h('p', { class: 'label' }, words.case), safe('div', vignette.html));
}

/** What stands between the case and the question. */
export function introductionOf({ introduction }: ModuleItem): HTMLElement | undefined {
  return introduction === '' ? undefined : safe('div', introduction, { class: 'content' });
}

export function questionForm(request: QuestionRequest): HTMLFormElement {
  const { module, item, order, answer, changed, announce } = request;
  const { words } = module;
  const help = h('p', { class: 'help', id: newId('help') }, ...notesOf(item, words));
  const widget = widgetOf({ item, words, order, answer, helpId: help.id, changed, announce });
  const errors = h('div', { class: 'errors', tabindex: '-1', hidden: true });
  const hint =
    item.hint === undefined
      ? undefined
      : h('details', { class: 'hint' }, h('summary', {}, words.hint), h('p', {}, item.hint));
  const form = h(
    'form',
    { class: 'question', novalidate: true },
    vignetteOf(module, item),
    errors,
    introductionOf(item),
    widget.element,
    help,
    hint,
    h(
      'div',
      { class: 'actions' },
      ...(request.before ?? []),
      h('button', { type: 'submit', class: 'button primary' }, request.submitLabel),
    ),
  );
  // Help belongs before the controls, after the stem.
  widget.element.firstElementChild?.after(help);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    widget.confirm?.();
    const missing = widget.missing();
    showErrors(errors, missing, words);
    if (missing.length === 0) request.submit();
  });
  return form;
}

function showErrors(box: HTMLElement, missing: readonly Missing[], words: PlayerWords): void {
  box
    .closest('form')
    ?.querySelectorAll('[aria-invalid]')
    .forEach((control) => {
      control.removeAttribute('aria-invalid');
    });
  box.hidden = missing.length === 0;
  const links = missing.map(({ control, message }) =>
    h(
      'li',
      {},
      button(
        message,
        () => {
          control.focus();
        },
        { class: 'link' },
      ),
    ),
  );
  box.replaceChildren(h('h2', {}, words.errorTitle), h('ul', {}, ...links));
  missing.forEach(({ control }) => {
    control.setAttribute('aria-invalid', 'true');
  });
  if (missing.length > 0) box.focus();
}
