// Every rule's own examples: what passes has no finding of the rule, what fails has exactly one at the place it names.
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/index.ts';
import { analyse } from '../../src/checks/language/analysis.ts';
import type { Rule } from '../../src/checks/rule.ts';
import type { FindingDraft } from '../../src/findings/index.ts';
import { findLocale } from '../../src/locales/index.ts';
import { spellerOf } from './dictionaries.ts';
import { documentOfExample, FRONT_LINES, isWhole } from './sources.ts';

async function findingsOf(rule: Rule, source: string, lang = 'nl'): Promise<FindingDraft[]> {
  const document = documentOfExample(source, lang);
  const shared = {
    analysis: analyse(document),
    locale: findLocale(lang),
    units: ['proef'],
    today: '2026-06-01',
    ...(rule.optIn === true ? { speller: await spellerOf(lang) } : {}),
  };
  return rule.findings(document, shared, rule.optIn === true ? rule.severity : undefined);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { pass, fail } = rule.examples;

  test.each(pass.map((example) => (typeof example === 'string' ? { source: example, lang: 'nl' } : example)))(
    'passes $source',
    async ({ source, lang }) => {
      expect(await findingsOf(rule, source, lang)).toEqual([]);
    },
  );

  test.each(fail)('fails $source', async ({ source, lang, line, column, severity }) => {
    const found = (await findingsOf(rule, source, lang)).filter(
      (finding) => severity === undefined || finding.severity === severity,
    );
    expect(found.length).toBeGreaterThan(0);
    const [first] = found;
    expect(first?.severity).toBe(severity ?? rule.severity);
    if (line !== undefined)
      expect(first?.place?.start.line).toBe(isWhole(source) ? line : line + FRONT_LINES);
    if (column !== undefined) expect(first?.place?.start.column).toBe(column);
  });

  test('names its reason and remedy', () => {
    expect(rule.basis.length).toBeGreaterThan(40);
    expect(rule.remedy).toMatch(/^\p{Lu}.*[.”]$/u);
  });
});

test('ids are unique and in kebab case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
