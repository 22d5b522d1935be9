// Long paragraphs look like work and hide their second thought.
import { rule, type RuleFinding } from './rule.ts';

export const paragraphLength = rule({
  id: 'paragraph-length',
  severity: 'warning',
  basis: 'A paragraph holds one thought; long blocks of text are skipped (PEMAT 9; Direct Duidelijk).',
  remedy: 'Start a new paragraph at the next thought, or make a list.',
  languages: ['nl', 'en', 'de', 'fr', 'es'],
  settings: { words: 60 },
  *run(_, { analysis, settings }): Generator<RuleFinding> {
    for (const [{ role, quoted, place }, sentences] of analysis.byPassage) {
      if ((role !== 'paragraph' && role !== 'feedback') || quoted) continue;
      const n = sentences.reduce((sum, { words }) => sum + words.length, 0);
      if (n > settings.words) {
        yield {
          place,
          reason: `The paragraph has ${n} words; expected at most ${settings.words}.`,
          actual: `${n} words`,
        };
      }
    }
  },
  examples: {
    pass: ['De spier trilt. Dat is niet erg.'],
    fail: [
      { source: `Eerst dit.\n\n${'De spier trilt. Dat is niet erg. '.repeat(9).trim()}`, line: 3, column: 1 },
    ],
  },
});
