// Links inside the library reach something: a section of this text, or another unit.
import { documentBlocks, selectContent, walkSections, type Document } from '../document/index.ts';
import { linksOf } from './links.ts';
import { rule, type RuleFinding } from './rule.ts';

function sectionIds({ sections }: Document): ReadonlySet<string> {
  return new Set(walkSections(sections).map(({ id }) => id));
}

/** Links on the page to sections that the page does not have, because what stands in them is for others. */
function* hiddenTargets(document: Document, ids: ReadonlySet<string>): Generator<RuleFinding<'warning'>> {
  const page = selectContent(document, { output: 'web' });
  const shown = sectionIds(page);
  if (shown.size === ids.size) return;
  for (const { link } of linksOf(documentBlocks(page))) {
    const { target, place } = link;
    if (target.to !== 'section' || shown.has(target.id) || !ids.has(target.id)) continue;
    yield {
      place,
      reason: `The page does not show the section “${target.id}”: nothing in it is for the page.`,
      actual: `#${target.id}`,
      expected: [...shown],
    };
  }
}

export const linkBroken = rule({
  id: 'link-broken',
  severity: 'error',
  also: ['warning'],
  basis: 'A link that leads nowhere costs the reader’s trust in the rest.',
  remedy: 'Correct the target, or remove the link.',
  settings: {},
  *run(document, { analysis, units }): Generator<RuleFinding<'warning'>> {
    const ids = sectionIds(document);
    const links = [...linksOf(analysis.blocks)];
    if (links.some(({ link }) => link.target.to === 'section')) yield* hiddenTargets(document, ids);
    for (const { link } of links) {
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
    pass: [
      '## Wat is het? {#wat}\n\nZie [wat het is](#wat).',
      '## Voor de afdeling {#afdeling}\n\n:::only{audience=staff}\nHang dit op, zie [de afdeling](#afdeling).\n:::',
    ],
    fail: [
      { source: '## Wat is het? {#wat}\n\nZie [hoe het komt](#oorzaak).', line: 3, column: 5 },
      {
        source:
          'Zie [de afdeling](#afdeling).\n\n## Voor de afdeling {#afdeling}\n\n:::only{audience=staff}\nHang dit op.\n:::',
        line: 1,
        column: 5,
      },
    ],
  },
});
