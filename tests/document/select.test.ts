// What an output shows of a section: a heading of which nothing but itself would be left goes with its content.
import { describe, expect, it } from 'vitest';
import { selectContent, walkSections, type Document, type Selection } from '../../src/document/index.ts';
import { parseExample } from '../checks/sources.ts';

const SOURCE = `## Wat is het?

Een trilling.

## Voor de afdeling {#afdeling}

### Ophangen {#ophangen}

:::only{audience=staff}
Hang dit op.
:::

## Toets {#toets}

:::question{#kracht objective=alarm}
### Wat is een alarmteken?

- [x] Minder kracht
- [ ] Een trilling na sport
- [ ] Een moe gevoel
:::

## Kort {#kort}

:::brief
In het kort.
:::

:::only{output=web}
Voluit.
:::

## Leeg {#leeg}
`;

function parsed(): Document {
  const { document } = parseExample(SOURCE);
  if (document === undefined) throw new Error('The sample does not parse.');
  return document;
}

const ids = (selection: Selection): string[] =>
  [...walkSections(selectContent(parsed(), selection).sections)].map(({ id }) => id);

describe('sections of an output', () => {
  it('leaves out headings above content of other outputs, and above nothing but questions', () => {
    expect(ids({ output: 'web' })).toEqual(['wat-is-het', 'kort', 'leeg']);
    expect(ids({ output: 'leaflet', edition: 'trifold' })).toEqual(['wat-is-het', 'kort', 'leeg']);
  });

  it('has all of them in the training module', () => {
    expect(ids({ output: 'training' })).toEqual([
      'wat-is-het',
      'afdeling',
      'ophangen',
      'toets',
      'kort',
      'leeg',
    ]);
  });

  it('keeps a heading under which its author wrote nothing: that is for a check to say', () => {
    expect(ids({ output: 'web' })).toContain('leeg');
  });
});
