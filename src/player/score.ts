// From an attempt to its outcome: points, per cent, objectives, pass or not. Pure.
import type { ModuleItem, TrainingModule } from '../outputs/training/contract.ts';
import { rulesOf } from '../items/index.ts';
import { attemptItems } from './draw.ts';
import type { Attempt, Best, PlayerState } from './state.ts';

interface ObjectiveOutcome {
  /** Absent: the items without an objective. */
  readonly id?: string;
  readonly points: number;
  readonly total: number;
}

export interface Outcome {
  readonly points: number;
  readonly total: number;
  /** What the learner earned, 0 to 100, rounded down to two decimals. */
  readonly earned: number;
  /** What counts and what the LMS gets: below the mastery score while a critical item is wrong. */
  readonly percent: number;
  readonly passed: boolean;
  /** Critical items that are not wholly right. */
  readonly criticalMissed: readonly ModuleItem[];
  /** Scored items that are not wholly right. */
  readonly wrong: readonly ModuleItem[];
  readonly objectives: readonly ObjectiveOutcome[];
}

/** Score of an item in an attempt, 0 to 1. */
export function itemScore(item: ModuleItem, attempt: Attempt): number {
  return rulesOf(item.shape).score(item.shape, attempt.answers[item.id] ?? []);
}

/** Rounded down, so that 79.999 never reads as a pass at 80. */
const twoDecimals = (value: number): number => Math.floor(value * 100 + 1e-6) / 100;

/** Per cent of points; without any points to win, all of them. */
export function percentOf(points: number, total: number): number {
  return total === 0 ? 100 : twoDecimals((points / total) * 100);
}

/** The outcome of an attempt over all items it drew. */
export function outcomeOf(module: TrainingModule, attempt: Attempt): Outcome {
  const items = attemptItems(module, attempt.seed, attempt.number).filter(
    (item) => item.shape.kind !== 'likert',
  );
  const sum = (list: readonly ModuleItem[]): Pick<ObjectiveOutcome, 'points' | 'total'> => ({
    points: list.reduce((points, item) => points + item.points * itemScore(item, attempt), 0),
    total: list.reduce((points, item) => points + item.points, 0),
  });
  const wrong = items.filter((item) => itemScore(item, attempt) < 1);
  const criticalMissed = wrong.filter((item) => item.critical);
  const { points, total } = sum(items);
  const earned = percentOf(points, total);
  const percent = criticalMissed.length === 0 ? earned : Math.min(earned, Math.max(0, module.mastery - 1));
  const passed = criticalMissed.length === 0 && earned >= module.mastery;
  const known = [...module.objectives.map(({ id }) => id), undefined];
  const objectives = known
    .map((id) => ({ id, list: items.filter((item) => item.objective === id) }))
    .filter(({ list }) => list.length > 0)
    .map(({ id, list }) => ({ ...(id === undefined ? {} : { id }), ...sum(list) }));
  return { points, total, earned, percent, passed, criticalMissed, wrong, objectives };
}

/** The better of two; a pass is always better than no pass. */
export function better(a: Best | undefined, b: Best): Best {
  if (a === undefined || (b.passed && !a.passed)) return b;
  return (a.passed && !b.passed) || a.percent >= b.percent ? a : b;
}

/** Attempts that are left; Infinity where there is no limit. An attempt that is not handed in is still there. */
export function attemptsLeft(module: TrainingModule, state: PlayerState): number {
  return module.attempts === 0 ? Infinity : Math.max(0, module.attempts - state.used);
}
