// The parts of a question container: stem, what stands before the options, the options, the explanation.
import type { Blockquote, Heading, List, Table } from 'mdast';
import type { ItemKind } from '../../document/index.ts';
import { placeOf, placeOfAll, type BlockNode } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { quote } from '../suggest.ts';
import type { QuestionCall } from './question-call.ts';
import { hasTicks } from './ticks.ts';

export interface Anatomy {
  readonly stem: Heading | undefined;
  readonly introduction: readonly BlockNode[];
  /** The list or table that answers are made of. */
  readonly body: List | Table | undefined;
  readonly explanation: readonly Blockquote[];
}

/** Takes a question apart; reports parts that are missing or stand where none belongs. */
export function dissect(call: QuestionCall, reading: Reading): Anatomy {
  const content = call.content.filter((node) => node.type !== 'html' && node.type !== 'definition');
  const at = content.findIndex((node) => node.type === 'heading');
  const stem = content[at];
  if (at > 0) reportBeforeStem(content.slice(0, at), call, reading);
  const rest = [...content.slice(0, Math.max(at, 0)), ...content.slice(at + 1)];
  const body = findBody(rest, call.attributes.type);
  const index = body === undefined ? rest.length : rest.indexOf(body);
  const parts = body === undefined ? undefined : joinSplit(body, rest, { call, reading });
  const behind = rest.slice(index + 1 + (parts?.extra ?? 0));
  if (stem?.type !== 'heading') reportStem(call, reading);
  if (body === undefined) reportBody(call, reading);
  return {
    stem: stem?.type === 'heading' ? stem : undefined,
    introduction: rest.slice(0, index),
    body: parts?.body,
    explanation: behind.flatMap((node) =>
      node.type === 'blockquote' ? [node] : reportBehind(node, call, reading),
    ),
  };
}

/** A list with ticks wins; else what the declared type needs; else the last list or table. */
function findBody(nodes: readonly BlockNode[], type: ItemKind | undefined): List | Table | undefined {
  const ticked = nodes.find((node) => node.type === 'list' && hasTicks(node));
  if (ticked?.type === 'list') return ticked;
  const bodies = nodes.filter((node) => node.type === 'list' || node.type === 'table');
  const wanted = bodies.filter((node) => {
    if (type === 'matching') return node.type === 'table';
    if (type === 'ordering') return node.type === 'list' && node.ordered === true;
    return type === undefined || node.type === 'list';
  });
  const structured = wanted.filter((node) => node.type === 'table' || node.ordered === true);
  return (type === undefined ? structured.at(-1) : undefined) ?? wanted.at(-1) ?? bodies.at(-1);
}

/** Feedback without indent cuts a list in two: the options are joined again, and reported once. */
function joinSplit(
  body: List | Table,
  nodes: readonly BlockNode[],
  { call, reading }: { call: QuestionCall; reading: Reading },
): { body: List | Table; extra: number } {
  if (body.type !== 'list' || !hasTicks(body)) return { body, extra: 0 };
  const start = nodes.indexOf(body);
  const more = nodes.slice(start + 1).filter((node): node is List => node.type === 'list' && hasTicks(node));
  const [second] = more;
  const last = more.at(-1);
  if (second === undefined || last === undefined) return { body, extra: 0 };
  reading.report.add({
    rule: 'item-shape',
    place: { start: placeOf(second).start, end: placeOf(second).start },
    reason: `The options of ${call.shown} are cut in ${more.length + 1} lists.`,
    remedy: 'Indent the feedback under an option by two spaces, and start every option with the same “- ”.',
  });
  const children = [body, ...more].flatMap((list) => list.children);
  return { body: { ...body, children }, extra: nodes.indexOf(last) - start };
}

function reportBeforeStem(nodes: readonly BlockNode[], call: QuestionCall, { report }: Reading): void {
  report.add({
    rule: 'item-stem',
    place: placeOfAll(nodes),
    reason: `In ${call.shown} something stands before the question itself.`,
    remedy: 'Start with the heading that asks the question; put the rest below it.',
  });
}

function reportStem(call: QuestionCall, { report }: Reading): void {
  report.add({
    rule: 'item-stem',
    place: call.opening,
    reason: `${call.shown} has no heading, so it asks nothing.`,
    remedy: 'Write the question as its first line: “### …?”.',
  });
}

function reportBody(call: QuestionCall, { report }: Reading): void {
  report.add({
    rule: 'item-shape',
    place: call.opening,
    reason: `${call.shown} has no options.`,
    remedy:
      'Write them as a list with “- [ ]” and “- [x]”, as a numbered list or as a table with two columns.',
  });
}

function reportBehind(node: BlockNode, call: QuestionCall, { report, lines }: Reading): never[] {
  const { start, end } = placeOf(node);
  report.add({
    rule: 'item-shape',
    place: { start, end },
    reason: `In ${call.shown}, ${quote(lines.text.slice(start.offset, end.offset))} stands behind the options.`,
    remedy: 'Put it above the options, or in a quote (“> …”) if it explains the answer.',
  });
  return [];
}
