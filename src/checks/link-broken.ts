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
    for (const related of document.meta.related) {
      if (units.includes(related)) continue;
      yield {
        place: document.meta.places['related'],
        severity: 'warning',
        reason: `The library has no unit “${related}”, so “related:” leaves it out.`,
        actual: related,
        remedy: 'Write that unit, or remove it from “related:”.',
      };
    }
  },
  examples: {
    pass: ['## Wat is het? {#wat}\n\nZie [wat het is](#wat).'],
    fail: [{ source: '## Wat is het? {#wat}\n\nZie [hoe het komt](#oorzaak).', line: 3, column: 5 }],
  },
});
