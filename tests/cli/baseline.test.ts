// An old library: what is known does not fail, what is new does, and what is gone is said. With it --strict and
// --max-warnings.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

const SOURCE = 'content/handen-wassen/nl.md';
const BAD =
  'De huid van uw handen wordt door de zeep die u elke dag gebruikt wel eens rood en ook een beetje droog.';
const FLAG = ['--baseline', 'known.json'];
let place: Workplace;
beforeEach(() => {
  place = makeWorkplace({ trifold: false });
  place.edit(SOURCE, '## Hoe houdt u uw huid gezond? {#huid}\n', `$&\n${BAD}\n`);
  place.edit(SOURCE, /^:::summary/m, ':::sumary');
});
afterEach(() => {
  place.remove();
});

interface Report {
  readonly code: number;
  readonly known?: number;
  readonly findings: readonly Finding[];
}

function check(more: readonly string[] = FLAG): Report {
  const run = place.trifold(['check', 'handen-wassen', '--format', 'json', '--quiet', ...more]);
  return { code: run.code, ...(JSON.parse(run.stdout) as Omit<Report, 'code'>) };
}

const ids = (report: Report): string[] => report.findings.map((finding) => finding.ruleId);

describe('a baseline', () => {
  beforeEach(() => {
    expect(check([]).code).toBe(1);
    expect(check([...FLAG, '--write-baseline']).code).toBe(0);
  });

  it('lets known findings pass, and counts them', () => {
    const report = check();
    expect(report).toMatchObject({ code: 0, findings: [] });
    expect(report.known).toBe(check([]).findings.length);
    expect(place.trifold(['check', 'handen-wassen', ...FLAG]).stdout).toContain(
      `In the baseline: ${String(report.known)}.`,
    );
  });

  it('still knows them when they move', () => {
    place.edit(SOURCE, /^---\n\n/m, '---\n\n\n\n\n');
    place.edit(SOURCE, BAD, BAD.replace(' door de zeep ', '\ndoor de zeep '));
    expect(check()).toMatchObject({ code: 0, findings: [] });
  });

  it('fails on a new one, on the same text too', () => {
    place.edit(SOURCE, '## Hebt u nog vragen?', ':::sumary\n- x\n:::\n\n$&');
    const report = check();
    expect(report.code).toBe(1);
    expect(ids(report)).toContain('directive-unknown');
  });

  it('says what it knows in vain', () => {
    place.edit(SOURCE, `${BAD}\n`, '');
    const report = check();
    expect(report.code).toBe(0);
    expect(new Set(ids(report))).toEqual(new Set(['baseline-stale']));
    expect(check([...FLAG, '--write-baseline']).findings).toEqual([]);
  });

  it('does not take a fault on another line for one it knows, however alike', () => {
    place.edit(SOURCE, BAD, 'Neem dan .5 gram paracetamol.');
    expect(check([...FLAG, '--write-baseline']).code).toBe(0);
    place.edit(SOURCE, 'Neem dan .5 gram paracetamol.', 'Slik dan .5 gram morfine.');
    expect(ids(check())).toContain('dose-format');
  });

  it('counts an edited text anew', () => {
    place.edit(SOURCE, BAD, BAD.replace('rood', 'paars'));
    expect(ids(check())).toEqual(expect.arrayContaining(['sentence-length', 'baseline-stale']));
  });

  it('keeps what it knows of other units', () => {
    place.trifold(['check', ...FLAG, '--write-baseline']);
    const before = place.read('known.json');
    expect(check([...FLAG, '--write-baseline']).code).toBe(0);
    expect(place.read('known.json')).toEqual(before);
    expect(check().findings).toEqual([]);
  });

  it('does not build what cannot be built', () => {
    const run = place.trifold(['build', 'handen-wassen', '--only', 'web', ...FLAG]);
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining(`Not built: ${SOURCE}`) });
  });
});

it.each([
  [['--baseline', 'nowhere.json'], 'no baseline “nowhere.json”'],
  [['--baseline', SOURCE], 'no baseline that'],
  [['--write-baseline'], 'needs --baseline'],
])('%j is wrong usage', (args, message) => {
  expect(place.trifold(['check', ...args])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  });
});

describe('warnings', () => {
  beforeEach(() => {
    place.edit(SOURCE, ':::sumary', ':::summary');
    place.edit(
      SOURCE,
      BAD,
      'De huid van uw handen wordt door de zeep die u vaak gebruikt wel eens rood en droog.',
    );
  });

  it('do not fail by themselves', () => {
    const report = check([]);
    expect(report.code).toBe(0);
    expect(report.findings.filter((finding) => finding.severity === 'warning').length).toBeGreaterThan(0);
  });

  it('fail under --strict, and above --max-warnings', () => {
    const most = check([]).findings.filter((finding) => finding.severity === 'warning').length;
    expect(check(['--strict']).code).toBe(1);
    expect(check(['--max-warnings', String(most)]).code).toBe(0);
    expect(check(['--max-warnings', String(most - 1)]).code).toBe(1);
    expect(check(['--strict', '--max-warnings', String(most)]).code).toBe(0);
  });
});

it('a baseline that cannot be read is told before anything is checked', () => {
  const run = place.trifold(['check', '--baseline', 'nowhere.json']);
  expect(run.code).toBe(2);
  expect(run.stderr).not.toContain('handen-wassen');
});
