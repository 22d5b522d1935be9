// Tick boxes: `- [ ]` and `- [x]`, and what authors write when they mean them.
import type { List, ListItem } from 'mdast';
import { plainText } from '../inlines/plain-text.ts';

const BROKEN = /^\[\s*[xXvV*✓✔]?\s*\](?!\()/;

/** Whether a list has at least one tick box, or something meant as one. */
export function hasTicks(list: List): boolean {
  return list.children.some((item) => isTicked(item) || brokenTick(item) !== undefined);
}

/** Whether an item has a tick box, ticked or not. */
export function isTicked(item: ListItem): boolean {
  return typeof item.checked === 'boolean';
}

/** The text that was meant as a tick box but is not read as one: `[]`, `[ x]`, `[x]without space`. */
export function brokenTick(item: ListItem): string | undefined {
  if (isTicked(item)) return undefined;
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? plainText(first.children.slice(0, 1)) : '';
  return BROKEN.exec(text)?.[0];
}
