// A stem with "niet" or "behalve" asks for the exception: readers miss the word.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const itemNegative = rule({
  id: 'item-negative',
  severity: 'warning',
  basis:
    'Negative stems are misread, most of all by those who read with difficulty (Haladyna, Downing & Rodriguez 2002, guideline 17).',
  remedy: 'Ask for what is so. If the exception is the point, set the word in bold.',
  needs: ({ phrases }) => phrases.negative,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const stems = analysis.sentences.filter(({ passage }) => passage.role === 'stem');
    for (const { hit, place } of findPhrases(analysis, stems, analysis.language?.phrases.negative)) {
      yield { place, reason: `The question asks with “${hit.text}”.`, actual: hit.text };
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt niet bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 2,
        column: 15,
      },
    ],
  },
});
