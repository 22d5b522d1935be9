// Where options keep their order, the keys do not all stand at one place.
import { singleChoices } from './choice.ts';
import { rule, type RuleFinding } from './rule.ts';

const LETTERS = 'abcdefgh';

export const itemPosition = rule({
  id: 'item-position',
  severity: 'warning',
  basis: 'Writers hide the key in the middle, and learners know it (Attali & Bar-Hillel 2003).',
  remedy: 'Spread the keys over the positions, or set “training: shuffle: true”.',
  settings: { percent: 45, items: 8 },
  *run(document, { settings }): Generator<RuleFinding> {
    if (document.meta.training.shuffle) return;
    const positions = singleChoices(document).map(({ options }) =>
      options.findIndex(({ correct }) => correct),
    );
    if (positions.length < settings.items) return;
    for (const position of new Set(positions)) {
      const n = positions.filter((one) => one === position).length;
      if (position < 0 || (n / positions.length) * 100 <= settings.percent) continue;
      yield {
        place: document.meta.places['training.shuffle'] ?? document.items[0]?.place,
        reason: `The key is option ${LETTERS[position] ?? String(position + 1)} in ${n} of ${positions.length} questions; expected at most ${settings.percent} %.`,
      };
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [ ] Koffie\n  > Dat maakt het juist erger, niet beter.\n- [x] Rekken\n  > Juist: dan wordt de spier weer langer.\n- [ ] Alcohol\n  > Dat maakt het juist erger, niet beter.\n:::\n\n:::question{#b}\n### Wat helpt bij kramp?\n\n- [ ] Thee\n  > Dat maakt het juist erger, niet beter.\n- [x] Rust\n  > Juist: dan wordt de spier weer langer.\n- [ ] Wijn\n  > Dat maakt het juist erger, niet beter.\n:::',
        library: 'defaults: { training: { shuffle: false } }\nchecks: { item-position: { items: 2 } }',
        line: 1,
      },
    ],
  },
});
