// Practice mode: no LMS. Progress stays in the browser's storage, or in memory where there is none.
import type { Tracker } from './tracker.ts';

/** The part of Storage we need. */
interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Opens practice mode. `store` may throw at any time, as browsers do where storage is off or full. */
export function browserTracker(store: () => Store, key: string): Tracker {
  let keeper: Tracker['keeper'] = 'browser';
  const tryOr = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch {
      keeper = 'memory';
      return otherwise;
    }
  };
  const kept = tryOr(() => store().getItem(key), null) ?? '';
  // Whether storage takes anything shows only when it is tried.
  tryOr(() => {
    store().setItem(key, kept);
  }, undefined);
  let text = kept;
  const flush = (): boolean => {
    tryOr(() => {
      store().setItem(key, text);
    }, undefined);
    return true;
  };
  return {
    get keeper() {
      return keeper;
    },
    readOnly: false,
    learner: '',
    standing: { passed: false, settled: false },
    kept,
    suspendLimit: 60_000,
    answer: () => undefined,
    outcome: () => undefined,
    keep: (next) => {
      text = next;
    },
    flush,
    finish: flush,
  };
}
