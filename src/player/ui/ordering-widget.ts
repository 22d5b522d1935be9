// Ordering: a list of steps; each has a select for its place and buttons up and down. Focus stays on what was used.
import { h, icon, newId, safe, unseen } from './dom.ts';
import { fill } from './say.ts';
import { fieldset, type Widget, type WidgetRequest } from './widget.ts';

interface Row {
  readonly id: string;
  readonly element: HTMLElement;
  readonly place: HTMLSelectElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

/** Puts a step in another place (counted from 0); `control` was used for it and keeps the focus. */
type Move = (id: string, to: (from: number) => number, control: HTMLElement) => void;

export function orderingWidget(request: WidgetRequest): Widget {
  const { words, order, answer, changed, announce } = request;
  const list = h('ol', { class: 'steps-to-order' });
  let rows: readonly Row[] = [];
  const move: Move = (id, place, control) => {
    const from = rows.findIndex((row) => row.id === id);
    const to = place(from);
    const moved = withMoved(rows, from, to);
    if (moved === rows) return;
    rows = moved;
    show(list, rows);
    // An element that is moved loses the focus.
    control.focus();
    changed(rows.map((row) => row.id));
    announce(fill(words.moved, { step: textOf(request, id), n: to + 1, total: rows.length }));
  };
  rows = (answer ?? order).map((id) => makeRow(request, id, move));
  show(list, rows);
  return {
    element: fieldset(request, list),
    // Whoever finds the order right as it is shown, need not move anything.
    confirm: () => {
      changed(rows.map((row) => row.id));
    },
    missing: () => [],
  };
}

/** The rows with one in another place; the same list if that place does not exist. */
function withMoved(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length || to === from) return rows;
  const rest = rows.filter((other) => other !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

function show(list: HTMLElement, rows: readonly Row[]): void {
  list.append(...rows.map(({ element }) => element));
  rows.forEach(({ place, up, down }, index) => {
    place.value = String(index + 1);
    // Not `disabled`: a disabled button loses the focus that is on it.
    up.setAttribute('aria-disabled', String(index === 0));
    down.setAttribute('aria-disabled', String(index === rows.length - 1));
  });
}

function textOf({ item }: WidgetRequest, id: string): string {
  const steps = item.shape.kind === 'ordering' ? item.shape.steps : [];
  return steps.find((step) => step.id === id)?.text ?? '';
}

function makeRow(request: WidgetRequest, id: string, move: Move): Row {
  const { item, words, order } = request;
  const step = textOf(request, id);
  const place = h(
    'select',
    { id: newId('place') },
    ...order.map((_, index) => h('option', { value: String(index + 1) }, String(index + 1))),
  );
  place.addEventListener('change', () => {
    move(id, () => Number(place.value) - 1, place);
  });
  const up = arrow('up', fill(words.moveUp, { step }));
  const down = arrow('down', fill(words.moveDown, { step }));
  up.addEventListener('click', () => {
    move(id, (from) => from - 1, up);
  });
  down.addEventListener('click', () => {
    move(id, (from) => from + 1, down);
  });
  const name = [h('span', { 'aria-hidden': 'true' }, words.place), unseen(fill(words.placeOf, { step }))];
  const controls = h('span', { class: 'place' }, h('label', { for: place.id }, ...name), place);
  const text = safe('div', item.choices[id]?.html ?? '', { class: 'step-text' });
  const element = h('li', {}, text, h('div', { class: 'step-controls' }, controls, up, down));
  return { id, element, place, up, down };
}

function arrow(name: 'up' | 'down', label: string): HTMLButtonElement {
  return h('button', { type: 'button', class: 'arrow' }, icon(name), unseen(label));
}
