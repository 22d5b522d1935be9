// `check --rules` and `--explain`: what can be found, and how to be told that an id is none.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/index.ts';
import { PARSE_RULES } from '../../src/parse/index.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeAll(() => {
  place = makeWorkplace({ trifold: false });
});
afterAll(() => {
  place.remove();
});

describe('--rules', () => {
  it('prints a line for every rule of the checks and the reader', () => {
    const { code, stdout, stderr } = place.trifold(['check', '--rules']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const ids = stdout.split('\n').map((line) => line.split(' ')[0]);
    for (const id of [...RULES.map((rule) => rule.id), ...Object.keys(PARSE_RULES)])
      expect(ids).toContain(id);
    expect(stdout).toMatch(/^sentence-length +check +warning \/ error +nl en de fr +warn: 15, error: 25$/m);
  });

  it('needs no content', () => {
    expect(place.trifold(['check', '--rules', '--content', 'nowhere']).code).toBe(0);
  });

  it('prints JSON', () => {
    const { stdout } = place.trifold(['check', '--rules', '--format', 'json']);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        id: 'sentence-length',
        severity: 'warning',
        settings: { warn: 15, error: 25 },
      }),
    );
  });
});

describe('--explain', () => {
  it.each(RULES.map((rule) => rule.id).filter((_, i) => i % 10 === 0))('tells all about %s', (id) => {
    const rule = RULES.find((one) => one.id === id)!;
    const { code, stdout } = place.trifold(['check', '--explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(rule.basis);
    expect(stdout).toContain(rule.remedy);
    const examples = [...rule.examples.pass, ...rule.examples.fail];
    for (const example of examples) {
      const source = typeof example === 'string' ? example : example.source;
      expect(stdout).toContain(`  | ${source.trimEnd().split('\n')[0]}`.trimEnd());
    }
  });

  it('names thresholds, and how to silence the rule', () => {
    const { stdout } = place.trifold(['check', '--explain', 'sentence-length']);
    expect(stdout).toContain('sentence-length: { warn: 15, error: 25 }');
    expect(stdout).toContain('trifold-disable-next-line sentence-length');
  });

  it('knows the reader’s rules', () => {
    expect(place.trifold(['check', '--explain', 'meta-yaml']).stdout).toContain('is not YAML');
  });

  it('says which id was meant, exit code 2', () => {
    const run = place.trifold(['check', '--explain', 'sentence-lenght']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Did you mean sentence-length?');
  });

  it('does not pretend to print SARIF of a rule', () => {
    expect(place.trifold(['check', '--rules', '--format', 'sarif']).code).toBe(2);
  });
});

describe('library.yml', () => {
  it('a rule that is not there is an error at its line', () => {
    place.edit('content/library.yml', /^checks: \{\}$/m, 'checks:\n  pasive: off');
    const run = place.trifold(['check', '--format', 'json', '--quiet']);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'check-setting',
          file: 'content/library.yml',
          expected: ['passive'],
        }),
      ]),
    });
  });
});
