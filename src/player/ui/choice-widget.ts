// Single choice, true or false, likert: radio buttons. Multiple response: checkboxes. In a fieldset with the stem as legend.
import { h, newId, safe } from './dom.ts';
import { fieldset, type Widget, type WidgetRequest } from './widget.ts';

export function choiceWidget(request: WidgetRequest): Widget {
  const { item, words, order, answer = [], changed } = request;
  const type = item.shape.kind === 'multiple-response' ? 'checkbox' : 'radio';
  const name = newId('choice');
  const inputs = order.map((id) =>
    h('input', { type, name, value: id, id: `${name}-${id}`, checked: answer.includes(id) }),
  );
  const list = h(
    'div',
    { class: 'choices' },
    ...inputs.map((input) =>
      h(
        'label',
        { class: 'choice', for: input.id },
        input,
        safe('span', item.choices[input.value]?.html ?? ''),
      ),
    ),
  );
  list.addEventListener('change', () => {
    changed(inputs.filter((input) => input.checked).map((input) => input.value));
  });
  return {
    element: fieldset(request, list),
    missing: () => {
      const [first] = inputs;
      if (first === undefined || inputs.some((input) => input.checked)) return [];
      return [{ control: first, message: words.errorChoice }];
    },
  };
}
