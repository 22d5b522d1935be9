// What an author may write on a question's first line.
import type { ItemKind } from '../../document/index.ts';
import type { Call } from '../directive.ts';

/** The question types as `type=` names them. */
export const ITEM_KINDS = [
  'single-choice',
  'multiple-response',
  'true-false',
  'ordering',
  'matching',
  'fill-in',
  'numeric',
  'likert',
] as const satisfies readonly ItemKind[];

export const QUESTION_ATTRIBUTES = {
  id: { kind: 'id', required: true },
  type: { kind: 'choice', values: ITEM_KINDS },
  points: { kind: 'number', min: 1, max: 100 },
  objective: { kind: 'text' },
  critical: { kind: 'flag' },
  practice: { kind: 'flag' },
  'pin-last': { kind: 'flag' },
  partial: { kind: 'flag' },
  hint: { kind: 'text' },
} as const;

export type QuestionCall = Call<typeof QUESTION_ATTRIBUTES>;
