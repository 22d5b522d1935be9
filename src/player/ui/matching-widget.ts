// Matching: a select for every left. A long right, when chosen, is shown whole under its select, which cuts it off on a
// narrow screen.
import type { MatchingShape } from '../../items/index.ts';
import { h, newId, safe } from './dom.ts';
import { fill } from './say.ts';
import { fieldset, type Widget, type WidgetRequest } from './widget.ts';

/** Characters that fit in a select at 320 px. */
const FITS = 26;

export function matchingWidget(request: WidgetRequest): Widget {
  const { item, words, changed } = request;
  const { shape } = item;
  if (shape.kind !== 'matching') throw new Error(`item ${item.id} is no matching item`);
  const rows = shape.lefts.map((left, index) => matchRow(request, shape, left.id, index));
  const list = h('div', { class: 'matches' }, ...rows.map(({ element }) => element));
  list.addEventListener('change', () => {
    changed(rows.map(({ select }) => select.value));
  });
  return {
    element: fieldset(request, list),
    missing: () =>
      rows
        .map(({ select }, index) => ({
          control: select,
          message: fill(words.errorMatch, { left: shape.lefts[index]?.text ?? '' }),
        }))
        .filter(({ control }) => control.value === ''),
  };
}

interface MatchRow {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
}

function matchRow(request: WidgetRequest, shape: MatchingShape, left: string, index: number): MatchRow {
  const { item, words, order, answer = [] } = request;
  const rights = order.flatMap((id) => shape.rights.filter((right) => right.id === id));
  const options = rights.map((right) => h('option', { value: right.id }, right.text));
  const select = h('select', { id: newId('match') }, h('option', { value: '' }, words.choose), ...options);
  select.value = answer[index] ?? '';
  const label = safe('label', item.lefts?.[left] ?? '', { for: select.id });
  const whole = h('div', { class: 'whole-choice', 'aria-hidden': 'true' });
  const show = (): void => {
    const chosen = rights.find(({ id }) => id === select.value);
    const isLong = chosen !== undefined && chosen.text.length > FITS;
    whole.replaceChildren(...(isLong ? [safe('span', item.choices[chosen.id]?.html ?? '')] : []));
  };
  select.addEventListener('change', show);
  show();
  return { element: h('div', { class: 'match' }, label, select, whole), select };
}
