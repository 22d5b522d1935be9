// A list item without content is a slip of the pen, and a screen reader reads it out (WCAG 2.2, 1.3.1).
import { blocksText, walkBlocks, type ListItem } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

function isEmpty(item: ListItem): boolean {
  if (blocksText(item.blocks).trim() !== '') return false;
  for (const { kind } of walkBlocks(item.blocks)) {
    if (kind === 'figure' || kind === 'contact' || kind === 'item') return false;
  }
  return true;
}

export const listEmpty = rule({
  id: 'list-empty',
  severity: 'error',
  basis: 'A bullet without text is read out as an item and says nothing (WCAG 2.2, 1.3.1).',
  remedy: 'Write the item, or remove its bullet.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const block of analysis.blocks) {
      if (block.kind !== 'list') continue;
      for (const item of block.items) {
        if (isEmpty(item)) yield { place: item.place, reason: 'A list item has no text.' };
      }
    }
  },
  examples: {
    pass: ['- Rekken\n- Warmte\n  - Een bad'],
    fail: [{ source: '- Rekken\n-\n- Warmte', line: 2, column: 1 }],
  },
});
