// Fill-in and numeric: one text field with the stem as its label.
import { FILL_IN_LIMIT, NUMERIC_LIMIT, rulesOf } from '../../items/index.ts';
import { h, newId, safe } from './dom.ts';
import type { Widget, WidgetRequest } from './widget.ts';

export function typedWidget(request: WidgetRequest): Widget {
  const { item, words, answer = [], helpId, changed } = request;
  const isNumber = item.shape.kind === 'numeric';
  const input = h('input', {
    type: 'text',
    id: newId('typed'),
    class: isNumber ? 'typed number' : 'typed',
    inputmode: isNumber ? 'decimal' : 'text',
    maxlength: String(isNumber ? NUMERIC_LIMIT : FILL_IN_LIMIT),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': helpId,
    value: answer[0] ?? '',
  });
  input.addEventListener('input', () => {
    changed([input.value]);
  });
  return {
    element: h(
      'div',
      { class: 'typed-answer' },
      safe('label', item.stem, { class: 'stem', for: input.id }),
      input,
    ),
    missing: () => {
      if (rulesOf(item.shape).isComplete(item.shape, [input.value])) return [];
      return [{ control: input, message: isNumber ? words.errorNumber : words.errorFill }];
    },
  };
}
