// `trifold confirm`: a question is bound to its section, until somebody reads it again.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

const SOURCE = 'content/handen-wassen/nl.md';
const LOCK = 'content/handen-wassen/nl.lock.json';
let place: Workplace;
beforeEach(() => {
  place = makeWorkplace({ trifold: false });
});
afterEach(() => {
  place.remove();
});

function changed(): Finding[] {
  const run = place.trifold(['check', 'handen-wassen', '--lang', 'nl', '--format', 'json', '--quiet']);
  const { findings } = JSON.parse(run.stdout) as { findings: Finding[] };
  return findings.filter(
    (finding) => finding.ruleId === 'passage-changed' || finding.ruleId === 'lock-invalid',
  );
}

it('the units that ship are confirmed', () => {
  const before = place.files('content');
  const run = place.trifold(['confirm']);
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing new') });
  expect(run.stdout).not.toContain('changed:');
  expect(place.files('content')).toEqual(before);
});

it('a changed section warns at its questions, and confirming ends that', () => {
  place.edit(SOURCE, '- een rode streep vanaf de wond', '- een rode streep van 5 centimeter');
  expect(changed()).toMatchObject([
    {
      ruleId: 'passage-changed',
      severity: 'warning',
      file: SOURCE,
      reason: expect.stringContaining('wond-rode-streep'),
    },
  ]);
  const line = place
    .read(SOURCE)
    .toString('utf8')
    .split('\n')
    .indexOf(':::question{#wond-rode-streep objective=alarm critical}');
  expect(changed()[0]?.place?.start.line).toBe(line + 1);
  const run = place.trifold(['confirm', 'handen-wassen', '--lang', 'nl']);
  expect(run).toMatchObject({
    code: 0,
    stdout: `${SOURCE}: 6 questions confirmed (changed: wond-rode-streep)\n`,
  });
  expect(changed()).toEqual([]);
});

it('a change in the section around that of a question warns too', () => {
  // The question stands under a heading of level 3, the call to action under that of level 2.
  const leg = 'content/spiertrekkingen-been/nl.md';
  place.edit(leg, ':::urgent{level=today}', ':::urgent{level=now}');
  const { stdout } = place.trifold(['check', 'spiertrekkingen-been', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  expect(findings.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toContainEqual(
    expect.stringMatching(/^passage-changed .*vandaag-bellen/),
  );
});

it('the questions of a translation are confirmed where its language is named', () => {
  const english = 'content/handen-wassen/en.md';
  place.edit(english, /^(:::urgent\{level=today\}\n)/m, '$1Ask somebody to drive you.\n\n');
  const found = (): Finding[] => {
    const { stdout } = place.trifold(['check', 'handen-wassen', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    return findings.filter(({ ruleId, file }) => ruleId === 'passage-changed' && file === english);
  };
  expect(found()[0]?.remedy).toContain('trifold confirm handen-wassen --lang en');
  expect(place.trifold(['confirm', 'handen-wassen']).stdout).not.toContain(english);
  expect(found()).not.toEqual([]);
  place.trifold(['confirm', 'handen-wassen', '--lang', 'en']);
  expect(found()).toEqual([]);
});

it('another layout of the same words is no change', () => {
  place.edit(SOURCE, 'Handhygiëne betekent dat u uw handen', '_Handhygiëne_ betekent dat u  uw\nhanden');
  expect(changed()).toEqual([]);
});

it('a lock that cannot be written is told, and is no bug of ours', () => {
  rmSync(join(place.folder, LOCK));
  mkdirSync(join(place.folder, LOCK));
  const { code, stderr } = place.trifold(['confirm', 'handen-wassen']);
  expect(code).toBe(2);
  expect(stderr).toContain('nl.lock.json');
  expect(stderr).not.toContain('bug');
});

it('a lock that cannot be read is an error', () => {
  place.write(LOCK, '<<<<<<< ours\n{}\n');
  expect(changed()).toMatchObject([{ ruleId: 'lock-invalid', severity: 'error', file: LOCK }]);
  expect(place.trifold(['confirm', 'handen-wassen']).code).toBe(0);
  expect(changed()).toEqual([]);
});

it('a source with errors is not confirmed, and its lock stands', () => {
  const before = place.read(LOCK);
  place.edit(SOURCE, /^:::summary/m, ':::sumary');
  const run = place.trifold(['confirm', 'handen-wassen', '--lang', 'nl', '--format', 'json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ sources: [{ unit: 'handen-wassen', outcome: 'rejected' }] });
  expect(place.read(LOCK)).toEqual(before);
});

it('a question that is gone leaves the lock; without questions there is none', () => {
  place.edit(SOURCE, /^:::question\{#duur-wassen[\s\S]*?^:::\n/m, '');
  expect(place.trifold(['confirm', 'handen-wassen']).stdout).toContain(
    '5 questions confirmed (gone: duur-wassen)',
  );
  place.edit(SOURCE, /^:::question[\s\S]*?^:::\n/gm, '');
  expect(place.trifold(['confirm', 'handen-wassen']).code).toBe(0);
  expect(existsSync(join(place.folder, LOCK))).toBe(false);
});

it('a translation is confirmed where its language is named, and stale when its original changes', () => {
  const translation = place.read(SOURCE).toString('utf8');
  place.write('content/handen-wassen/nl-BE.md', translation);
  place.write('content/glossary/nl-BE.yml', place.read('content/glossary/nl.yml'));
  const stale = (): string[] => {
    const run = place.trifold(['check', 'handen-wassen', '--lang', 'nl-BE', '--format', 'json', '--quiet']);
    const { findings } = JSON.parse(run.stdout) as { findings: Finding[] };
    return findings.flatMap((finding) => (finding.ruleId === 'translation-stale' ? [finding.severity] : []));
  };
  expect(stale()).toEqual(['info']);
  place.trifold(['confirm', 'handen-wassen']);
  expect(stale()).toEqual(['info']);
  expect(place.trifold(['confirm', 'handen-wassen', '--lang', 'nl-BE']).stdout).toContain(
    'it agrees with handen-wassen/nl.md',
  );
  expect(stale()).toEqual([]);
  place.edit(SOURCE, '- een rode streep vanaf de wond', '- een rode streep vanaf de hand');
  place.trifold(['confirm', 'handen-wassen']);
  expect(stale()).toEqual(['warning']);
});
