// Words that leave open what is meant, where there are many of them.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const vagueModal = rule({
  id: 'vague-modal',
  severity: 'info',
  basis:
    '“Regelmatig” is daily to one reader and monthly to another; doubt upon doubt reads as “we do not know” (CDC Clear Communication Index, 12).',
  remedy: 'Say how often, how much, or when.',
  needs: ({ phrases }) => phrases.vague,
  settings: { per100: 2, words: 50 },
  *run(_, { analysis, settings }): Generator<RuleFinding> {
    const words = analysis.patient.reduce((sum, sentence) => sum + sentence.words.length, 0);
    if (words < settings.words) return;
    const found = [...findPhrases(analysis, analysis.patient, analysis.language?.phrases.vague)];
    const per100 = (found.length / words) * 100;
    if (per100 <= settings.per100) return;
    for (const { hit, place } of found) {
      yield {
        place,
        reason: `“${hit.text}” is vague, one of ${per100.toFixed(1)} such words per 100; expected at most ${settings.per100}.`,
        actual: hit.text,
      };
    }
  },
  examples: {
    pass: ['Rek regelmatig. De spier trilt. Dat is niet erg.'],
    fail: [
      {
        source: `Rek regelmatig. Drink voldoende, eventueel met wat zout. Dat kan wellicht helpen. ${'De spier trilt. Dat is niet erg. '.repeat(6)}`,
        line: 1,
        column: 5,
      },
    ],
  },
});
