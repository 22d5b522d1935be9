// A heading with nothing under it: the reader looks for the answer it promises.
import { isEmptySection, walkSections } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

export const sectionEmpty = rule({
  id: 'section-empty',
  severity: 'warning',
  basis:
    'A heading is a promise; who comes by screen reader or contents finds nothing there (WCAG 2.2, 2.4.6).',
  remedy: 'Write the section, or remove its heading.',
  settings: {},
  *run(document): Generator<RuleFinding> {
    for (const section of walkSections(document.sections)) {
      if (isEmptySection(section))
        yield { place: section.place, reason: 'Nothing stands under this heading.' };
    }
  },
  examples: {
    pass: ['## Wat is het?\n\n### Hoe voelt het?\n\nU voelt een trilling.'],
    fail: [{ source: '## Wat is het?\n\n## Hoe komt het?\n\nDoor stress.', line: 1, column: 1 }],
  },
});
