// Ids that authors gave themselves, collected before any is made up.
import type { Nodes } from 'mdast';
import { explicitId } from './heading.ts';
import type { Lines } from './lines.ts';

/** Ids of headings and directives in a tree. */
export function explicitIds(root: Nodes, lines: Lines): ReadonlySet<string> {
  const ids = new Set<string>();
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const id = node.type === 'heading' ? explicitId(node, lines) : idOf(node);
    if (id !== undefined) ids.add(id);
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return ids;
}

function idOf(node: Nodes): string | undefined {
  return 'attributes' in node ? (node.attributes?.['id'] ?? undefined) : undefined;
}
