// One sitting: the machine, the tracker and the moments of saving. Free of DOM: clock, chance, network state and
// timers come from outside. Everything the learner does passes through `dispatch`.
import type { TrainingModule } from '../outputs/training/contract.ts';
import { decodeState, encodeState, viewCode } from './codec.ts';
import type { ObjectiveRecord, Verdict } from './dialect.ts';
import { testBank } from './draw.ts';
import type { Report } from './machine.ts';
import { step } from './machine.ts';
import { Saver, type SaveState, type Surroundings } from './saver.ts';
import type { Outcome } from './score.ts';
import { attemptsLeft, better, percentOf } from './score.ts';
import type { PlayerEvent, PlayerState } from './state.ts';
import { freshState } from './state.ts';
import type { Tracker } from './tracker.ts';
import { calendarDay } from './values.ts';

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

interface Opening {
  readonly state: PlayerState;
  readonly changed: boolean;
}

/** What the session before kept, joined with what the LMS knows: whoever passed there has passed. */
function restore(module: TrainingModule, tracker: Tracker, seed: number): Opening {
  const restored = decodeState(module, tracker.kept, seed);
  const state = restored.kind === 'fresh' ? freshState(seed) : restored.state;
  const { passed, percent } = tracker.standing;
  const changed = restored.kind === 'changed';
  if (!passed && percent === undefined) return { state, changed };
  const known = { percent: percent ?? state.best?.percent ?? module.mastery, passed };
  return { state: { ...state, best: better(state.best, known) }, changed };
}

export class Session {
  readonly module: TrainingModule;
  readonly tracker: Tracker;
  /** The content is newer than what the learner had begun. */
  readonly contentChanged: boolean;
  readonly #around: Surroundings;
  readonly #saver: Saver;
  #state: PlayerState;
  #closed = false;
  #shownAt: number;

  /** Restores what was kept, tells the LMS what it may have missed, and saves once. */
  constructor(module: TrainingModule, tracker: Tracker, around: Surroundings) {
    const { state, changed } = restore(module, tracker, around.chance());
    this.module = module;
    this.tracker = tracker;
    this.contentChanged = changed;
    this.#around = around;
    this.#saver = new Saver(tracker, around);
    this.#state = state;
    this.#shownAt = around.clock.now();
    const { best } = state;
    const { standing } = tracker;
    // Set calls can say true and save nothing: what we know and the LMS does not, is said again.
    if (best !== undefined && (best.percent !== standing.percent || best.passed !== standing.passed)) {
      tracker.outcome(verdictOf(module, state), best.percent, []);
    }
    this.#keep();
    this.#saver.save();
  }

  state(): PlayerState {
    return this.#state;
  }

  saveState(): SaveState {
    return this.#saver.state;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  dispatch(event: PlayerEvent): void {
    if (this.#closed) return;
    const next = step(this.module, this.#state, event);
    if (next.state === this.#state) return;
    this.#state = next.state;
    for (const report of next.reports) this.#report(report);
    if (event.kind === 'moved' || event.kind === 'attempt-started') this.#shownAt = this.#around.clock.now();
    this.#keep();
    if (event.kind === 'handed-in') this.#saver.save();
    else this.#saver.soon();
  }

  startAttempt(items: 'all' | 'wrong'): void {
    this.dispatch({ kind: 'attempt-started', seed: this.#around.chance(), items });
  }

  handIn(): void {
    this.dispatch({ kind: 'handed-in', date: calendarDay(new Date(this.#around.clock.now())) });
  }

  /** Saves at once; true when all was taken. */
  save(): boolean {
    return this.#saver.save();
  }

  /** Ends the sitting, once; true when all was taken. */
  close(): boolean {
    if (this.#closed) return true;
    this.#closed = true;
    this.#saver.stop();
    return this.tracker.finish();
  }

  /** Calls back whenever the state of saving changes. */
  onSave(listener: (state: SaveState) => void): void {
    this.#saver.onChange(listener);
  }

  #keep(): void {
    const text = encodeState(this.module, this.#state, this.tracker.suspendLimit);
    this.tracker.keep(text, viewCode(this.#state.view));
  }

  #report(report: Report): void {
    const now = this.#around.clock.now();
    switch (report.kind) {
      case 'answer':
        this.tracker.answer({ ...report, at: new Date(now), latency: now - this.#shownAt });
        return;
      case 'outcome': {
        const objectives = report.best ? objectiveRecords(this.module, report.outcome) : [];
        this.tracker.outcome(verdictOf(this.module, this.#state), report.outcome.percent, objectives);
        return;
      }
      case 'read':
        this.tracker.outcome('done', undefined, []);
    }
  }
}
