// A question in, an item of the bank out, and in its place in the text a reference to it.
import type { Block, ItemKind } from '../../document/index.ts';
import { trimInlines } from '../blocks/paragraph.ts';
import { defined } from '../defined.ts';
import { directive } from '../directive.ts';
import { readHtml } from '../html.ts';
import { claimId } from '../ids.ts';
import { fillText } from '../inlines/variables.ts';
import type { Reading, Scope } from '../reading.ts';
import { didYouMean, quote } from '../suggest.ts';
import { dissect, type Anatomy } from './anatomy.ts';
import { kindOf } from './kind.ts';
import { makeItem, type ItemFrame } from './kinds.ts';
import { QUESTION_ATTRIBUTES, type QuestionCall } from './question-call.ts';

export const question = directive({
  name: 'question',
  form: 'container',
  docs: 'A question: a heading that asks, options, and feedback as quotes.',
  label: 'none',
  within: ['section', 'only', 'case'],
  attributes: QUESTION_ATTRIBUTES,
  read: readQuestion,
});

function readQuestion(call: QuestionCall, reading: Reading, scope: Scope): Block[] {
  for (const node of call.content) if (node.type === 'html') readHtml(node, reading);
  const anatomy = dissect(call, reading);
  const within: Scope = { ...scope, within: 'question' };
  const kind = anatomy.body === undefined ? undefined : kindOf(anatomy.body, call, reading);
  checkObjective(call, reading);
  const frame = readFrame(call, anatomy, { kind, reading, scope: within });
  if (anatomy.body === undefined || kind === undefined) return [];
  checkFlags(kind, call, reading);
  reading.items.push(makeItem(kind, { body: anatomy.body, frame, call, reading, scope: within }));
  return [{ kind: 'item', item: frame.id, place: call.place }];
}

function readFrame(
  call: QuestionCall,
  anatomy: Anatomy,
  { kind, reading, scope }: { kind: ItemKind | undefined; reading: Reading; scope: Scope },
): ItemFrame {
  const { attributes } = call;
  const { critical, practice, partial } = attributes;
  const given = attributes.hint;
  const hint =
    given === undefined ? undefined : (fillText(given, call.attributePlace('hint'), reading) ?? given);
  return {
    id: claimId(attributes.id, `item-line-${call.place.start.line}`, call.attributePlace('id'), reading),
    stem: trimInlines(reading.inlines(anatomy.stem?.children ?? [])),
    introduction: reading.blocks(anatomy.introduction, scope),
    explanation: anatomy.explanation.flatMap((quoted) => reading.blocks(quoted.children, scope)),
    ...defined({ section: scope.section, case: scope.case, objective: attributes.objective, hint }),
    points: practice || kind === 'likert' ? 0 : (attributes.points ?? 1),
    critical,
    practice,
    pinLast: attributes['pin-last'],
    partial,
    place: call.place,
  };
}

function checkObjective(call: QuestionCall, { meta, report }: Reading): void {
  const { objective } = call.attributes;
  const known = meta.training.objectives.map((one) => one.id);
  if (objective === undefined || known.includes(objective)) return;
  report.add({
    rule: 'item-objective-unknown',
    place: call.attributePlace('objective'),
    reason: `The front matter has no objective ${quote(objective)}.`,
    ...didYouMean(objective, known, 'Add it to “training.objectives” in the front matter.'),
    actual: objective,
  });
}

/** Types for which an attribute says something. */
const MEANINGFUL = {
  partial: ['multiple-response', 'ordering', 'matching'],
  'pin-last': ['single-choice', 'multiple-response', 'true-false', 'likert'],
  points: ['single-choice', 'multiple-response', 'true-false', 'ordering', 'matching', 'fill-in', 'numeric'],
  critical: [
    'single-choice',
    'multiple-response',
    'true-false',
    'ordering',
    'matching',
    'fill-in',
    'numeric',
  ],
} as const satisfies Readonly<Record<string, readonly ItemKind[]>>;

function checkFlags(kind: ItemKind, call: QuestionCall, { report }: Reading): void {
  for (const [name, kinds] of Object.entries(MEANINGFUL)) {
    if (!call.written.includes(name) || kinds.some((one) => one === kind)) continue;
    report.add({
      rule: 'attribute-conflict',
      place: call.attributePlace(name),
      reason: `“${name}” means nothing for a question of type “${kind}”.`,
      remedy: 'Leave it out.',
      actual: name,
    });
  }
  if (call.attributes.practice && (call.attributes.critical || call.attributes.points !== undefined)) {
    const name = call.attributes.critical ? 'critical' : 'points';
    report.add({
      rule: 'attribute-conflict',
      place: call.attributePlace(name),
      reason: `A practice question is never scored, so “${name}” means nothing.`,
      remedy: `Leave out “practice” or “${name}”.`,
      actual: name,
    });
  }
}
