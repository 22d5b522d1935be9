// The parts of the module, as a list: where the learner is, and where they can go.
import { mayOpen } from '../machine.ts';
import type { View } from '../state.ts';
import { button, h } from './dom.ts';
import type { Ui } from './ui.ts';

export function partsList(ui: Ui): HTMLElement {
  const { module, session } = ui;
  const { words } = module;
  const state = session.state();
  const theory: View = { kind: 'theory', screen: state.view.kind === 'theory' ? state.view.screen : 0 };
  const entries: readonly (readonly [string, View])[] = [
    [words.begin, { kind: 'start' }],
    [words.theory, theory],
    [words.test, { kind: 'test' }],
    [words.result, { kind: 'result' }],
  ];
  const current =
    state.view.kind === 'review' || state.view.kind === 'statement' ? 'result' : state.view.kind;
  return h(
    'ol',
    {},
    ...entries.map(([label, view]) => {
      if (!mayOpen(module, state, view)) return h('li', {}, h('span', { class: 'part-label' }, label));
      const isCurrent = view.kind === current;
      return h(
        'li',
        {},
        button(
          label,
          () => {
            ui.go({ kind: 'open', view });
          },
          { class: 'part-label', ...(isCurrent ? { 'aria-current': 'step' } : {}) },
        ),
      );
    }),
  );
}
