// The table of block directives, and what holds for all of them: known, in its right form, in its right place.
import type { Block } from '../../document/index.ts';
import { defined } from '../defined.ts';
import { shownDirective, type Directive } from '../directive.ts';
import {
  contentOf,
  labelOf,
  openingOf,
  placeOf,
  type ContainerDirective,
  type LeafDirective,
} from '../nodes.ts';
import { question } from '../questions/question.ts';
import type { Reading, Scope } from '../reading.ts';
import { didYouMean, quote } from '../suggest.ts';
import { doList, dontList, note, steps, urgent } from './boxes.ts';
import { caseBlock } from './case.ts';
import { contact, figure, risk } from './leaves.ts';
import { brief, only, summary } from './passages.ts';

/** Every directive that is a block. */
export const DIRECTIVES: readonly Directive[] = [
  summary,
  brief,
  urgent,
  doList,
  dontList,
  steps,
  note,
  only,
  figure,
  risk,
  contact,
  caseBlock,
  question,
];

const BY_NAME: ReadonlyMap<string, Directive> = new Map(DIRECTIVES.map((one) => [one.name, one]));

/** Reads a directive. What cannot be understood is reported, and its content read as if it stood there alone. */
export function readDirective(
  node: ContainerDirective | LeafDirective,
  reading: Reading,
  scope: Scope,
): Block[] {
  if (node.type === 'containerDirective' && node.data?.echo === true) {
    const plain: ContainerDirective = { ...node, data: defined({ position: node.data.position }) };
    return reading.report.quietly(() => readDirective(plain, reading, scope));
  }
  const name = reading.names.directive(node.name);
  const known = name === undefined ? undefined : BY_NAME.get(name);
  if (known === undefined) {
    if (name === undefined) reportUnknown(node, reading);
    else reportTextForm(node, reading);
    return readContent(node, reading, scope);
  }
  if ((node.type === 'containerDirective') !== (known.form === 'container')) {
    reportForm(node, known, reading);
    return known.form === 'container'
      ? readContent(node, reading, scope)
      : readLeafAsContainer(node, known, reading, scope);
  }
  if (known.within?.includes(scope.within) === false) reportPlace(node, known, scope, reading);
  return known.run(node, reading, scope);
}

function readContent(node: ContainerDirective | LeafDirective, reading: Reading, scope: Scope): Block[] {
  const label = reading.inlines(labelOf(node));
  const kept: Block[] =
    label.length === 0 ? [] : [{ kind: 'paragraph', children: label, place: placeOf(node) }];
  return node.type === 'leafDirective' ? kept : [...kept, ...reading.blocks(contentOf(node), scope)];
}

function readLeafAsContainer(
  node: ContainerDirective | LeafDirective,
  known: Directive,
  reading: Reading,
  scope: Scope,
): Block[] {
  const content = node.type === 'containerDirective' ? reading.blocks(contentOf(node), scope) : [];
  return [...known.run(node, reading, scope), ...content];
}

function reportUnknown(node: ContainerDirective | LeafDirective, { names, report }: Reading): void {
  report.add({
    rule: 'directive-unknown',
    place: openingOf(node),
    reason: `There is no directive ${shownDirective(node)}.`,
    ...didYouMean(node.name, names.directiveWords, `Known are: ${names.directiveWords.join(', ')}.`),
    actual: node.name,
  });
}

function reportForm(node: ContainerDirective | LeafDirective, known: Directive, { report }: Reading): void {
  report.add({
    rule: 'directive-form',
    place: openingOf(node),
    reason:
      known.form === 'leaf'
        ? `${shownDirective(node)} is written with two colons, on one line.`
        : `${shownDirective(node)} is written with three colons, and closed.`,
    remedy:
      known.form === 'leaf'
        ? `Write ${quote(`::${node.name}`)}, without a closing line.`
        : `Write ${quote(`:::${node.name}`)} above its content and “:::” below it.`,
    actual: node.name,
  });
}

function reportTextForm(node: ContainerDirective | LeafDirective, { report }: Reading): void {
  report.add({
    rule: 'directive-form',
    place: openingOf(node),
    reason: `${shownDirective(node)} stands within a line, with one colon.`,
    remedy: `Write ${quote(`:${node.name}[…]`)} in the sentence itself.`,
    actual: node.name,
  });
}

function reportPlace(
  node: ContainerDirective | LeafDirective,
  known: Directive,
  scope: Scope,
  { report }: Reading,
): void {
  const where = scope.within === 'section' ? 'the running text' : `“${scope.within}”`;
  report.add({
    rule: 'directive-misplaced',
    place: openingOf(node),
    reason: `${shownDirective(node)} cannot stand inside ${where}.`,
    remedy: `Move it to ${(known.within ?? []).map((one) => (one === 'section' ? 'the running text' : `“${one}”`)).join(' or ')}.`,
  });
}
