// Tracks in an LMS through its API object. Facts wait in memory until the LMS has taken them and confirmed a commit;
// what fails is tried again at the next flush. In review and browse mode nothing is written at all.
import type { AnswerRecord, Api, DialectRules, ObjectiveRecord, Sets } from './dialect.ts';
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
  return { get, set, call };
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
  if (readOnly) return { ...shared, readOnly, ...silentWriter(calls) };
  return { ...shared, readOnly, ...writer(calls, dialect, clock, standing) };
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

function writer(calls: Calls, dialect: DialectRules, clock: Clock, standing: Tracker['standing']): Writer {
  const started = clock.now();
  const interactions = interactionWriter(calls, dialect);
  const objectives = objectiveWriter(calls, dialect);
  let waiting: Waiting[] = [];
  // Values that replace each other, in the order they are set: score before status before the rest.
  const latest = new Map<(typeof ORDER)[number], Sets>();
  latest.set('opening', dialect.opening(standing, calls.get));
  let { passed, percent } = standing;
  let ended = false;

  const flush = (): boolean => {
    if (ended) return true;
    waiting = waiting.filter((fact) => !fact.write() && (fact.tries += 1) < MOST_TRIES);
    for (const name of ORDER) {
      const sets = latest.get(name);
      if (sets === undefined || calls.set(sets)) latest.delete(name);
    }
    calls.set(dialect.sessionTime(clock.now() - started));
    return calls.call('commit', '') === 'true' && latest.size === 0;
  };
  return {
    answer: (record) => {
      waiting.push({ write: () => interactions(record), tries: 0 });
    },
    outcome: (verdict, own, list) => {
      // Never downgrade: a pass stays a pass and the best score counts, whatever a later attempt brings.
      const better = percent === undefined || (own !== undefined && own > percent);
      if (own !== undefined && better) percent = own;
      if (percent !== undefined) latest.set('score', dialect.score(percent));
      waiting.push(...list.map((record) => ({ write: () => objectives(record), tries: 0 })));
      if (!passed && (verdict === 'passed' || !standing.settled))
        latest.set('status', dialect.status(verdict));
      passed ||= verdict === 'passed';
    },
    keep: (text, location) => {
      latest.set('location', [[dialect.elements.location, location.slice(0, dialect.locationLimit)]]);
      latest.set('suspend', [[dialect.elements.suspend, text]]);
    },
    flush,
    finish: () => {
      if (ended) return true;
      const confirmed = flush();
      ended = true;
      return calls.call('terminate', '') === 'true' && confirmed;
    },
  };
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
    const [first, ...rest] =
      known === undefined ? dialect.interaction(index, record) : dialect.again(index, record);
    if (first === undefined || !calls.set([first])) return false;
    // The rest one by one: an LMS that refuses a pattern still records the answer.
    for (const one of rest) calls.set([one]);
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
    const [first, ...rest] = dialect.objective(index, record, found !== -1);
    if (first === undefined || !calls.set([first])) return false;
    for (const one of rest) calls.set([one]);
    written = Math.max(written, index + 1);
    return true;
  };
}
