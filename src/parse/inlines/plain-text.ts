// The plain text of Markdown nodes, before they are read: to look a term up, to name a heading in a message.
import type { Nodes } from 'mdast';

/** Text of these nodes, footnote calls and HTML left out, white space collapsed. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .map(textOf)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}
