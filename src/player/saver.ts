// When to save: soon after a change, at once on demand, again and again after a failure. Free of DOM.
import type { Clock, Tracker } from './tracker.ts';

/** After the last change, before it is handed over: one commit for a burst of clicks or keys. */
const DEBOUNCE_MS = 800;
/** Waits between tries after a failure; the last one repeats. */
const RETRY_MS = [5_000, 10_000, 20_000, 40_000, 60_000];

/** What the player needs from the browser, so that tests can bring their own. */
export interface Surroundings {
  readonly clock: Clock;
  /** A number of 32 bits, another each time. */
  readonly chance: () => number;
  readonly isOnline: () => boolean;
  /** Runs something later; returns how to call it off. */
  readonly later: (ms: number, run: () => void) => () => void;
}

/** `quiet`: nothing is kept in this sitting. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'offline' | 'quiet';

export class Saver {
  readonly #tracker: Tracker;
  readonly #around: Surroundings;
  #state: SaveState;
  #failures = 0;
  #stopped = false;
  #callOff: () => void = () => undefined;
  #listener: (state: SaveState) => void = () => undefined;

  constructor(tracker: Tracker, around: Surroundings) {
    this.#tracker = tracker;
    this.#around = around;
    this.#state = tracker.readOnly || tracker.keeper === 'memory' ? 'quiet' : 'saved';
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Calls back whenever the state changes. */
  onChange(listener: (state: SaveState) => void): void {
    this.#listener = listener;
  }

  /** Saves at once; true when all was taken. */
  save(): boolean {
    if (this.#stopped) return false;
    this.#callOff();
    const isOnline = this.#around.isOnline();
    // Offline an LMS's script may still say yes: we do not believe it, and ask again.
    const taken = this.#tracker.flush() && (isOnline || this.#tracker.keeper !== 'lms');
    this.#failures = taken ? 0 : this.#failures + 1;
    this.#become(taken ? 'saved' : isOnline ? 'failed' : 'offline');
    if (!taken) this.#plan(RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] ?? 0);
    return taken;
  }

  /** Saves when no other change follows at once. */
  soon(): void {
    if (this.#stopped) return;
    if (this.#failures === 0) this.#become('saving');
    this.#plan(DEBOUNCE_MS);
  }

  /** Saves nothing any more. */
  stop(): void {
    this.#stopped = true;
    this.#callOff();
  }

  #become(next: SaveState): void {
    if (this.#state === 'quiet' || next === this.#state) return;
    this.#state = next;
    this.#listener(next);
  }

  #plan(ms: number): void {
    this.#callOff();
    this.#callOff = this.#around.later(ms, () => this.save());
  }
}
