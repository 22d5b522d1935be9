// A question has enough options to think about, not too many to keep in mind, and a key.
import type { Item, Option } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Limits {
  readonly min: number;
  readonly max: number;
}

function* faults(item: Item, limits: Limits): Generator<string> {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      yield* counted(item.options.length, 'options', limits);
      yield* keys(item.options);
      return;
    case 'true-false':
      if (item.options.length !== 2) yield `It is true/false, but has ${item.options.length} options.`;
      yield* keys(item.options);
      return;
    case 'ordering':
      yield* counted(item.steps.length, 'steps', { ...limits, max: Infinity });
      return;
    case 'matching':
      yield* counted(item.pairs.length, 'rows', { ...limits, max: Infinity });
      if (item.pairs.every(({ left }) => left === undefined)) yield 'It has no key: no row pairs anything.';
      return;
    case 'fill-in':
      if (item.answers.every((answer) => answer.trim() === '')) yield 'It has no key: no answer is accepted.';
      return;
    case 'numeric':
      if (item.ranges.length === 0) yield 'It has no key: no number is accepted.';
      return;
    case 'likert':
      return;
  }
}

function* counted(n: number, what: string, { min, max }: Limits): Generator<string> {
  if (n < min) yield `It has ${n} ${what}; expected at least ${min}.`;
  if (n > max) yield `It has ${n} ${what}; expected at most ${max}.`;
}

function* keys(options: readonly Option[]): Generator<string> {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 0) yield 'It has no key: no option is ticked as right.';
  else if (right === options.length) yield 'Every option is a key, so there is nothing to choose.';
}

export const itemOptions = rule({
  id: 'item-options',
  severity: 'error',
  basis:
    'Three to five options are enough; a fourth distractor that works is rare, and a question without a key cannot be scored (Haladyna, Downing & Rodriguez 2002, guidelines 18–19).',
  remedy: 'Give three to five options and tick the right one: “- [x] …”.',
  settings: { min: 3, max: 5 },
  *run(document, { settings }): Generator<RuleFinding> {
    for (const item of document.items) {
      for (const fault of faults(item, settings)) {
        yield {
          place: item.place,
          reason: `Question “${item.id}”: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
          ...(item.kind === 'single-choice' && item.options.length === 2
            ? { remedy: 'Add a third option, or say that it is true or false: “type=true-false”.' }
            : {}),
        };
      }
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n:::',
        line: 1,
      },
    ],
  },
});
