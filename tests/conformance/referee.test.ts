// The referee itself: every rule it holds is broken once, so that we know it would speak.
import { describe, expect, it } from 'vitest';
import { CALLS, type RefereeDialect } from './referee-rules.ts';
import { createReferee, type ApiObject } from './referee.ts';

/** An LMS that takes everything. */
function lenient(dialect: RefereeDialect, values: Readonly<Record<string, string>> = {}): ApiObject {
  const { initialize, get, set, commit, terminate, lastError } = CALLS[dialect];
  const yes = (): string => 'true';
  const read = (element: string): string => values[element] ?? '';
  return {
    [initialize]: yes,
    [get]: read,
    [set]: yes,
    [commit]: yes,
    [terminate]: yes,
    [lastError]: () => '0',
  };
}

/** Plays calls between begin and end: `x=y` sets, `commit` commits. */
function play(
  dialect: RefereeDialect,
  calls: readonly string[],
  values: Readonly<Record<string, string>> = {},
): readonly string[] {
  const referee = createReferee(dialect, lenient(dialect, values));
  const names = CALLS[dialect];
  referee.api[names.initialize]!('');
  for (const call of calls) {
    const [element = '', ...value] = call.split('=');
    if (call === 'commit') referee.api[names.commit]!('');
    else referee.api[names.set]!(element, value.join('='));
  }
  if (calls.at(-1) !== 'commit') referee.api[names.commit]!('');
  referee.api[names.terminate]!('');
  return referee.finish();
}

const SCORE = ['cmi.core.score.raw=80', 'cmi.core.score.min=0', 'cmi.core.score.max=100'];
const choice = (more: readonly string[] = []): string[] =>
  ['id=a', 'type=choice', ...more].map((part) => `cmi.interactions.0.${part}`);

describe('the referee', () => {
  it('says nothing of a flawless session', () => {
    expect(
      play('scorm12', [
        'cmi.core.lesson_status=incomplete',
        'cmi.core.exit=suspend',
        ...choice(['student_response=a,b']),
        ...SCORE,
        'cmi.core.lesson_status=passed',
        'commit',
      ]),
    ).toEqual([]);
    expect(
      play('scorm2004', [
        'cmi.completion_status=incomplete',
        'cmi.success_status=unknown',
        'cmi.exit=suspend',
        'cmi.session_time=PT1M30.25S',
        ...choice(['learner_response=a[,]b']),
      ]),
    ).toEqual([]);
  });

  it.each<[RefereeDialect, readonly string[]]>([
    ['scorm12', ['cmi.core.exit=normal']],
    ['scorm12', ['cmi.core.session_time=00:01:30']],
    ['scorm12', ['cmi.core.session_time=0000:61:30.00']],
    ['scorm12', ['cmi.core.score.raw=80,5', ...SCORE.slice(1)]],
    ['scorm12', SCORE.slice(0, 1)],
    ['scorm12', [`cmi.suspend_data=${'x'.repeat(3801)}`]],
    ['scorm12', [`cmi.core.lesson_location=${'x'.repeat(256)}`]],
    ['scorm12', ['cmi.core.lesson_status=browsed']],
    ['scorm12', ['cmi.core.lesson_status=passed']],
    ['scorm12', ['cmi.core.lesson_status=passed', ...SCORE]],
    ['scorm12', [...SCORE, 'cmi.core.lesson_status=passed', 'commit', 'cmi.core.lesson_status=incomplete']],
    ['scorm12', ['cmi.interactions.0.type=choice']],
    ['scorm12', ['cmi.interactions.0.id=a', 'cmi.interactions.0.result=correct']],
    ['scorm12', ['cmi.interactions.1.id=a']],
    ['scorm12', choice(['objectives.1.id=a'])],
    ['scorm12', choice(['student_response=a[,]b'])],
    ['scorm12', choice(['student_response=ab'])],
    ['scorm12', choice(['result=incorrect'])],
    ['scorm12', choice(['time=9:05:00'])],
    ['scorm12', choice(['latency=PT1S'])],
    ['scorm12', ['cmi.comments=x']],
    ['scorm2004', ['cmi.exit=normal']],
    ['scorm2004', ['cmi.exit=']],
    ['scorm2004', ['cmi.session_time=PT1.5S']],
    ['scorm2004', ['cmi.session_time=PT']],
    ['scorm2004', ['cmi.completion_status=completed']],
    ['scorm2004', ['adl.nav.request=exitAll']],
    ['scorm2004', ['cmi.score.scaled=1e-7', 'cmi.score.raw=0', 'cmi.score.min=0', 'cmi.score.max=100']],
    ['scorm2004', choice(['timestamp=2026-01-01T12:00:00Z'])],
    ['scorm2004', choice(['timestamp=2026-01-01T12:00:00.123'])],
    ['scorm2004', choice(['learner_response=a,b'])],
    ['scorm2004', choice(['learner_response=a-1'])],
    ['scorm2004', choice(['result=wrong'])],
    ['scorm2004', choice(['description=two\nlines'])],
    ['scorm2004', choice(['description={x}'])],
    ['scorm2004', choice([`description=${'x'.repeat(251)}`])],
  ])('%s: notes %j', (dialect, calls) => {
    expect(play(dialect, calls).length).toBeGreaterThan(0);
  });

  it('notes anything written in review mode, and a pass taken away', () => {
    expect(play('scorm12', ['cmi.core.exit=suspend'], { 'cmi.core.lesson_mode': 'review' })).toHaveLength(1);
    expect(
      play('scorm12', [...SCORE, 'cmi.core.lesson_status=failed'], { 'cmi.core.lesson_status': 'passed' }),
    ).toHaveLength(1);
  });

  it('notes calls before the beginning, after the end, twice, or with values left behind', () => {
    const referee = createReferee('scorm12', lenient('scorm12'));
    const { api } = referee;
    api['LMSGetValue']!('cmi.suspend_data');
    api['LMSInitialize']!('');
    api['LMSInitialize']!('x');
    api['LMSSetValue']!('cmi.core.exit', 'suspend');
    api['LMSFinish']!('');
    api['LMSFinish']!('');
    expect(referee.violations.map((violation) => violation.split(' (')[0])).toEqual([
      'a call before the beginning',
      'the argument must be an empty string',
      'a second beginning',
      'the end before a commit of cmi.core.exit',
      'a call after the end',
      'the end before a commit of cmi.core.exit',
    ]);
    expect(createReferee('scorm12', lenient('scorm12')).finish()).toEqual(['the session was never ended']);
  });
});
