// Matching: a select for every left. A long right is shown whole under its select, which cuts it off on a narrow screen.
import { h, newId, safe } from './dom.ts';
import { fill } from './say.ts';
import type { Widget, WidgetRequest } from './widget.ts';

/** Characters that fit in a select at 320 px. */
const FITS = 26;

export function matchingWidget(request: WidgetRequest): Widget {
  const { item, words, order, answer = [], helpId, changed } = request;
  const { shape } = item;
  if (shape.kind !== 'matching') throw new Error(`item ${item.id} is no matching item`);
  const rights = order
    .map((id) => shape.rights.find((right) => right.id === id))
    .filter((right) => right !== undefined);
  const isLong = rights.some((right) => right.text.length > FITS);
  const selects = shape.lefts.map((_, index) => {
    const options = rights.map((right) => h('option', { value: right.id }, right.text));
    const select = h('select', { id: newId('match') }, h('option', { value: '' }, words.choose), ...options);
    select.value = answer[index] ?? '';
    return select;
  });
  const rows = shape.lefts.map((left, index) => {
    const select = selects[index];
    const label = safe('label', item.lefts?.[left.id] ?? '', { for: select?.id });
    const whole = h('div', { class: 'whole-choice', 'aria-hidden': 'true' });
    const show = (): void => {
      whole.replaceChildren(safe('span', item.choices[select?.value ?? '']?.html ?? ''));
    };
    select?.addEventListener('change', show);
    if (isLong) show();
    return h('div', { class: 'match' }, label, select, isLong ? whole : undefined);
  });
  const list = h('div', { class: 'matches' }, ...rows);
  list.addEventListener('change', () => {
    changed(selects.map((select) => select.value));
  });
  return {
    element: h(
      'fieldset',
      { 'aria-describedby': helpId },
      safe('legend', item.stem, { class: 'stem' }),
      list,
    ),
    missing: () =>
      shape.lefts.flatMap((left, index) => {
        const control = selects[index];
        if (control === undefined || control.value !== '') return [];
        return [{ control, message: fill(words.errorMatch, { left: left.text }) }];
      }),
  };
}
