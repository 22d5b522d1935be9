// No heading level is skipped: screen readers navigate by level (WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2).
import type { Section } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

function* skipped(sections: readonly Section[], above: number): Generator<RuleFinding> {
  for (const { level, place, sections: children } of sections) {
    if (level > above + 1) {
      const hashes = '#'.repeat(level);
      yield {
        place,
        reason: `The heading is of level ${level}, but the one above it is of level ${above}.`,
        actual: hashes,
        expected: ['#'.repeat(above + 1)],
        remedy: `Write “${'#'.repeat(above + 1)}” instead of “${hashes}”.`,
      };
    }
    yield* skipped(children, level);
  }
}

export const headingOrder = rule({
  id: 'heading-order',
  severity: 'error',
  basis: 'Who listens instead of looks finds the way by heading levels (WCAG 2.2, 1.3.1; PDF/UA-1, 7.4.2).',
  remedy: 'Use the next level.',
  settings: {},
  run: (document) => skipped(document.sections, 1),
  examples: {
    pass: ['## Wat is het?\n\nTekst.\n\n### Waar zit het?\n\nTekst.\n\n## Bronnen\n\nTekst.'],
    fail: [
      { source: '## Wat is het?\n\nTekst.\n\n#### Waar zit het?\n\nTekst.', line: 5, column: 1 },
      { source: '### Wat is het?\n\nTekst.', line: 1, column: 1 },
    ],
  },
});
