// Every objective has a question that tests it.
import { rule, type RuleFinding } from './rule.ts';

export const objectiveUntested = rule({
  id: 'objective-untested',
  severity: 'warning',
  basis:
    'A module that promises an objective and never tests it cannot show that anybody reached it (constructive alignment, Biggs 1996).',
  remedy: 'Write a question with this objective, or drop the objective.',
  settings: {},
  *run({ meta, items }): Generator<RuleFinding> {
    const tested = new Set(items.flatMap(({ objective, practice }) => (practice ? [] : [objective])));
    for (const { id, place } of meta.training.objectives) {
      if (tested.has(id)) continue;
      yield {
        place: place ?? meta.places['training.objectives'],
        reason: `No question tests the objective “${id}”.`,
        actual: id,
      };
    }
  },
  examples: {
    pass: [
      ':::question{#a objective=alarm}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [{ source: 'Tekst.' }],
  },
});
