// Claims that one exception makes untrue: "altijd", "nooit", "totaal onschadelijk". Instructions may be absolute.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const absoluteClaim = rule({
  id: 'absolute-claim',
  severity: 'error',
  basis:
    'Medicine has few certainties; a patient who is the exception was misled (DISCERN 10–11; CGR-gedragscode: no absolute claims).',
  remedy: 'Say how often it is so: “meestal”, “bijna altijd”, or the number.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const claims = analysis.sentences.filter(
      ({ passage }) => passage.part !== 'question' && !passage.quoted && passage.role !== 'title',
    );
    for (const { hit, place, sentence } of findPhrases(claims, analysis.language?.phrases.absolute)) {
      if (
        sentence.text.trimEnd().endsWith('?') ||
        analysis.language?.isInstruction?.(sentence, hit, sentence.start) === true
      )
        continue;
      const sure = analysis.language?.isClaim?.(sentence, hit, sentence.start) !== false;
      yield {
        place,
        // Where it may well be true, as of opening hours, the author is only asked to look.
        ...(sure ? {} : { severity: 'info' as const }),
        reason: `“${hit.text}” allows no exception.`,
        actual: hit.text,
      };
    }
  },
  examples: {
    pass: ['Bel altijd 112 bij twijfel. Het is niet altijd erg.', 'Een trekking is bijna altijd onschuldig.'],
    fail: [{ source: 'Een trekking is altijd onschuldig.', line: 1, column: 17 }],
  },
});
