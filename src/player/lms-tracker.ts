// Tracks in an LMS through its API object. Facts wait in memory until the LMS has taken them and confirmed a commit;
// what fails is tried again at the next flush. In review and browse mode nothing is written at all. What is sent, and
// when, stands in README.md.
import type { AnswerRecord, Api, DialectRules, ObjectiveRecord, Sets, Standing, Verdict } from './dialect.ts';
import type { Clock, Tracker } from './tracker.ts';
import { identifier } from './values.ts';

/** Times an interaction or objective is offered to an LMS that refuses it, before we go on without. */
const MOST_TRIES = 3;

/** What is set at a flush, in this order. */
const ORDER = ['opening', 'score', 'status', 'location', 'suspend'] as const;

/** Calls that never throw: `''` and false where the LMS does. */
interface Calls {
  readonly get: (element: string) => string;
  /** Sets in order; false at the first refusal, the rest is not set then. */
  readonly set: (sets: Sets) => boolean;
  /** The first must be taken; the rest is tried one by one: an LMS that refuses a detail still records the fact. */
  readonly setFirst: (sets: Sets) => boolean;
  readonly call: (name: keyof DialectRules['calls'], ...values: readonly string[]) => string;
}

function callsOf(api: Api, dialect: DialectRules): Calls {
  const call: Calls['call'] = (name, ...values) => {
    try {
      const own = api[dialect.calls[name]];
      // Called on the API object: some are classes that use `this`; some live in another window's realm.
      return typeof own === 'function' ? String(Reflect.apply(own as () => unknown, api, values) ?? '') : '';
    } catch {
      return '';
    }
  };
  const get = (element: string): string => call('get', element);
  const set = (sets: Sets): boolean =>
    sets.every(([element, value]) => call('set', element, value) === 'true');
  const setFirst: Calls['setFirst'] = ([first, ...rest]) => {
    if (first === undefined || !set([first])) return false;
    for (const one of rest) set([one]);
    return true;
  };
  return { get, set, setFirst, call };
}

/** Opens the session; undefined where the API object does not answer, so that practice mode can take over. */
export function lmsTracker(api: Api, dialect: DialectRules, clock: Clock): Tracker | undefined {
  const calls = callsOf(api, dialect);
  const began = calls.call('initialize', '') === 'true';
  const mode = calls.get(dialect.elements.mode);
  // An LMS may have initialised the session itself and refuse to do it twice: then reading works.
  if (!began && calls.call('lastError') !== '0') return undefined;
  const standing = dialect.standing(calls.get);
  const readOnly = mode === 'review' || mode === 'browse';
  const shared = {
    keeper: 'lms',
    learner: calls.get(dialect.elements.learner),
    standing,
    kept: calls.get(dialect.elements.suspend),
    suspendLimit: dialect.suspendLimit,
  } as const;
  const writer = readOnly ? silentWriter(calls) : new LmsWriter(calls, dialect, clock, standing);
  return {
    ...shared,
    readOnly,
    answer: (record) => {
      writer.answer(record);
    },
    outcome: (verdict, percent, objectives) => {
      writer.outcome(verdict, percent, objectives);
    },
    keep: (text, location) => {
      writer.keep(text, location);
    },
    flush: () => writer.flush(),
    finish: () => writer.finish(),
  };
}

type Writer = Pick<Tracker, 'answer' | 'outcome' | 'keep' | 'flush' | 'finish'>;

function silentWriter(calls: Calls): Writer {
  let ended = false;
  const nothing = (): void => undefined;
  return {
    answer: nothing,
    outcome: nothing,
    keep: nothing,
    flush: () => true,
    finish: () => {
      if (!ended) calls.call('terminate', '');
      ended = true;
      return true;
    },
  };
}

/** A fact that waits to be written. */
interface Waiting {
  write(): boolean;
  tries: number;
}

class LmsWriter implements Writer {
  readonly #calls: Calls;
  readonly #dialect: DialectRules;
  readonly #clock: Clock;
  readonly #started: number;
  readonly #settled: boolean;
  readonly #interaction: (record: AnswerRecord) => boolean;
  readonly #objective: (record: ObjectiveRecord) => boolean;
  /** Values that replace each other. */
  readonly #latest = new Map<(typeof ORDER)[number], Sets>();
  #waiting: readonly Waiting[] = [];
  #passed: boolean;
  #percent: number | undefined;
  #ended = false;

  constructor(calls: Calls, dialect: DialectRules, clock: Clock, standing: Standing) {
    this.#calls = calls;
    this.#dialect = dialect;
    this.#clock = clock;
    this.#started = clock.now();
    this.#settled = standing.settled;
    this.#passed = standing.passed;
    this.#percent = standing.percent;
    this.#interaction = interactionWriter(calls, dialect);
    this.#objective = objectiveWriter(calls, dialect);
    this.#latest.set('opening', dialect.opening(standing, calls.get));
  }

  answer(record: AnswerRecord): void {
    this.#wait(() => this.#interaction(record));
  }

  /** Never downgrades: a pass stays a pass and the best score counts, whatever a later attempt brings. */
  outcome(verdict: Verdict, own: number | undefined, objectives: readonly ObjectiveRecord[]): void {
    if (own !== undefined) this.#percent = Math.max(own, this.#percent ?? 0);
    if (this.#percent !== undefined) this.#latest.set('score', this.#dialect.score(this.#percent));
    for (const record of objectives) this.#wait(() => this.#objective(record));
    if (!this.#passed && (verdict === 'passed' || !this.#settled)) {
      this.#latest.set('status', this.#dialect.status(verdict));
    }
    this.#passed ||= verdict === 'passed';
  }

  keep(text: string, location: string): void {
    const { elements, locationLimit } = this.#dialect;
    this.#latest.set('location', [[elements.location, location.slice(0, locationLimit)]]);
    this.#latest.set('suspend', [[elements.suspend, text]]);
  }

  flush(): boolean {
    if (this.#ended) return true;
    this.#waiting = this.#waiting.filter((fact) => !fact.write() && (fact.tries += 1) < MOST_TRIES);
    for (const name of ORDER) {
      const sets = this.#latest.get(name);
      const set = name === 'score' ? this.#calls.setFirst : this.#calls.set;
      if (sets === undefined || set(sets)) this.#latest.delete(name);
    }
    this.#calls.set(this.#dialect.sessionTime(this.#clock.now() - this.#started));
    return this.#calls.call('commit', '') === 'true' && this.#latest.size === 0;
  }

  finish(): boolean {
    if (this.#ended) return true;
    const confirmed = this.flush();
    this.#ended = true;
    return this.#calls.call('terminate', '') === 'true' && confirmed;
  }

  #wait(write: () => boolean): void {
    this.#waiting = [...this.#waiting, { write, tries: 0 }];
  }
}

/** Next free index of a collection: what the LMS counts, or what we wrote where it counts nothing. */
function nextIndex(calls: Calls, collection: string, written: number): number {
  const count = calls.get(`${collection}._count`);
  return Math.max(/^\d+$/.test(count) ? Number(count) : 0, written);
}

/** Whether the LMS knows a collection; one that answers with nothing does not. */
const knows = (calls: Calls, collection: string): boolean => calls.get(`${collection}._children`) !== '';

function interactionWriter(calls: Calls, dialect: DialectRules): (record: AnswerRecord) => boolean {
  const supported = knows(calls, 'cmi.interactions');
  const done = new Map<string, { index: number; answer: string }>();
  let written = 0;
  return (record) => {
    if (!supported) return true;
    const key = `${record.attempt} ${record.item.id}`;
    const answer = record.answer.join('\n');
    const known = done.get(key);
    if (known?.answer === answer) return true;
    const index = known?.index ?? nextIndex(calls, 'cmi.interactions', written);
    const sets = known === undefined ? dialect.interaction(index, record) : dialect.again(index, record);
    if (!calls.setFirst(sets)) return false;
    done.set(key, { index, answer });
    written = Math.max(written, index + 1);
    return true;
  };
}

function objectiveWriter(calls: Calls, dialect: DialectRules): (record: ObjectiveRecord) => boolean {
  const supported = knows(calls, 'cmi.objectives');
  let written = 0;
  return (record) => {
    if (!supported) return true;
    const free = nextIndex(calls, 'cmi.objectives', written);
    const ids = Array.from({ length: free }, (_, index) => calls.get(`cmi.objectives.${index}.id`));
    const found = ids.indexOf(identifier(record.id));
    const index = found === -1 ? free : found;
    if (!calls.setFirst(dialect.objective(index, record, found !== -1))) return false;
    written = Math.max(written, index + 1);
    return true;
  };
}
