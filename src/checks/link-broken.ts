// Links inside the library reach something: a section of this text, or another unit.
import { walkSections } from '../document/index.ts';
import { linksOf } from './links.ts';
import { rule, type RuleFinding } from './rule.ts';

export const linkBroken = rule({
  id: 'link-broken',
  severity: 'error',
  basis: 'A link that leads nowhere costs the reader’s trust in the rest.',
  remedy: 'Correct the target, or remove the link.',
  settings: {},
  *run(document, { units }): Generator<RuleFinding> {
    const ids = new Set([...walkSections(document.sections)].map(({ id }) => id));
    for (const { link } of linksOf(document)) {
      const { target, place } = link;
      if (target.to === 'section' && !ids.has(target.id)) {
        yield {
          place,
          reason: `No section has the id “${target.id}”.`,
          actual: `#${target.id}`,
          expected: [...ids],
        };
      } else if (target.to === 'unit' && !units.includes(target.unit)) {
        yield { place, reason: `The library has no unit “${target.unit}”.`, actual: target.unit };
      }
    }
    const missing = document.meta.related.filter((unit) => !units.includes(unit));
    if (missing.length === 0) return;
    yield {
      place: document.meta.places['related'],
      severity: 'warning',
      reason: `The library does not have these related units yet, so they are left out: ${missing.join(', ')}.`,
      actual: missing.join(', '),
      remedy: 'Write them, or remove them from “related:”.',
    };
  },
  examples: {
    pass: ['## Wat is het? {#wat}\n\nZie [wat het is](#wat).'],
    fail: [{ source: '## Wat is het? {#wat}\n\nZie [hoe het komt](#oorzaak).', line: 3, column: 5 }],
  },
});
