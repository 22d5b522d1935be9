// The attempt state machine: module, state and event in; the next state and what the LMS must hear out. Pure, total:
// an event that does not fit the state changes nothing.
import type { ModuleItem, TrainingModule } from '../outputs/training/contract.ts';
import type { Answer } from '../items/index.ts';
import { rulesOf } from '../items/index.ts';
import { attemptItems, testBank } from './draw.ts';
import { attemptsLeft, better, itemScore, outcomeOf } from './score.ts';
import type { Outcome } from './score.ts';
import type { Attempt, PlayerEvent, PlayerState, View } from './state.ts';

/** What the LMS must hear of a step. */
export type Report =
  /** An item of the test was answered (again), in attempt `attempt`. */
  | { readonly kind: 'answer'; readonly item: ModuleItem; readonly answer: Answer; readonly attempt: number }
  /** An attempt was handed in; `best`: it is the best so far. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly best: boolean }
  /** A module without a test was read to its end. */
  | { readonly kind: 'read' };

export interface Step {
  readonly state: PlayerState;
  readonly reports: readonly Report[];
}

/** The items an attempt asks: without those it kept. */
export function askedItems(module: TrainingModule, attempt: Attempt): readonly ModuleItem[] {
  return attemptItems(module, attempt.seed, attempt.number).filter(({ id }) => !attempt.kept.includes(id));
}

/** Whether a new attempt may start, and of which items. */
export function mayStart(module: TrainingModule, state: PlayerState, items: 'all' | 'wrong'): boolean {
  const { attempt, best } = state;
  if (testBank(module).length === 0 || attemptsLeft(module, state) === 0) return false;
  if (attempt !== undefined && !attempt.finished) return false;
  if (best?.passed === true && best.percent >= 100) return false;
  return items === 'all' || (attempt !== undefined && outcomeOf(module, attempt).wrong.length > 0);
}

/** One step. */
export function step(module: TrainingModule, state: PlayerState, event: PlayerEvent): Step {
  switch (event.kind) {
    case 'open':
      return open(module, state, event.view);
    case 'practice-answered':
    case 'practice-checked':
    case 'practice-again':
      return quiet(practise(module, state, event));
    case 'attempt-started':
      return quiet(startAttempt(module, state, event.seed, event.items));
    case 'answered':
      return quiet(answer(module, state, event.item, event.answer));
    case 'moved':
      return move(module, state, event.position);
    case 'handed-in':
      return handIn(module, state, event.date);
  }
}

const quiet = (state: PlayerState): Step => ({ state, reports: [] });

function open(module: TrainingModule, state: PlayerState, view: View): Step {
  if (!mayOpen(module, state, view)) return quiet(state);
  if (view.kind !== 'theory') return quiet({ ...state, view });
  const id = module.screens[view.screen]?.id ?? '';
  if (state.seen.includes(id)) return quiet({ ...state, view });
  const seen = module.screens
    .map((screen) => screen.id)
    .filter((each) => each === id || state.seen.includes(each));
  const read = testBank(module).length === 0 && seen.length === module.screens.length;
  return { state: { ...state, view, seen }, reports: read ? [{ kind: 'read' }] : [] };
}

/** Whether a view has something to show. */
export function mayOpen(module: TrainingModule, state: PlayerState, view: View): boolean {
  switch (view.kind) {
    case 'start':
      return true;
    case 'theory':
      return module.screens[view.screen] !== undefined;
    case 'test':
      return state.attempt?.finished === false;
    case 'result':
      return state.best !== undefined || state.attempt?.finished === true;
    case 'review':
      return state.attempt?.finished === true;
    case 'statement':
      return state.best?.passed === true;
  }
}

type PracticeEvent = Extract<PlayerEvent, { kind: `practice-${string}` }>;

function practise(module: TrainingModule, state: PlayerState, event: PracticeEvent): PlayerState {
  const item = module.items.find(({ id, practice }) => practice && id === event.item);
  if (item === undefined) return state;
  const now = state.practice[item.id];
  switch (event.kind) {
    case 'practice-answered':
      return {
        ...state,
        practice: { ...state.practice, [item.id]: { answer: event.answer, checked: false } },
      };
    case 'practice-checked': {
      if (now === undefined || !rulesOf(item.shape).isComplete(item.shape, now.answer)) return state;
      return { ...state, practice: { ...state.practice, [item.id]: { ...now, checked: true } } };
    }
    case 'practice-again': {
      const others = Object.entries(state.practice).filter(([id]) => id !== item.id);
      return { ...state, practice: Object.fromEntries(others) };
    }
  }
}

function startAttempt(
  module: TrainingModule,
  state: PlayerState,
  seed: number,
  items: 'all' | 'wrong',
): PlayerState {
  if (!mayStart(module, state, items)) return state;
  const base = { number: state.used + 1, position: 0, finished: false };
  const view: View = { kind: 'test' };
  const last = state.attempt;
  if (items === 'all' || last === undefined) {
    return { ...state, view, attempt: { ...base, seed: seed >>> 0, kept: [], answers: {} } };
  }
  const asked = attemptItems(module, last.seed, base.number);
  const kept = module.items.filter((item) => asked.includes(item) && itemScore(item, last) === 1);
  const answers = Object.fromEntries(kept.map(({ id }) => [id, last.answers[id] ?? []]));
  return { ...state, view, attempt: { ...base, seed: last.seed, kept: kept.map(({ id }) => id), answers } };
}

function answer(module: TrainingModule, state: PlayerState, item: string, given: Answer): PlayerState {
  const { attempt } = state;
  if (attempt === undefined || attempt.finished) return state;
  if (askedItems(module, attempt)[attempt.position]?.id !== item) return state;
  return { ...state, attempt: { ...attempt, answers: { ...attempt.answers, [item]: given } } };
}

/** Whether an attempt holds a complete answer to this item. */
export function isAnswered(item: ModuleItem, attempt: Attempt): boolean {
  return rulesOf(item.shape).isComplete(item.shape, attempt.answers[item.id] ?? []);
}

/** Goes to a question: back freely, forward only past answered ones. What is left behind answered, is reported. */
function move(module: TrainingModule, state: PlayerState, position: number): Step {
  const { attempt } = state;
  if (attempt === undefined || attempt.finished || !Number.isInteger(position)) return quiet(state);
  const items = askedItems(module, attempt);
  if (position < 0 || position > items.length) return quiet(state);
  if (items.slice(0, position).some((item) => !isAnswered(item, attempt))) return quiet(state);
  const left = items[attempt.position];
  const next: PlayerState = { ...state, view: { kind: 'test' }, attempt: { ...attempt, position } };
  if (left === undefined || position === attempt.position || !isAnswered(left, attempt)) return quiet(next);
  const given = attempt.answers[left.id] ?? [];
  return { state: next, reports: [{ kind: 'answer', item: left, answer: given, attempt: attempt.number }] };
}

function handIn(module: TrainingModule, state: PlayerState, date: string): Step {
  const { attempt } = state;
  if (attempt === undefined || attempt.finished) return quiet(state);
  if (!askedItems(module, attempt).every((item) => isAnswered(item, attempt))) return quiet(state);
  const outcome = outcomeOf(module, attempt);
  const used = state.used + 1;
  const best = better(state.best, { percent: outcome.percent, passed: outcome.passed, date });
  const isBest = best !== state.best;
  const next: PlayerState = {
    ...state,
    view: { kind: 'result' },
    used,
    best,
    attempt: { ...attempt, finished: true },
  };
  return { state: next, reports: [{ kind: 'outcome', outcome, best: isBest }] };
}
