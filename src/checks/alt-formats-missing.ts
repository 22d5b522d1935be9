// Who cannot read the leaflet as it is must hear that there is another form: large type, another language, spoken.
import { rule, type RuleFinding } from './rule.ts';

export const altFormatsMissing = rule({
  id: 'alt-formats-missing',
  severity: 'warning',
  basis:
    'People with a disability have a right to information in a form they can use (VN-verdrag handicap, 9 and 21; NHS Accessible Information Standard).',
  remedy:
    'Add “large-print” to “leaflet: editions:”, or say in the text how to get large type, another language or an interpreter.',
  needs: ({ phrases }) => phrases.alternative,
  settings: {},
  *run({ meta }, { analysis }): Generator<RuleFinding> {
    if (meta.status === 'withdrawn' || meta.leaflet.editions.includes('large-print')) return;
    const match = analysis.language?.phrases.alternative;
    if (match === undefined || analysis.passages.some(({ text }) => match(text).length > 0)) return;
    yield {
      place: meta.places['leaflet.editions'],
      reason: 'There is no large-print edition, and the text offers no other form.',
    };
  },
  examples: {
    pass: ['Wilt u deze folder in grote letters? Vraag het aan de balie.'],
    fail: [
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\npublished: 2026-01-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS, accessed: 2026-01-01 }\nleaflet:\n  editions: [a4]\n---\n\nTekst.\n',
        line: 10,
      },
    ],
  },
});
