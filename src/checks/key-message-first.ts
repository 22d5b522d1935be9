// What matters most stands first, in at most three points.
import { walkBlocks, type Summary } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

function points(summary: Summary): number {
  let count = 0;
  for (const block of walkBlocks(summary.blocks)) if (block.kind === 'list') count += block.items.length;
  return count;
}

export const keyMessageFirst = rule({
  id: 'key-message-first',
  severity: 'warning',
  basis:
    'Most readers keep the first two or three points and no more (CDC Clear Communication Index, 1–3; PEMAT 1, 11).',
  remedy: 'Put a “:::summary” with at most three points before the first heading.',
  settings: { points: 3 },
  *run({ meta, summary, introduction, sections }, { settings }): Generator<RuleFinding> {
    if (meta.status === 'withdrawn') return;
    if (summary === undefined) {
      yield { reason: 'The text does not start with its key messages.' };
      return;
    }
    const before = [...introduction, ...sections].find(
      ({ place }) => place.start.line < summary.place.start.line,
    );
    if (before !== undefined) {
      yield {
        place: summary.place,
        reason: 'The key messages do not stand first.',
        remedy: 'Move the summary to the top.',
      };
    }
    const n = points(summary);
    if (n > settings.points) {
      yield {
        place: summary.place,
        reason: `The summary has ${n} points; expected at most ${settings.points}.`,
        remedy: 'Keep the points a patient must remember.',
      };
    }
  },
  examples: {
    pass: [
      ':::summary\n- Een trekking is meestal onschuldig.\n- Rust helpt.\n:::\n\n## Wat is het?\n\nTekst.',
    ],
    fail: [
      { source: '## Wat is het?\n\nTekst.' },
      { source: ':::summary\n- Een.\n- Twee.\n- Drie.\n- Vier.\n:::\n\n## Wat is het?\n\nTekst.', line: 1 },
      { source: 'Eerst dit.\n\n:::summary\n- Een.\n:::\n\n## Wat is het?\n\nTekst.', line: 3 },
    ],
  },
});
