// Lines of paragraphs that look like a directive but were read as text: stray fences and openings with a mistake in them.
import type { Nodes, Paragraph } from 'mdast';
import type { Place } from '../document/index.ts';
import type { Lines } from './lines.ts';
import { placeOf } from './nodes.ts';

/** A line of a paragraph that starts with two colons or more. */
export interface FenceLine {
  /** `fence`: colons only. `opening`: colons and something behind them. */
  readonly kind: 'fence' | 'opening';
  readonly line: number;
  readonly colons: number;
  /** What stands behind the colons. */
  readonly rest: string;
  readonly place: Place;
}

/** The fence-like lines in all paragraphs of a tree, from top to bottom. */
export function findFenceLines(root: Nodes, lines: Lines): FenceLine[] {
  const found: FenceLine[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'paragraph') found.push(...inParagraph(node, lines));
    else if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return found.sort((a, b) => a.line - b.line);
}

function inParagraph(paragraph: Paragraph, lines: Lines): FenceLine[] {
  const { start, end } = placeOf(paragraph);
  const text = lines.text.slice(start.offset, end.offset);
  if (paragraph.data !== undefined || !text.includes('::')) return [];
  const found: FenceLine[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const whole = lines.line(line);
    const skip = line === start.line ? start.column - 1 : (/^[\s>]*/.exec(whole)?.[0].length ?? 0);
    const fence = /^(:{2,})(.*?)\s*$/.exec(whole.slice(skip));
    if (fence === null) continue;
    const [shown, marks = '', rest = ''] = fence;
    if (rest === '' && marks.length === 2) continue;
    const offset = (lines.starts[line - 1] ?? 0) + skip;
    found.push({
      kind: rest === '' ? 'fence' : 'opening',
      line,
      colons: marks.length,
      rest,
      place: lines.place(offset, offset + shown.trimEnd().length),
    });
  }
  return found;
}
