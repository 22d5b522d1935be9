// A strict referee between module and LMS: passes every call on to an API object (scorm-again's) and notes whatever is
// outside the table of training.md, which real LMSs punish and lenient ones let pass. Runs in Node and in the browser.
import { CALLS, RESPONSES, RULES_12, RULES_2004, type RefereeDialect } from './referee-rules.ts';

type Call = (...values: readonly string[]) => unknown;
export type ApiObject = Record<string, unknown>;

export interface Referee {
  /** What the module gets to see. */
  readonly api: Readonly<Record<string, Call>>;
  /** Whatever was outside the rules. */
  readonly violations: readonly string[];
  /** Every call, as `SetValue cmi.exit=suspend`. */
  readonly log: readonly string[];
  /** What still has to be said at the end: an open session, uncommitted values. */
  finish(): readonly string[];
}

interface Interaction {
  readonly elements: string[];
  type: string;
}

const FINAL = ['passed', 'completed', 'failed'];

/** Wraps an LMS's API object. */
export function createReferee(dialect: RefereeDialect, lms: ApiObject): Referee {
  const is12 = dialect === 'scorm12';
  const names = CALLS[dialect];
  const rules = is12 ? RULES_12 : RULES_2004;
  const [statusName, modeName] = is12
    ? ['cmi.core.lesson_status', 'cmi.core.lesson_mode']
    : ['cmi.completion_status', 'cmi.mode'];
  const violations: string[] = [];
  const log: string[] = [];
  let phase: 'new' | 'running' | 'over' = 'new';
  let isReadOnly = false;
  let status = '';
  let success = '';
  let uncommitted: string[] = [];
  let hasScore = false;
  /** A verdict was set since the last commit. */
  let hasVerdict = false;
  const counts = new Map<string, number>();
  const interactions = new Map<string, Interaction>();

  const note = (message: string): void => {
    violations.push(`${message} (call ${String(log.length)}: ${log.at(-1) ?? ''})`);
  };
  const pass = (name: string, ...values: readonly string[]): unknown =>
    (lms[name] as Call).apply(lms, [...values]);
  const look = (element: string): string => String(pass(names.get, element));

  const guard = (name: string, values: readonly string[]): void => {
    log.push(`${name} ${values.join('=')}`);
    if (values.some((value) => typeof value !== 'string')) note('an argument is not a string');
    if (phase === 'over') note('a call after the end');
    if (phase === 'new' && name !== names.initialize) note('a call before the beginning');
  };
  const checkEmpty = (value: string | undefined): void => {
    if (value !== '') note('the argument must be an empty string');
  };

  /** The number of entries of a collection, as the LMS counts when the session begins. */
  const countOf = (collection: string): number => {
    const known = counts.get(collection);
    if (known !== undefined) return known;
    const first = Number(look(`${collection}._count`)) || 0;
    counts.set(collection, first);
    return first;
  };
  const checkIndexes = (element: string): void => {
    const parts = element.split('.');
    parts.forEach((part, position) => {
      if (!/^\d+$/.test(part)) return;
      const collection = parts.slice(0, position).join('.');
      const count = countOf(collection);
      if (Number(part) > count) note(`index ${part} of ${collection}, which has ${String(count)}`);
      if (Number(part) === count) counts.set(collection, count + 1);
    });
  };
  const checkInteraction = (element: string, value: string): void => {
    const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index === '') return;
    const known = interactions.get(index);
    if (known === undefined) {
      interactions.set(index, { elements: [name], type: '' });
      if (name !== 'id') note('an interaction begins with its id');
      return;
    }
    if (known.elements.length === 1 && name !== 'type') note('the type comes right after the id');
    known.elements.push(name);
    if (name === 'type') {
      if (known.type !== '') note('the type is set twice');
      known.type = value;
    }
    const format = RESPONSES[dialect][known.type];
    const isPattern = name.endsWith('.pattern');
    if (!isPattern && !/^(student|learner)_response$/.test(name)) return;
    const rule = isPattern ? (format?.pattern ?? format?.response) : format?.response;
    if (rule?.test(value) !== true)
      note(`"${value}" is no ${isPattern ? 'pattern' : 'response'} of type ${known.type}`);
  };
  const checkStatus = (element: string, value: string): void => {
    if (/^cmi\.(core\.)?score\./.test(element)) {
      hasScore = true;
      if (hasVerdict) note('a score after the status');
    }
    if (element === statusName) {
      if (FINAL.includes(status) && (value === 'incomplete' || (status === 'passed' && value !== 'passed'))) {
        note(`${status} becomes ${value}`);
      }
      if ((value === 'passed' || value === 'failed') && !hasScore) note('a verdict without a score');
      hasVerdict ||= FINAL.includes(value);
      status = value;
    }
    if (element === 'cmi.success_status') {
      if (success === 'passed' && value !== 'passed') note(`success ${success} becomes ${value}`);
      if ((value === 'passed' || value === 'failed') && !hasScore) note('a verdict without a score');
      success = value;
    }
  };
  const checkSet = (element: string, value: string): void => {
    if (isReadOnly) note('something is written in review or browse mode');
    const rule = rules[element.replace(/\.\d+(?=\.)/g, '.#')];
    if (rule === undefined) note(`${element} is not an element a module sets`);
    else if (!rule.test(value)) note(`"${value.slice(0, 80)}" is no value of ${element}`);
    checkIndexes(element);
    checkInteraction(element, value);
    checkStatus(element, value);
    uncommitted.push(element);
  };
  const checkPairs = (): void => {
    const both = ['cmi.completion_status', 'cmi.success_status'].filter((one) => uncommitted.includes(one));
    if (both.length === 1) note('completion and success are set together');
    const scores = ['raw', 'min', 'max', ...(is12 ? [] : ['scaled'])];
    const set = scores.filter((part) =>
      uncommitted.includes(is12 ? `cmi.core.score.${part}` : `cmi.score.${part}`),
    );
    if (set.length !== 0 && set.length !== scores.length) note('a score without its range');
  };

  const api: Record<string, Call> = {
    ...Object.fromEntries(
      [
        names.lastError,
        is12 ? 'LMSGetErrorString' : 'GetErrorString',
        is12 ? 'LMSGetDiagnostic' : 'GetDiagnostic',
      ].map((name) => [name, (...values: readonly string[]) => pass(name, ...values)]),
    ),
    [names.initialize]: (...values) => {
      guard(names.initialize, values);
      checkEmpty(values[0]);
      if (phase !== 'new') note('a second beginning');
      phase = 'running';
      const result = pass(names.initialize, ...values);
      isReadOnly = ['review', 'browse'].includes(look(modeName));
      status = look(statusName);
      success = is12 ? '' : look('cmi.success_status');
      return result;
    },
    [names.get]: (...values) => {
      guard(names.get, values);
      return pass(names.get, ...values);
    },
    [names.set]: (...values) => {
      guard(names.set, values);
      const [element = '', value = ''] = values;
      if (phase === 'running') checkSet(element, value);
      const result = pass(names.set, ...values);
      if (String(result) !== 'true') note(`the LMS refuses it: error ${String(pass(names.lastError))}`);
      return result;
    },
    [names.commit]: (...values) => {
      guard(names.commit, values);
      checkEmpty(values[0]);
      checkPairs();
      uncommitted = [];
      hasVerdict = false;
      return pass(names.commit, ...values);
    },
    [names.terminate]: (...values) => {
      guard(names.terminate, values);
      checkEmpty(values[0]);
      if (uncommitted.length > 0) note(`the end comes before a commit of ${uncommitted.join(', ')}`);
      phase = 'over';
      return pass(names.terminate, ...values);
    },
  };
  const finish = (): readonly string[] => [
    ...violations,
    ...(phase === 'over' ? [] : ['the session was never ended']),
  ];
  return { api, violations, log, finish };
}
