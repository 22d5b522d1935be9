// Ordering: a list of steps; each has a select for its place and buttons up and down. Focus stays on what was used.
import type { Answer } from '../../items/index.ts';
import { h, icon, newId, safe, unseen } from './dom.ts';
import { fill } from './say.ts';
import type { Widget, WidgetRequest } from './widget.ts';

interface Row {
  readonly id: string;
  readonly element: HTMLElement;
  readonly place: HTMLSelectElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

export function orderingWidget(request: WidgetRequest): Widget {
  const { item, words, order, answer, helpId, changed, announce } = request;
  let rows: readonly Row[] = [];
  let touched = answer !== undefined;
  const list = h('ol', { class: 'steps-to-order' });

  const textOf = (id: string): string =>
    item.shape.kind === 'ordering' ? (item.shape.steps.find((step) => step.id === id)?.text ?? '') : '';
  const show = (): void => {
    rows.forEach((row, index) => {
      row.place.value = String(index + 1);
      row.up.setAttribute('aria-disabled', String(index === 0));
      row.down.setAttribute('aria-disabled', String(index === rows.length - 1));
    });
  };
  const move = (id: string, to: number, control: HTMLElement): void => {
    const from = rows.findIndex((row) => row.id === id);
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length || to === from) return;
    const rest = rows.filter((other) => other !== row);
    rows = [...rest.slice(0, to), row, ...rest.slice(to)];
    touched = true;
    // Moving the other rows around this one would do too; moving this one loses focus, so we give it back.
    list.append(...rows.map(({ element }) => element));
    control.focus();
    show();
    changed(rows.map((each): Answer[number] => each.id));
    announce(fill(words.moved, { step: textOf(id), n: to + 1, total: rows.length }));
  };
  const places = order.map((_, index) => String(index + 1));
  rows = (answer ?? order).map((id) =>
    makeRow(request, id, textOf(id), places, { move, at: () => rows.findIndex((row) => row.id === id) }),
  );
  list.append(...rows.map(({ element }) => element));
  show();
  const element = h(
    'fieldset',
    { 'aria-describedby': helpId },
    safe('legend', item.stem, { class: 'stem' }),
    list,
  );
  return {
    element,
    missing: () => {
      const [first] = rows;
      return touched || first === undefined ? [] : [{ control: first.place, message: words.errorOrder }];
    },
  };
}

interface Mover {
  readonly move: (id: string, to: number, control: HTMLElement) => void;
  readonly at: () => number;
}

function makeRow(
  request: WidgetRequest,
  id: string,
  text: string,
  places: readonly string[],
  mover: Mover,
): Row {
  const { item, words } = request;
  const selectId = newId('place');
  const place = h('select', { id: selectId }, ...places.map((n) => h('option', { value: n }, n)));
  place.addEventListener('change', () => {
    mover.move(id, Number(place.value) - 1, place);
  });
  const arrow = (name: 'up' | 'down', label: string, by: number): HTMLButtonElement => {
    const control = h(
      'button',
      { type: 'button', class: 'arrow' },
      icon(name),
      unseen(fill(label, { step: text })),
    );
    control.addEventListener('click', () => {
      mover.move(id, mover.at() + by, control);
    });
    return control;
  };
  const up = arrow('up', words.moveUp, -1);
  const down = arrow('down', words.moveDown, 1);
  const label = h(
    'label',
    { for: selectId },
    h('span', { 'aria-hidden': 'true' }, words.place),
    unseen(fill(words.placeOf, { step: text })),
  );
  const element = h(
    'li',
    {},
    safe('div', item.choices[id]?.html ?? '', { class: 'step-text' }),
    h('div', { class: 'step-controls' }, h('span', { class: 'place' }, label, place), up, down),
  );
  return { id, element, place, up, down };
}
