// The mean length of the sentences a patient reads.
import { measureEase } from './language/reading-ease.ts';
import { rule, type RuleFinding } from './rule.ts';

export const sentenceMean = rule({
  id: 'sentence-mean',
  severity: 'warning',
  basis:
    'Short sentences on average, with an eye for variety, read easiest (Direct Duidelijk, B1 guidance: about 10 words).',
  remedy: 'Split the longest sentences first: rule sentence-length names them.',
  settings: { words: 12, sentences: 5 },
  languages: ['nl'],
  *run(_, { analysis: { patient, language }, settings }): Generator<RuleFinding> {
    if (patient.length < settings.sentences) return;
    // The same mean as the reading ease has.
    const mean = measureEase(patient, language, 0)?.asl ?? 0;
    if (mean <= settings.words) return;
    yield {
      reason: `The sentences have ${mean.toFixed(1)} words on average; expected at most ${settings.words}.`,
    };
  },
  examples: {
    pass: ['De spier trilt. Dat is niet erg. Het gaat over. Rust helpt. Slaap helpt ook.'],
    fail: [
      {
        source: 'Een spier in uw been trekt soms samen zonder dat u dat wilt. '
          .repeat(5)
          .trim()
          .replaceAll('wilt.', 'wilt of merkt.'),
      },
    ],
  },
});
