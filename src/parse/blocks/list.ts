// Lists in running text; a task list belongs in a question.
import type { List as ListNode, ListItem as ItemNode } from 'mdast';
import type { Block, ListItem } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading, Scope } from '../reading.ts';

/** Reads a list and what is nested in it. */
export function readList(node: ListNode, reading: Reading, scope: Scope): Block[] {
  const ordered = node.ordered === true;
  const task = node.children.find((item) => typeof item.checked === 'boolean');
  if (task !== undefined) reportTask(task, reading);
  return [
    {
      kind: 'list',
      ordered,
      start: ordered ? (node.start ?? 1) : 1,
      items: node.children.map((item) => readItem(item, reading, scope)),
      place: placeOf(node),
    },
  ];
}

function readItem(node: ItemNode, reading: Reading, scope: Scope): ListItem {
  return { blocks: reading.blocks(node.children, { ...scope, within: 'list' }), place: placeOf(node) };
}

function reportTask(item: ItemNode, { report }: Reading): void {
  report.add({
    rule: 'task-misplaced',
    place: placeOf(item),
    reason: 'A list with tick boxes stands outside a question.',
    remedy: 'Put it in :::question{#id} … :::, or leave the boxes out.',
  });
}
