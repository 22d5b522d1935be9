// The player's session against scorm-again behind the strict referee, in Node: both dialects, whole runs.
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/items/index.ts';
import { askedItems } from '../../src/player/machine.ts';
import { choiceOrder } from '../../src/player/draw.ts';
import { answerItems, rightAnswer, takeTest, wrongAnswer } from './learner.ts';
import { launch, type Launch } from './lms.ts';
import { trainingModule } from './module.ts';

const NAMES = {
  scorm12: { status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw' },
  scorm2004: { status: 'cmi.success_status', score: 'cmi.score.raw' },
} as const;

describe.each<Dialect>(['scorm12', 'scorm2004'])('%s', (dialect) => {
  const module = trainingModule({ dialect });
  const status = (lms: Launch): string => lms.read(NAMES[dialect].status);
  const score = (lms: Launch): string => lms.read(NAMES[dialect].score);

  it('passes with everything right: score, status, objectives, interactions', () => {
    const lms = launch(module);
    expect(score(lms)).toBe('');
    takeTest(lms.session, rightAnswer);
    expect([status(lms), score(lms)]).toEqual(['passed', '100']);
    if (dialect === 'scorm2004') {
      expect(lms.read('cmi.completion_status')).toBe('completed');
      expect(lms.read('cmi.score.scaled')).toBe('1');
      expect(lms.read('cmi.interactions.0.description')).toMatch(/^Vraag [a-z-]+\?$/);
    }
    expect(lms.read('cmi.interactions._count')).toBe('8');
    expect(lms.read('cmi.objectives._count')).toBe('2');
    expect(lms.session.close()).toBe(true);
    expect(lms.referee.finish()).toEqual([]);
  });

  it('writes no score and no verdict before an attempt is handed in', () => {
    const lms = launch(module);
    lms.session.startAttempt('all');
    answerItems(lms.session, rightAnswer);
    lms.session.close();
    expect(lms.referee.log.filter((call) => /Set.*(score|=passed|=failed)/.test(call))).toEqual([]);
    expect(lms.referee.finish()).toEqual([]);
  });

  it('goes on with the same question, order and answers after a relaunch', () => {
    const first = launch(module);
    first.session.startAttempt('all');
    answerItems(first.session, wrongAnswer, 4);
    const before = first.session.state();
    first.session.close();
    const second = launch(module, { stored: first.store(), chance: () => 999 });
    expect(second.session.state()).toEqual(before);
    const orders = (lms: Launch) => {
      const attempt = lms.session.state().attempt!;
      return askedItems(module, attempt).map((item) => [item.id, choiceOrder(module, item, attempt.seed)]);
    };
    expect(orders(second)).toEqual(orders(first));
    answerItems(second.session, rightAnswer);
    second.session.handIn();
    expect(status(second)).toBe(dialect === 'scorm12' ? 'incomplete' : 'unknown');
    second.session.close();
    expect([first.referee.finish(), second.referee.finish()]).toEqual([[], []]);
  });

  it('fails only when no attempts are left, and keeps the best score', () => {
    const lms = launch(module);
    takeTest(lms.session, wrongAnswer);
    const open = dialect === 'scorm12' ? 'incomplete' : 'unknown';
    expect([status(lms), score(lms)]).toEqual([open, '0']);
    takeTest(lms.session, (item) =>
      item.id === 'stelling'
        ? wrongAnswer(item)
        : item.id === 'rode-vlag'
          ? wrongAnswer(item)
          : rightAnswer(item),
    );
    expect([status(lms), score(lms)]).toEqual([open, '75']);
    takeTest(lms.session, wrongAnswer);
    expect([status(lms), score(lms)]).toEqual(['failed', '75']);
    lms.session.startAttempt('all');
    expect(lms.session.state().attempt?.finished).toBe(true);
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });

  it('stays incomplete without attempts where the package does not report failure', () => {
    const lms = launch(trainingModule({ dialect, attempts: 1, reportFailed: false }));
    takeTest(lms.session, wrongAnswer);
    expect(status(lms)).toBe(dialect === 'scorm12' ? 'incomplete' : 'unknown');
  });

  it('asks only what was wrong in a retry of wrong items, and counts what was right', () => {
    const lms = launch(module);
    takeTest(lms.session, (item) =>
      ['woord', 'rode-vlag'].includes(item.id) ? wrongAnswer(item) : rightAnswer(item),
    );
    lms.session.startAttempt('wrong');
    const attempt = lms.session.state().attempt!;
    expect(
      askedItems(module, attempt)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['rode-vlag', 'woord']);
    answerItems(lms.session, rightAnswer);
    lms.session.handIn();
    expect([status(lms), score(lms)]).toEqual(['passed', '100']);
    lms.session.close();
    expect(lms.referee.finish()).toEqual([]);
  });

  it('reports less than the mastery score while a critical item is wrong', () => {
    const lms = launch(trainingModule({ dialect, mastery: 60 }));
    takeTest(lms.session, (item) => (item.critical ? wrongAnswer(item) : rightAnswer(item)));
    expect([status(lms), score(lms)]).toEqual([dialect === 'scorm12' ? 'incomplete' : 'unknown', '59']);
  });

  it('never takes a pass away: not by relaunch, not by a worse attempt, not by newer content', () => {
    const first = launch(module);
    takeTest(first.session, (item) => (item.id === 'stelling' ? wrongAnswer(item) : rightAnswer(item)));
    expect([status(first), score(first)]).toEqual(['passed', '87.5']);
    first.session.close();
    const second = launch(module, { stored: first.store() });
    takeTest(second.session, wrongAnswer);
    expect([status(second), score(second)]).toEqual(['passed', '87.5']);
    second.session.close();
    const newer = trainingModule({ dialect, hash: 'ffffffffffffffff' });
    const third = launch(newer, { stored: second.store() });
    expect(third.session.contentChanged).toBe(true);
    expect(third.session.state().best).toEqual({ percent: 87.5, passed: true, date: '2026-11-22' });
    takeTest(third.session, wrongAnswer);
    expect([status(third), score(third)]).toEqual(['passed', '87.5']);
    third.session.close();
    expect([first, second, third].flatMap(({ referee }) => referee.finish())).toEqual([]);
  });

  it.each(['review', 'browse'] as const)('writes nothing in %s mode', (mode) => {
    const first = launch(module);
    takeTest(first.session, rightAnswer);
    first.session.close();
    const again = launch(module, { stored: first.store(), mode });
    expect(again.session.state().best?.passed).toBe(true);
    again.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 1 } });
    takeTest(again.session, wrongAnswer);
    again.session.close();
    expect(again.referee.log.filter((call) => /^(LMS)?(Set|Commit)/.test(call))).toEqual([]);
    expect(again.referee.finish()).toEqual([]);
  });

  it('saves soon after every answer, and answers changed later are the same interaction', () => {
    const lms = launch(module);
    lms.session.startAttempt('all');
    lms.wait(1000);
    const commits = () => lms.referee.log.filter((call) => /Commit/.test(call)).length;
    const before = commits();
    answerItems(lms.session, wrongAnswer, 1);
    expect(lms.session.saveState()).toBe('saving');
    lms.wait(1000);
    expect([commits(), lms.session.saveState()]).toEqual([before + 1, 'saved']);
    lms.session.dispatch({ kind: 'moved', position: 0 });
    answerItems(lms.session, rightAnswer, 1);
    lms.wait(1000);
    expect(lms.read('cmi.interactions._count')).toBe('1');
    expect(lms.referee.log.filter((call) => call.includes('cmi.interactions.0.result'))).toHaveLength(2);
    expect(JSON.stringify(lms.store())).toContain('"result":"correct"');
    lms.session.close();
    lms.session.close();
    lms.session.dispatch({ kind: 'moved', position: 0 });
    lms.session.save();
    expect(lms.referee.finish()).toEqual([]);
  });
});
