// Every question belongs to a section, so that feedback can lead back to what must be read again.
import { rule, type RuleFinding } from './rule.ts';

export const itemSource = rule({
  id: 'item-source',
  severity: 'warning',
  basis:
    'Who answers wrong must be able to find the passage that explains it (Hattie & Timperley 2007: “where to next?”).',
  remedy: 'Move the question under the heading of the section it asks about.',
  settings: {},
  *run({ items }): Generator<RuleFinding> {
    for (const { id, section, place } of items) {
      if (section === undefined) yield { place, reason: `Question “${id}” stands in no section.` };
    }
  },
  examples: {
    pass: [
      '## Wat helpt?\n\n:::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
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
