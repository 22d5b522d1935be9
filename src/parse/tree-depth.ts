// Cuts a Markdown tree off where it is nested deeper than anything that walks it should have to go.
import type { Nodes, Root } from 'mdast';
import { placeOf } from './nodes.ts';
import type { Report } from './report.ts';

/** Deepest level of mdast kept: blocks within blocks and emphasis within emphasis together. */
const MAX_DEPTH = 150;

/** The tree itself, with what lies deeper left out and reported once. */
export function trimTree(root: Root, report: Report): Root {
  let reported = false;
  const stack: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (!('children' in node)) continue;
    if (depth < MAX_DEPTH) {
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
      continue;
    }
    if (!reported) reportDepth(node, report);
    reported = true;
    node.children = [];
  }
  return root;
}

function reportDepth(node: Nodes, report: Report): void {
  const { start } = placeOf(node);
  report.add({
    rule: 'source-nesting',
    place: { start, end: start },
    reason: 'Emphasis, links or brackets are nested far too deep here.',
    remedy: 'Remove the surplus stars, underscores and brackets.',
  });
}
