// A list within a list is the most a reader can follow; a third level is lost.
import { childBlocks, walkSections, type Block } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

function* deep(blocks: readonly Block[], depth: number, limit: number): Generator<RuleFinding> {
  for (const block of blocks) {
    const inside = block.kind === 'list' ? depth + 1 : depth;
    if (block.kind === 'list' && depth > limit) {
      yield {
        place: block.place,
        reason: `A list stands ${depth} levels deep in other lists; expected at most ${limit}.`,
      };
    } else {
      yield* deep(childBlocks(block), inside, limit);
    }
  }
}

export const listNesting = rule({
  id: 'list-nesting',
  severity: 'warning',
  basis: 'Readers and screen readers lose count beyond a list within a list (WCAG 2.2, 1.3.1; W3C COGA 4.4).',
  remedy: 'Make headings of the first level, or flatten the list.',
  settings: { depth: 1 },
  *run(document, { settings: { depth } }): Generator<RuleFinding> {
    yield* deep(document.summary?.blocks ?? [], 0, depth);
    yield* deep(document.introduction, 0, depth);
    for (const { blocks, brief } of walkSections(document.sections)) {
      yield* deep(brief ?? [], 0, depth);
      yield* deep(blocks, 0, depth);
    }
  },
  examples: {
    pass: ['- Warmte\n  - Een bad\n  - Een kruik'],
    fail: [{ source: '- Warmte\n  - Een bad\n    - Niet te heet', line: 3 }],
  },
});
