// The items of a list as options: one line of text each, with the feedback as a quote under it.
import type { List, ListItem } from 'mdast';
import type { Block, Inline, Place } from '../../document/index.ts';
import { trimInlines } from '../blocks/paragraph.ts';
import { readHtml } from '../html.ts';
import { placeOf, type BlockNode } from '../nodes.ts';
import type { Reading, Scope } from '../reading.ts';
import { quote } from '../suggest.ts';
import { brokenTick } from './ticks.ts';

/** An option as written, whatever the question's type makes of it. */
export interface WrittenOption {
  readonly text: readonly Inline[];
  /** Undefined without a tick box. */
  readonly checked: boolean | undefined;
  readonly feedback: readonly Block[];
  readonly place: Place;
}

/** Reads the options of a list; reports boxes written wrong, empty options, and what is no feedback. */
export function readOptions(list: List, reading: Reading, scope: Scope): WrittenOption[] {
  return list.children.map((item) => readOption(item, reading, scope));
}

function readOption(item: ListItem, reading: Reading, scope: Scope): WrittenOption {
  const place = placeOf(item);
  const [first, ...rest] = item.children;
  const text = first?.type === 'paragraph' ? trimInlines(reading.inlines(first.children)) : [];
  const broken = brokenTick(item);
  if (broken !== undefined) reportTick(broken, place, reading);
  else if (text.length === 0) reportEmpty(place, reading);
  const below = first?.type === 'paragraph' ? rest : item.children;
  return {
    text,
    checked: item.checked ?? (broken === undefined ? undefined : /[^[\]\s]/.test(broken)),
    feedback: below.flatMap((node) => readFeedback(node, reading, scope)),
    place,
  };
}

function readFeedback(node: BlockNode, reading: Reading, scope: Scope): Block[] {
  if (node.type === 'blockquote') return reading.blocks(node.children, scope);
  if (node.type === 'html') {
    readHtml(node, reading);
    return [];
  }
  const { start, end } = placeOf(node);
  reading.report.add({
    rule: 'item-option',
    place: { start, end },
    reason: `Under an option stands ${quote(reading.lines.text.slice(start.offset, end.offset))}, which is no feedback.`,
    remedy: 'Keep the option on one line, and write its feedback as “  > …” under it.',
  });
  return [];
}

function reportTick(broken: string, place: Place, { report }: Reading): void {
  const meant = /[^[\]\s]/.test(broken) ? '[x]' : '[ ]';
  report.add({
    rule: 'item-option',
    place,
    reason: `${quote(broken)} is no tick box here.`,
    remedy: `Write “- ${meant} ” with a space behind it.`,
    actual: broken,
    expected: [meant],
  });
}

function reportEmpty(place: Place, { report }: Reading): void {
  report.add({
    rule: 'item-option',
    place,
    reason: 'This option has no text.',
    remedy: 'Write the option behind the box, or remove the line.',
  });
}
