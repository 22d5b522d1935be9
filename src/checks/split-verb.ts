// Two parts of a verb with many words between them: the reader has to keep the first in mind until the last.
import { placeOf } from './language/passage.ts';
import { countWords } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

export const splitVerb = rule({
  id: 'split-verb',
  severity: 'warning',
  basis:
    'In a tangconstructie the meaning comes last, when a weak reader has lost the start (Genootschap Onze Taal; Direct Duidelijk).',
  remedy: 'Bring the parts of the verb together, or make two sentences.',
  settings: { words: 6, sentence: 12 },
  needs: ({ grammar }) => grammar.splitVerb,
  *run(_, { analysis, settings }): Generator<RuleFinding> {
    const find = analysis.language?.grammar.splitVerb;
    if (find === undefined) return;
    for (const sentence of analysis.prose) {
      // A short sentence is taken in at a glance: "Hebt u ooit een metaalsplinter in uw oog gehad?"
      if (sentence.words.length < settings.words + 3 || countWords(sentence) <= settings.sentence) continue;
      const hit = find(sentence);
      if (hit === undefined || hit.between <= settings.words) continue;
      const [first, last] = hit.parts;
      yield {
        place: placeOf(sentence.passage, hit.start, hit.end),
        reason: `Between “${first}” and “${last}” stand ${hit.between} words; expected at most ${settings.words}.`,
        actual: `${first} … ${last}`,
      };
    }
  },
  examples: {
    pass: ['U kunt altijd uw huisarts bellen.', 'Meestal ruimt je lichaam het virus binnen 2 jaar op.'],
    fail: [
      {
        source: 'Rust helpt. U kunt bij twijfel over de klachten in uw been uw huisarts bellen.',
        line: 1,
        column: 15,
      },
    ],
  },
});
