// What stands in the way of a good module, as findings on the source.
import type { Document, Item } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import { MAX_CHOICES, shapeOf } from '../../items/index.ts';
import { isScored } from './bank.ts';
import type { PlayableItem } from './items.ts';

/** What a package may weigh without images, in bytes: it opens on a ward PC within a breath. */
export const WEIGHT_LIMIT = 150_000;

/** The items with their shapes, or a finding for each that the player cannot play. */
export function playableItems(
  items: readonly Item[],
  document: Document,
): { readonly playable: readonly PlayableItem[]; readonly findings: readonly Finding[] } {
  const playable: PlayableItem[] = [];
  const findings: Finding[] = [];
  for (const item of items) {
    const shape = shapeOf(item);
    if (shape === undefined) findings.push(unsupported(item, document));
    else playable.push({ item, shape });
  }
  return { playable, findings };
}

function unsupported(item: Item, { file }: Document): Finding {
  return {
    ruleId: 'training/kind-unsupported',
    severity: 'error',
    file,
    place: item.place,
    reason: `The training module cannot play question “${item.id}” (${item.kind}).`,
    remedy: `Give it a right answer, something to choose from, and at most ${String(MAX_CHOICES)} choices.`,
    actual: item.kind,
    basis: 'SCORM 1.2 RTE 3.4.4: a choice is named by one character.',
  };
}

/** Whether there is a test, and whether it can draw as many questions as it says. */
export function bankFindings(items: readonly Item[], { file, meta }: Document): readonly Finding[] {
  const scored = items.filter(isScored).length;
  const { draw } = meta.training;
  const place = (key: string): Pick<Finding, 'place'> => {
    const found = meta.places[key] ?? meta.places['training'];
    return found === undefined ? {} : { place: found };
  };
  if (scored === 0) {
    return [
      {
        ruleId: 'training/no-test',
        severity: 'warning',
        file,
        ...place('training'),
        reason: 'The training module has no scored question, so it is completed by reading alone.',
        remedy: 'Add a question without `practice`, or leave the training out with `--only`.',
      },
    ];
  }
  if (draw === undefined || draw <= scored) return [];
  return [
    {
      ruleId: 'training/draw-too-large',
      severity: 'warning',
      file,
      ...place('training.draw'),
      reason: `The test draws ${String(draw)} questions from a bank of ${String(scored)} scored questions; it asks them all.`,
      remedy: `Add questions, or set \`draw\` to ${String(scored)} or less.`,
      actual: String(draw),
      expected: [String(scored)],
    },
  ];
}

/** The package weighs more than it may. `bytes` is its size without images. */
export function weightFindings(bytes: number, { file }: Document): readonly Finding[] {
  if (bytes <= WEIGHT_LIMIT) return [];
  const kilobytes = (value: number): string => `${String(Math.ceil(value / 1000))} kB`;
  return [
    {
      ruleId: 'training/too-heavy',
      severity: 'warning',
      file,
      reason: `The training package weighs ${kilobytes(bytes)} without its images; the limit is ${kilobytes(WEIGHT_LIMIT)}.`,
      remedy: 'Split the subject into two units, or shorten the text.',
      actual: String(bytes),
      expected: [String(WEIGHT_LIMIT)],
    },
  ];
}
