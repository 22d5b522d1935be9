// What programs read: JSON by its published schema, SARIF by OASIS's, GitHub's commands; in the same order at every run.
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import reportSchema from '../../templates/schema/report.schema.json' with { type: 'json' };
import { makeWorkplace, type Workplace } from './workplace.ts';

const SOURCE = 'content/handen-wassen/nl.md';
let place: Workplace;
beforeAll(() => {
  place = makeWorkplace({ trifold: false });
  place.edit(SOURCE, /^:::summary/m, ':::sumary');
  place.edit(
    SOURCE,
    'Handhygiëne betekent',
    'Handhygiëne is altijd, 100 % : veilig.\n\nHandhygiëne betekent',
  );
  place.edit(SOURCE, /^## Waarom/m, '## Waarom<br>');
});
afterAll(() => {
  place.remove();
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region?: { readonly startLine: number };
          };
        }[];
      }[];
    },
  ];
}

function print(format: string, more: readonly string[] = []): string {
  return place.trifold(['check', 'handen-wassen', '--format', format, '--quiet', ...more]).stdout;
}

const reportOf = (text: string): { findings: Finding[] } => JSON.parse(text) as { findings: Finding[] };
const sarifOf = (text: string): Sarif => JSON.parse(text) as Sarif;

/** The schema with every object closed, so that a field without a description fails here. */
function closed(schema: object): object {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? closed(value) : value,
    ]),
  );
  return 'properties' in schema ? { additionalProperties: false, ...inner } : inner;
}

describe('json', () => {
  it.each([
    ['a check', () => print('json')],
    ['a check with times', () => print('json', ['--timing'])],
    ['a build', () => place.trifold(['build', '--only', 'web', '--format', 'json']).stdout],
  ])('%s fits its published schema, and has nothing the schema does not name', (_, run) => {
    const report: unknown = JSON.parse(run());
    const validate = new Ajv2020({ allErrors: true }).compile(closed(reportSchema));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(reportOf(JSON.stringify(report)).findings.length).toBeGreaterThan(2);
  });

  it('the schema refuses a report without a severity', () => {
    const validate = new Ajv2020().compile(reportSchema);
    const report = reportOf(print('json'));
    expect(validate(report)).toBe(true);
    expect(validate({ ...report, findings: report.findings.map(({ ruleId }) => ({ ruleId })) })).toBe(false);
  });

  it('measures the reading ease of each source', () => {
    const { sources } = JSON.parse(print('json')) as {
      sources: { file: string; readability?: { formula: string; score: number } }[];
    };
    expect(sources.map((source) => source.readability?.formula)).toEqual([
      'Flesch Reading Ease',
      'Flesch–Douma',
    ]);
    for (const source of sources) expect(source.readability?.score).toBeGreaterThan(60);
  });
});

describe('sarif', () => {
  it('is SARIF 2.1.0 by the schema', () => {
    // Draft 4 differs in its two keywords of identity only, as far as this schema uses it.
    const schema = Object.fromEntries(
      Object.entries(sarifSchema).filter(([key]) => key !== 'id' && key !== '$schema'),
    );
    const validate = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    const log: unknown = JSON.parse(print('sarif'));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(log as object), version: '3.0.0' })).toBe(false);
  });

  it('tells about every rule it names', () => {
    const [run] = sarifOf(print('sarif')).runs;
    const { rules } = run.tool.driver;
    expect(rules.length).toBeGreaterThan(2);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\.$|”$/) },
        fullDescription: { text: expect.any(String) },
        help: { text: expect.any(String) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
      });
    }
    for (const result of run.results) expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });

  it('has the findings of the JSON, in its order', () => {
    const [run] = sarifOf(print('sarif')).runs;
    const { findings } = reportOf(print('json'));
    expect(
      run.results.map((one) => [one.ruleId, one.locations[0]!.physicalLocation.region?.startLine]),
    ).toEqual(findings.map((one) => [one.ruleId, one.place?.start.line]));
  });

  it('keeps fingerprints when the text moves, and has each once', () => {
    const prints = (): Record<string, string>[] =>
      sarifOf(print('sarif')).runs[0].results.map((one) => one.partialFingerprints);
    const before = prints();
    expect(new Set(before.map((one) => JSON.stringify(one))).size).toBe(before.length);
    place.edit(SOURCE, /^---\n\n/m, '---\n\n\n\n');
    expect(prints()).toEqual(before);
  });
});

describe('github', () => {
  it('is a command a finding, escaped', () => {
    const { findings } = reportOf(print('json'));
    const lines = print('github').trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=content\/[^,]+(?:,line=\d+,endLine=\d+,col=\d+)?,title=[^,:]+::/,
      );
    }
    expect(lines.join('\n')).toContain(`::error file=${SOURCE},line=`);
  });
});

it('prints the same with one thread and two', () => {
  const run = (jobs: string): string => place.trifold(['check', '--format', 'json', '--jobs', jobs]).stdout;
  expect(reportOf(run('2')).findings.length).toBeGreaterThan(2);
  expect(run('2')).toBe(run('1'));
});

it('pretty sums up with the reading ease of each source', () => {
  const { stdout } = place.trifold(['check']);
  expect(stdout).toMatch(
    /^ {2}content\/handen-wassen\/nl\.md: Flesch–Douma \d+, \d+\.\d words a sentence, \d+ words$/m,
  );
});

it('--timing names stages and rules, largest first', () => {
  const { stdout } = place.trifold(['check', '--timing', '--quiet']);
  expect(stdout).toMatch(/^Time by stage, over 3 sources:\n {2}(?:leaflet fit|parse|check) +\d/m);
  const shares = [...stdout.slice(stdout.indexOf('Time by rule:')).matchAll(/^ {2}([\w-]+) .* (\d+) %$/gm)];
  const named = shares.filter(([, name]) => name !== undefined && /[a-z]/.test(name));
  expect(named.length).toBeGreaterThan(5);
  const sizes = named.map(([, , share]) => Number(share));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});
