// "Alle bovenstaande" and "geen van deze" test cleverness, and break when options are shuffled.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const itemAllNone = rule({
  id: 'item-all-none',
  severity: 'error',
  basis:
    'Who sees two right options knows that “all of the above” is right; shuffled, it makes no sense (Haladyna, Downing & Rodriguez 2002, guidelines 25–26).',
  remedy: 'Replace it by an option of its own, or make it a question with several keys.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const options = analysis.sentences.filter(({ passage }) => passage.role === 'option');
    for (const { hit, place } of findPhrases(options, analysis.language?.phrases.allNone)) {
      yield { place, reason: `The option says “${hit.text}”.`, actual: hit.text };
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Geen van deze\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 8,
        column: 7,
      },
    ],
  },
});
