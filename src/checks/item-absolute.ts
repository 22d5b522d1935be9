// "Altijd" and "nooit" in an option give it away: such options are nearly always wrong.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const itemAbsolute = rule({
  id: 'item-absolute',
  severity: 'warning',
  basis:
    'Test-wise learners strike options with “always” and “never” without knowing the subject (Haladyna, Downing & Rodriguez 2002, guideline 28a).',
  remedy: 'Say it without the absolute word.',
  needs: ({ phrases }) => phrases.absoluteOption,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    // “Alle bovenstaande antwoorden” is item-all-none’s.
    const allNone = analysis.language?.phrases.allNone;
    const options = analysis.sentences.filter(
      ({ passage, text }) =>
        passage.role === 'option' && (allNone === undefined || allNone(text).length === 0),
    );
    for (const { hit, place, sentence } of findPhrases(
      analysis,
      options,
      analysis.language?.phrases.absoluteOption,
    )) {
      if (
        analysis.language?.isInstruction?.(sentence, hit, sentence.start) === true &&
        /^(?:niet|bijna)/iu.test(hit.text)
      )
        continue;
      // “Zoals altijd” is as usual.
      if (/(?:zoals|as|wie|comme) $/iu.test(sentence.text.slice(0, hit.start))) continue;
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
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie helpt altijd\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 6,
        column: 20,
      },
    ],
  },
});
