// The command line as a user meets it: help, wrong usage, formats, exit codes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
});
afterAll(() => {
  place.remove();
});

describe('usage', () => {
  it('teaches with --help, on stdout', () => {
    const { code, stdout } = place.trifold(['--help']);
    expect(code).toBe(0);
    for (const word of ['build', 'check', 'list', 'preview', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(word);
  });

  it('explains every option of a command', () => {
    const { code, stdout } = place.trifold(['build', '--help']);
    expect(code).toBe(0);
    for (const option of [
      '--content',
      '--output',
      '--lang',
      '--only',
      '--editions',
      '--jobs',
      '--format',
      '--quiet',
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it('prints its version', () => {
    expect(place.trifold(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [['biuld'], 'Did you mean build?'],
    [['build', '--only', 'pdf'], 'none of: leaflet, training, web'],
    [['build', '--jobs', '0'], 'whole number'],
    [['build', '--formt', 'json'], 'Did you mean --format?'],
    [['build', 'no-such-unit'], 'There is no unit “no-such-unit”'],
    [['check', '--content', 'nowhere'], 'nowhere'],
    [['check', '--lang', '??'], 'BCP 47'],
  ])('says what is wrong with %j, exit code 2, nothing on stdout', (args, message) => {
    const run = place.trifold(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
  });
});

describe('check', () => {
  it('finds no error in the units that ship', () => {
    const run = place.trifold(['check']);
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toContain('3 sources checked. Findings:');
  });

  it('writes nothing', () => {
    const { stdout } = place.trifold(['list', '--format', 'json']);
    const listed = JSON.parse(stdout) as { unit: string; lang: string }[];
    expect(listed.map(({ unit, lang }) => `${unit}/${lang}`)).toEqual([
      'handen-wassen/en',
      'handen-wassen/nl',
      'spiertrekkingen-been/nl',
    ]);
    expect(() => place.files('output')).toThrow();
  });

  it('keeps stdout for results: JSON alone, progress on stderr', () => {
    const run = place.trifold(['check', '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ format: 1, summary: { error: 0 } });
    expect(run.stderr).toContain('3/3 checked');
    expect(place.trifold(['check', '--quiet', '--format', 'json']).stderr).toBe('');
  });

  it('prints a table of units', () => {
    const { code, stdout } = place.trifold(['list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unit +language +title/);
    expect(stdout).toMatch(/spiertrekkingen-been +nl +Spiertrekkingen/);
  });
});

describe('a source past its review date', () => {
  it('is not built, and with --allow-overdue it is, with a notice', () => {
    const overdue = { TRIFOLD_TODAY: '2031-01-01' };
    const refused = place.trifold(['build', 'handen-wassen', '--only', 'web', '--output', 'laat'], overdue);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('review-overdue');
    const allowed = place.trifold(
      ['build', 'handen-wassen', '--only', 'web', '--output', 'laat', '--allow-overdue'],
      overdue,
    );
    expect(allowed.code).toBe(0);
    expect(place.read('laat/handen-wassen/nl/index.html').toString()).toContain('opnieuw worden nagekeken');
  });
});
