// Figures of speech that a reader may take by the letter.
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const figurative = rule({
  id: 'figurative',
  severity: 'info',
  basis:
    'Who learnt the language late, or thinks in the literal, reads a figure of speech as it stands (Pharos; W3C COGA 4.4.3).',
  remedy: 'Say what you mean in plain words.',
  needs: ({ phrases }) => phrases.figurative,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const { hit, place } of findPhrases(
      analysis,
      analysis.shown,
      analysis.language?.phrases.figurative,
    )) {
      yield { place, reason: `“${hit.text}” is a figure of speech.`, actual: hit.text };
    }
  },
  examples: {
    pass: ['Let goed op uw klachten.', { source: 'Untreated, it can cause a stroke.', lang: 'en' }],
    fail: [
      { source: '| Klacht | Wat het is |\n| --- | --- |\n| Trekking | Het topje van de ijsberg |', line: 3 },
      { source: 'Rust. Houd uw klachten in de gaten en houd in de gaten hoe het gaat.', line: 1, column: 39 },
    ],
  },
});
