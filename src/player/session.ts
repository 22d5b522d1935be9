// One sitting: the machine, the tracker and the moments of saving. Free of DOM: clock, chance, network state and
// timers come from outside. Everything the learner does passes through `dispatch`.
import type { TrainingModule } from '../outputs/training/contract.ts';
import { decodeState, encodeState, viewCode } from './codec.ts';
import type { ObjectiveRecord, Verdict } from './dialect.ts';
import { testBank } from './draw.ts';
import type { Report } from './machine.ts';
import { step } from './machine.ts';
import type { Outcome } from './score.ts';
import { attemptsLeft, better, percentOf } from './score.ts';
import { freshState } from './state.ts';
import type { PlayerEvent, PlayerState } from './state.ts';
import type { Clock, Tracker } from './tracker.ts';
import { calendarDay } from './values.ts';

/** After the last change, before it is handed over: one commit for a burst of clicks or keys. */
const DEBOUNCE_MS = 800;
/** Waits between tries after a failure. */
const RETRY_MS = [5_000, 10_000, 20_000, 40_000, 60_000];

export interface Surroundings {
  readonly clock: Clock;
  /** A number of 32 bits, another each time. */
  readonly chance: () => number;
  readonly isOnline: () => boolean;
  /** Runs something later; returns how to call it off. */
  readonly later: (ms: number, run: () => void) => () => void;
}

/** `quiet`: nothing is written in this sitting. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'offline' | 'quiet';

export interface Session {
  readonly module: TrainingModule;
  readonly tracker: Tracker;
  /** The content is newer than what the learner had begun. */
  readonly contentChanged: boolean;
  state(): PlayerState;
  saveState(): SaveState;
  isClosed(): boolean;
  dispatch(event: PlayerEvent): void;
  startAttempt(items: 'all' | 'wrong'): void;
  handIn(): void;
  /** Saves at once; true when all was taken. */
  save(): boolean;
  /** Ends the sitting, once; true when all was taken. */
  close(): boolean;
  /** Calls back whenever the state of saving changes. */
  onSave(listener: (state: SaveState) => void): void;
}

/** What the LMS should have as verdict. */
function verdictOf(module: TrainingModule, state: PlayerState): Verdict {
  if (testBank(module).length === 0) return state.seen.length === module.screens.length ? 'done' : 'open';
  if (state.best?.passed === true) return 'passed';
  return module.reportFailed && attemptsLeft(module, state) === 0 ? 'failed' : 'open';
}

function objectiveRecords(module: TrainingModule, outcome: Outcome): readonly ObjectiveRecord[] {
  return outcome.objectives.flatMap(({ id, points, total }) => {
    const objective = module.objectives.find((known) => known.id === id);
    if (objective === undefined) return [];
    const percent = percentOf(points, total);
    return [{ id: objective.id, text: objective.text, percent, passed: percent >= module.mastery }];
  });
}

/** What the session before kept, joined with what the LMS knows: whoever passed there has passed. */
function restore(
  module: TrainingModule,
  tracker: Tracker,
  seed: number,
): { state: PlayerState; changed: boolean } {
  const restored = decodeState(module, tracker.kept, seed);
  const state = restored.kind === 'fresh' ? freshState(seed) : restored.state;
  const { passed, percent } = tracker.standing;
  const changed = restored.kind === 'changed';
  if (!passed && percent === undefined) return { state, changed };
  const known = { percent: percent ?? state.best?.percent ?? module.mastery, passed };
  return { state: { ...state, best: better(state.best, known) }, changed };
}

/** Opens a sitting: restores, tells the LMS what it may have missed, and saves once. */
export function openSession(module: TrainingModule, tracker: Tracker, around: Surroundings): Session {
  const restored = restore(module, tracker, around.chance());
  let { state } = restored;
  let closed = false;
  let shownAt = around.clock.now();
  const saver = createSaver(tracker, around);

  const keep = (): void => {
    tracker.keep(encodeState(module, state, tracker.suspendLimit), viewCode(state.view));
  };
  const report = (fact: Report): void => {
    const now = around.clock.now();
    switch (fact.kind) {
      case 'answer':
        tracker.answer({ ...fact, at: new Date(now), latency: now - shownAt });
        return;
      case 'outcome':
        tracker.outcome(
          verdictOf(module, state),
          fact.outcome.percent,
          fact.best ? objectiveRecords(module, fact.outcome) : [],
        );
        return;
      case 'read':
        tracker.outcome('done', undefined, []);
    }
  };
  const dispatch = (event: PlayerEvent): void => {
    if (closed) return;
    const next = step(module, state, event);
    if (next.state === state) return;
    state = next.state;
    next.reports.forEach(report);
    if (event.kind === 'moved' || event.kind === 'attempt-started') shownAt = around.clock.now();
    keep();
    if (event.kind === 'handed-in') saver.save();
    else saver.soon();
  };

  const { best } = state;
  // Set calls can say true and save nothing: what we know and the LMS does not, is said again.
  if (
    best !== undefined &&
    (best.percent !== tracker.standing.percent || best.passed !== tracker.standing.passed)
  ) {
    tracker.outcome(verdictOf(module, state), best.percent, []);
  }
  keep();
  saver.save();
  return {
    module,
    tracker,
    contentChanged: restored.changed,
    state: () => state,
    saveState: saver.state,
    isClosed: () => closed,
    dispatch,
    startAttempt: (items) => {
      dispatch({ kind: 'attempt-started', seed: around.chance(), items });
    },
    handIn: () => {
      dispatch({ kind: 'handed-in', date: calendarDay(new Date(around.clock.now())) });
    },
    save: saver.save,
    close: () => {
      if (closed) return true;
      closed = true;
      saver.stop();
      return tracker.finish();
    },
    onSave: saver.onChange,
  };
}

interface Saver {
  readonly state: () => SaveState;
  readonly save: () => boolean;
  readonly soon: () => void;
  readonly stop: () => void;
  readonly onChange: (listener: (state: SaveState) => void) => void;
}

/** When to flush: soon after a change, at once on demand, again and again after a failure. */
function createSaver(tracker: Tracker, around: Surroundings): Saver {
  let now: SaveState = tracker.readOnly || tracker.keeper === 'memory' ? 'quiet' : 'saved';
  let failures = 0;
  let stopped = false;
  let callOff = (): void => undefined;
  let listener: (state: SaveState) => void = () => undefined;
  const become = (next: SaveState): void => {
    if (now === 'quiet' || next === now) return;
    now = next;
    listener(next);
  };
  const plan = (ms: number): void => {
    callOff();
    callOff = around.later(ms, save);
  };
  function save(): boolean {
    if (stopped) return false;
    callOff();
    // Offline an LMS's script may still say yes: we do not believe it, and ask again.
    const taken = tracker.flush() && (around.isOnline() || tracker.keeper !== 'lms');
    failures = taken ? 0 : failures + 1;
    become(taken ? 'saved' : around.isOnline() ? 'failed' : 'offline');
    if (!taken) plan(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 60_000);
    return taken;
  }
  return {
    state: () => now,
    save,
    soon: () => {
      if (stopped) return;
      if (failures === 0) become('saving');
      plan(DEBOUNCE_MS);
    },
    stop: () => {
      stopped = true;
      callOff();
    },
    onChange: (next) => {
      listener = next;
    },
  };
}
