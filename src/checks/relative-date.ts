// Times that were true on the day of writing: "recent", "vorig jaar", "anno 2026".
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const relativeDate = rule({
  id: 'relative-date',
  severity: 'warning',
  basis:
    'A leaflet lies in a rack for years; “recent” ages without anybody seeing it (NHS content style: dates).',
  remedy: 'Name the year, or leave the time out.',
  needs: ({ phrases }) => phrases.relativeDate,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    // “Hebt u recent koorts gehad?” asks about the reader’s own time.
    const said = analysis.shown.filter(
      ({ text, passage }) => !passage.staff && !text.trimEnd().endsWith('?'),
    );
    for (const { hit, place } of findPhrases(analysis, said, analysis.language?.phrases.relativeDate)) {
      yield { place, reason: `“${hit.text}” depends on the day of reading.`, actual: hit.text };
    }
  },
  examples: {
    pass: ['In 2024 kregen 12 mensen deze ziekte.', 'Bent u recent geopereerd?'],
    fail: [
      { source: 'Er is recent onderzoek gedaan.', line: 1, column: 7 },
      { source: '## Wat is nu bekend?\n\nTekst.\n\n## Onderzoek van de laatste jaren\n\nTekst.', line: 5 },
    ],
  },
});
