// LMSs as they are found: without interactions, throwing, answering with booleans, refusing, forgetting.
import { describe, expect, it } from 'vitest';
import { lmsTracker } from '../../src/player/lms-tracker.ts';
import { scorm12 } from '../../src/player/scorm12.ts';
import type { ApiObject } from '../conformance/referee.ts';
import { answerItems, rightAnswer, takeTest, wrongAnswer } from './learner.ts';
import { launch } from './lms.ts';
import { trainingModule } from './module.ts';

type Call = (...values: string[]) => unknown;

/** An API object with some of its functions replaced; each gets the original and the arguments. */
function replacing(changes: Readonly<Record<string, (original: Call, ...values: string[]) => unknown>>) {
  return (api: ApiObject): ApiObject => {
    const own = Object.entries(changes).map(([name, change]) => {
      const original: Call = (...values) => (api[name] as Call).apply(api, values);
      return [name, (...values: string[]) => change(original, ...values)] as const;
    });
    return new Proxy(api, {
      get: (target, name) => Object.fromEntries(own)[String(name)] ?? target[String(name)],
    });
  };
}

const module = trainingModule();

describe('an LMS', () => {
  it('without interactions and objectives still gets score and status', () => {
    const none = (element: string): boolean => /^cmi\.(interactions|objectives)/.test(element);
    const lms = launch(module, {
      meddle: replacing({
        LMSGetValue: (original, element = '') => (none(element) ? '' : original(element)),
        LMSSetValue: (original, element = '', value = '') =>
          none(element) ? 'false' : original(element, value),
      }),
    });
    takeTest(lms.session, rightAnswer);
    expect([lms.read('cmi.core.lesson_status'), lms.session.saveState()]).toEqual(['passed', 'saved']);
    expect(lms.referee.log.filter((call) => call.startsWith('LMSSetValue cmi.interactions'))).toEqual([]);
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });

  it('that refuses the range of a score and every pattern still gets the rest', () => {
    const lms = launch(module, {
      meddle: replacing({
        LMSSetValue: (original, element = '', value = '') =>
          /pattern|score\.m/.test(element) ? 'false' : original(element, value),
      }),
    });
    takeTest(lms.session, rightAnswer);
    expect([lms.read('cmi.core.score.raw'), lms.session.saveState()]).toEqual(['100', 'saved']);
    expect(lms.read('cmi.interactions._count')).toBe('8');
  });

  it('that answers with booleans and throws now and then does not stop the learner', () => {
    let calls = 0;
    const lms = launch(module, {
      meddle: replacing({
        LMSSetValue: (original, element = '', value = '') => original(element, value) === 'true',
        LMSCommit: (original, value = '') => {
          calls += 1;
          if (calls % 2 === 0) throw new Error('gone');
          return original(value);
        },
      }),
    });
    lms.session.startAttempt('all');
    lms.wait(1000);
    expect(lms.session.saveState()).toBe('failed');
    lms.wait(5000);
    expect(lms.session.saveState()).toBe('saved');
    answerItems(lms.session, rightAnswer);
    lms.session.handIn();
    expect(lms.read('cmi.core.lesson_status')).toBe('passed');
  });

  it('that loses its connection gets everything once it is back', () => {
    let isDown = false;
    const lms = launch(module, {
      meddle: replacing({
        LMSSetValue: (original, ...values) => (isDown ? 'false' : original(...values)),
        LMSCommit: (original, ...values) => (isDown ? 'false' : original(...values)),
      }),
    });
    isDown = true;
    takeTest(lms.session, rightAnswer);
    expect([lms.session.saveState(), lms.read('cmi.core.lesson_status')]).toEqual(['failed', 'incomplete']);
    isDown = false;
    lms.wait(5000);
    expect([lms.session.saveState(), lms.read('cmi.core.lesson_status')]).toEqual(['saved', 'passed']);
    expect(lms.read('cmi.interactions._count')).toBe('8');
  });

  it('that is offline is not believed when it says that it saved', () => {
    let online = true;
    const lms = launch(module, { isOnline: () => online });
    online = false;
    lms.session.startAttempt('all');
    lms.wait(1000);
    expect(lms.session.saveState()).toBe('offline');
    online = true;
    lms.wait(5000);
    expect(lms.session.saveState()).toBe('saved');
  });

  it('that forgot a pass is told again', () => {
    const first = launch(module);
    takeTest(first.session, rightAnswer);
    first.session.close();
    const stored = first.store();
    const core = (stored['cmi'] as Record<string, Record<string, unknown>>)['core']!;
    core['lesson_status'] = 'incomplete';
    core['score'] = {};
    const second = launch(module, { stored });
    expect([second.read('cmi.core.lesson_status'), second.read('cmi.core.score.raw')]).toEqual([
      'passed',
      '100',
    ]);
    second.session.close();
    expect(second.referee.finish()).toEqual([]);
  });

  it('that lost the progress but knows of a pass keeps the pass', () => {
    const first = launch(module);
    takeTest(first.session, rightAnswer);
    first.session.close();
    const stored = first.store();
    (stored['cmi'] as Record<string, unknown>)['suspend_data'] = '';
    const second = launch(module, { stored });
    expect(second.session.state().best).toEqual({ percent: 100, passed: true });
    takeTest(second.session, wrongAnswer);
    expect(second.read('cmi.core.lesson_status')).toBe('passed');
    second.session.close();
    expect(second.referee.finish()).toEqual([]);
  });

  it('never hears of less than a pass after a pass, whatever the session says', () => {
    const lms = launch(module);
    takeTest(lms.session, rightAnswer);
    lms.session.tracker.outcome('failed', 10, []);
    lms.session.save();
    expect([lms.read('cmi.core.lesson_status'), lms.read('cmi.core.score.raw')]).toEqual(['passed', '100']);
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });

  it('that has completed the module on its own is not set back to incomplete', () => {
    const stored = { cmi: { core: { lesson_status: 'completed' } } };
    const lms = launch(module, { stored });
    takeTest(lms.session, wrongAnswer);
    expect(lms.read('cmi.core.lesson_status')).toBe('completed');
    takeTest(lms.session, rightAnswer);
    expect(lms.read('cmi.core.lesson_status')).toBe('passed');
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });

  it('that began the session itself is used all the same; one that answers nothing is not', () => {
    const clock = { now: () => 0 };
    const values: Record<string, string> = { 'cmi.core.lesson_mode': 'normal', 'cmi.suspend_data': 'x' };
    const begun = {
      LMSInitialize: () => 'false',
      LMSGetValue: (element: string) => values[element] ?? '',
      LMSGetLastError: () => '0',
    };
    expect(lmsTracker(begun, scorm12, clock)?.kept).toBe('x');
    expect(lmsTracker({}, scorm12, clock)).toBeUndefined();
    expect(lmsTracker({ ...begun, LMSGetLastError: () => '301' }, scorm12, clock)).toBeUndefined();
  });
});

describe('a module without a test', () => {
  it('is completed when every screen was opened', () => {
    const reading = trainingModule({ items: [] });
    const lms = launch(reading);
    lms.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 0 } });
    lms.wait(1000);
    expect(lms.read('cmi.core.lesson_status')).toBe('incomplete');
    lms.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 1 } });
    lms.wait(1000);
    expect([lms.read('cmi.core.lesson_status'), lms.read('cmi.core.score.raw')]).toEqual(['completed', '']);
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });
});
