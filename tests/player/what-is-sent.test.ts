// src/player/README.md says in one place what the LMS hears, and when. Here it is held to it: nothing is sent that the
// table does not name, and everything it names is sent, at the moment it says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/items/index.ts';
import { answerItems, rightAnswer, takeTest, wrongAnswer } from './learner.ts';
import { launch, type Launch } from './lms.ts';
import { trainingModule } from './module.ts';

const README = readFileSync(new URL('../../src/player/README.md', import.meta.url), 'utf8');
const COLUMN = { scorm12: 2, scorm2004: 3 } as const;

/** Names in code type in a dialect's column, by the bold moment they stand under. */
function table(dialect: Dialect): ReadonlyMap<string, readonly string[]> {
  const moments = new Map<string, string[]>();
  let moment = '';
  for (const line of README.split('\n')
    .filter((text) => text.startsWith('| '))
    .slice(1)) {
    const cells = line.split('|');
    moment = /\*\*(.+?)\*\*/.exec(cells[1] ?? '')?.[1] ?? moment;
    const names = [...(cells[COLUMN[dialect]] ?? '').matchAll(/`([^`]+)`/g)].map((hit) => hit[1]!);
    moments.set(moment, [...(moments.get(moment) ?? []), ...names]);
  }
  return moments;
}

/** A call of the log as the table names it: the element of a set, else the function. */
function named(call: string): string {
  const [name = '', rest = ''] = call.split(/ (.*)/s);
  const element = rest.split('=')[0] ?? '';
  const indexed = element.replace(/\.\d+/, '.n').replace(/\.\d+/, '.m');
  return name.endsWith('SetValue') ? indexed : name;
}

const said = (lms: Launch, from = 0): readonly string[] => {
  const calls = lms.referee.log.slice(from).filter((call) => !/Get/.test(call));
  return [...new Set(calls.map(named))].sort();
};

describe.each<Dialect>(['scorm12', 'scorm2004'])('what is sent in %s', (dialect) => {
  const moments = table(dialect);
  const at = (...names: readonly string[]): readonly string[] => {
    const all = names.map((name) => moments.get(name) ?? [`no moment ${name} in the table`]);
    return [...new Set(all.flat())].sort();
  };
  const SAVING = ['anything changed', 'before every commit', 'commit'] as const;
  const module = trainingModule({ dialect });

  it('is what the table says, moment by moment', () => {
    const lms = launch(module);
    const mark = (): number => lms.referee.log.length;
    expect(said(lms)).toEqual(at('opened', ...SAVING));

    let from = mark();
    lms.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 0 } });
    lms.session.dispatch({ kind: 'practice-answered', item: 'oefen', answer: ['b'] });
    lms.session.dispatch({ kind: 'practice-checked', item: 'oefen' });
    lms.session.startAttempt('all');
    lms.wait(1000);
    expect(said(lms, from)).toEqual(at(...SAVING));

    from = mark();
    answerItems(lms.session, rightAnswer);
    lms.wait(1000);
    expect(said(lms, from)).toEqual(at('a question of the test is left, answered', ...SAVING));

    from = mark();
    lms.session.handIn();
    expect(said(lms, from)).toEqual(
      at('the test is handed in, best attempt so far', 'the test is handed in', ...SAVING),
    );

    from = mark();
    takeTest(lms.session, wrongAnswer);
    expect(said(lms, from).filter((name) => name.startsWith('cmi.objectives'))).toEqual([]);

    from = mark();
    lms.session.close();
    expect(said(lms, from)).toEqual(
      at('"Opslaan en sluiten", or the page goes', 'before every commit', 'commit'),
    );
  });

  it('is what the table says for a module without a test', () => {
    const lms = launch(trainingModule({ dialect, items: [] }));
    const from = lms.referee.log.length;
    lms.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 0 } });
    lms.session.dispatch({ kind: 'open', view: { kind: 'theory', screen: 1 } });
    lms.wait(1000);
    const own = at('the last screen of a module without a test', ...SAVING);
    expect(said(lms, from)).toEqual(own);
  });
});
