// Worker threads take job after job, and the report does not show how many there were.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
  const source = place.read('content/handen-wassen/nl.md');
  const image = place.read('content/handen-wassen/hand-plekken.svg');
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    place.write(`content/unit-${name}/nl.md`, source);
    place.write(`content/unit-${name}/hand-plekken.svg`, image);
  }
  place.edit('content/unit-c/nl.md', ':::summary', ':::sumary');
});
afterAll(() => {
  place.remove();
});

it('check finds the same on two threads as on one', () => {
  const run = (jobs: string): string => {
    const { code, stdout, stderr } = place.trifold(['check', '--jobs', jobs, '--format', 'json']);
    expect(code, stderr).toBe(1);
    expect(stderr).toContain('8/8');
    return stdout;
  };
  expect(run('2')).toBe(run('1'));
});
