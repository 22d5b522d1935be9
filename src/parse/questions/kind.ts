// Which type a question is: declared with `type=`, or inferred from how its options are written.
import type { List, Table } from 'mdast';
import type { ItemKind } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import type { QuestionCall } from './question-call.ts';
import { brokenTick, hasTicks, isTicked } from './ticks.ts';

const TICKED_KINDS: readonly ItemKind[] = [
  'single-choice',
  'multiple-response',
  'true-false',
  'fill-in',
  'numeric',
];

/** The type of a question; where what is declared and what is written differ, a finding and what is written. */
export function kindOf(body: List | Table, call: QuestionCall, reading: Reading): ItemKind {
  const declared = call.attributes.type;
  if (body.type === 'table') return settle(declared, ['matching'], { call, reading });
  if (!hasTicks(body)) return kindOfPlain(body, call, reading);
  const mixed = body.children.find((item) => !isTicked(item) && brokenTick(item) === undefined);
  if (mixed !== undefined) {
    reading.report.add({
      rule: 'item-mixed',
      place: placeOf(mixed),
      reason: 'This option has no tick box, others have one.',
      remedy: 'Write “- [ ]” or “- [x]” before every option.',
    });
  }
  const keys = body.children.filter((item) => item.checked === true).length;
  const natural: ItemKind = keys > 1 ? 'multiple-response' : 'single-choice';
  const possible = TICKED_KINDS.filter((kind) => kind !== 'single-choice' || keys < 2);
  return settle(declared, [natural, ...possible], { call, reading });
}

function kindOfPlain(body: List, call: QuestionCall, reading: Reading): ItemKind {
  const declared = call.attributes.type;
  if (declared === 'likert') return 'likert';
  if (body.ordered === true) {
    if (declared !== undefined && TICKED_KINDS.includes(declared))
      return reportTickless(body, declared, reading);
    return settle(declared, ['ordering'], { call, reading });
  }
  if (declared === 'ordering' || declared === 'matching')
    return settle(declared, ['likert'], { call, reading });
  return reportTickless(body, declared, reading);
}

/** Options without boxes are read as an unscored question: nothing is right or wrong in them. */
function reportTickless(body: List, declared: ItemKind | undefined, { report }: Reading): ItemKind {
  report.add({
    rule: 'item-key',
    place: placeOf(body),
    reason: 'The options have no tick boxes, so none is right.',
    remedy:
      declared === undefined
        ? 'Write “- [ ]” and “- [x]” before them, or add type=likert if no answer is right or wrong.'
        : 'Write “- [ ]” and “- [x]” before them.',
  });
  return 'likert';
}

/** How each type is written. */
const WRITTEN_AS: Readonly<Record<ItemKind, string>> = {
  'single-choice': 'a list with one [x]',
  'multiple-response': 'a list with [ ] and [x]',
  'true-false': 'a list of two with one [x]',
  ordering: 'a numbered list',
  matching: 'a table with two columns',
  'fill-in': 'a list of [x] answers',
  numeric: 'a list of [x] numbers',
  likert: 'a plain list',
};

function settle(
  declared: ItemKind | undefined,
  possible: readonly [ItemKind, ...ItemKind[]],
  { call, reading }: { call: QuestionCall; reading: Reading },
): ItemKind {
  if (declared === undefined) return possible[0];
  if (possible.includes(declared)) return declared;
  reading.report.add({
    rule: 'item-type',
    place: call.attributePlace('type'),
    reason: `The type “${declared}” is written as ${WRITTEN_AS[declared]}, which this is not.`,
    remedy: `Write it so, or leave “type” out: as it stands this is “${possible[0]}”.`,
    actual: declared,
    expected: [possible[0]],
  });
  return possible[0];
}
