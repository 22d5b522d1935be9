// A heading within a block: sections cannot start there, so its words stay as a paragraph.
import type { Heading } from 'mdast';
import type { Block } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/** Reports the heading and keeps its text. */
export function readInnerHeading(node: Heading, reading: Reading): Block[] {
  const place = placeOf(node);
  reading.report.add({
    rule: 'heading-misplaced',
    place,
    reason: 'A heading stands inside a block; sections start in the running text only.',
    remedy: 'Close the block before the heading, or make the heading **bold** text.',
  });
  return [
    { kind: 'paragraph', children: [{ kind: 'strong', children: reading.inlines(node.children) }], place },
  ];
}
