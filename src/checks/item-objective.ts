// Every scored question tests one of the module's objectives.
import { rule, type RuleFinding } from './rule.ts';

/** Nothing is written there, so nothing was meant: the objectives are told, not guessed. */
function remedyOf(known: readonly string[]): { readonly remedy?: string } {
  if (known.length === 0) return {};
  return { remedy: `Add “objective=…” with the one it serves: ${known.join(', ')}.` };
}

export const itemObjective = rule({
  id: 'item-objective',
  severity: 'error',
  basis:
    'A question that serves no objective measures something nobody set out to teach (Haladyna & Downing 1989, guideline 1).',
  remedy: 'Add “objective=…” with an id of “training: objectives:”.',
  settings: {},
  *run({ items, meta }): Generator<RuleFinding> {
    const known = meta.training.objectives.map(({ id }) => id);
    for (const { id, kind, objective, practice, place } of items) {
      if (practice || kind === 'likert' || objective !== undefined) continue;
      yield { place, reason: `Question “${id}” tests no objective.`, ...remedyOf(known) };
    }
  },
  examples: {
    pass: [
      ':::question{#a objective=alarm}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 1,
      },
    ],
  },
});
