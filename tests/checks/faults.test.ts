// One fault a file in tests/faults/<rule-id>: the expected place stands in its front matter, and nothing else may be found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument, RULES } from '../../src/checks/index.ts';
import { parseExample } from './sources.ts';

const FOLDER = new URL('../faults/', import.meta.url);

interface Expectation {
  readonly place: string;
  readonly severity: string | undefined;
}

/** `# expect: 12:5 warning`; several places with commas; `-` for a finding about the whole source. */
function expectation(source: string): Expectation {
  const [, place = '', severity] = /^# expect: (\S+)(?: (\S+))?$/mu.exec(source) ?? [];
  return { place, severity };
}

const FILES = RULES.flatMap((rule) => {
  const folder = new URL(`${rule.id}/`, FOLDER);
  return existsSync(folder) ? readdirSync(folder).map((file) => ({ rule, name: `${rule.id}/${file}` })) : [];
});

describe('faults', () => {
  test.each(FILES)('$name', ({ rule, name }) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8');
    const { document, findings } = parseExample(source);
    if (document === undefined) throw new Error(findings.map(({ reason }) => reason).join(' '));
    const found = checkDocument(
      { document, findings },
      { checks: {}, units: ['proef'], today: '2026-06-01' },
    );
    const { place, severity } = expectation(source);
    expect(
      found.findings.map((one) => ({
        rule: one.ruleId,
        severity: one.severity,
        place:
          one.place === undefined ? '-' : `${String(one.place.start.line)}:${String(one.place.start.column)}`,
      })),
    ).toEqual(
      place.split(',').map((one) => ({ rule: rule.id, severity: severity ?? rule.severity, place: one })),
    );
  });

  test('cover most rules', () => {
    expect(new Set(FILES.map(({ rule }) => rule.id)).size).toBeGreaterThanOrEqual(38);
  });
});
