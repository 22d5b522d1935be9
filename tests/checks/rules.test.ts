// Every rule's own examples: what passes has no finding of the rule, what fails has exactly one at the place it names.
import { describe, expect, test } from 'vitest';
import { passageHashes, RULES, sectionFacts } from '../../src/checks/index.ts';
import { analyse } from '../../src/checks/language/analysis.ts';
import type { Rule } from '../../src/checks/rule.ts';
import type { Facts } from '../../src/checks/translation.ts';
import type { FindingDraft } from '../../src/findings/index.ts';
import { findLocale } from '../../src/locales/index.ts';
import { spellerOf } from './dictionaries.ts';
import { documentOfExample, FRONT_LINES, isWhole, libraryOf } from './sources.ts';

type Example = Exclude<Rule['examples']['pass'][number], string>;

async function findingsOf(rule: Rule, example: Example): Promise<FindingDraft[]> {
  const { source, lang = 'nl', confirmed, original } = example;
  const library = libraryOf(example.library);
  const document = documentOfExample(source, lang, library);
  const factsOf = (text: string): Facts => sectionFacts(documentOfExample(text));
  const shared = {
    analysis: analyse(document),
    locale: findLocale(lang),
    units: ['proef'],
    today: '2026-06-01',
    ...(rule.optIn === true ? { speller: await spellerOf(lang) } : {}),
    ...(original === undefined
      ? { confirmed: confirmed === undefined ? undefined : passageHashes(documentOfExample(confirmed)) }
      : {
          original: {
            file: 'proef/nl.md',
            facts: factsOf(original),
            whole: true,
            items: documentOfExample(original).items.map(({ id }) => id),
            confirmed: new Map([...factsOf(confirmed ?? original)].map(([id, { hash }]) => [id, hash])),
          },
        }),
  };
  return rule.findings(
    document,
    shared,
    library.checks[rule.id] ?? (rule.optIn === true ? rule.severity : undefined),
  );
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { pass, fail } = rule.examples;

  test.each(pass.map((example) => (typeof example === 'string' ? { source: example } : example)))(
    'passes $source',
    async (example) => {
      expect(await findingsOf(rule, example)).toEqual([]);
    },
  );

  test('has examples that pass and that fail', () => {
    expect(pass.length).toBeGreaterThan(0);
    expect(fail.length).toBeGreaterThan(0);
  });

  test.each(fail)('fails $source', async (example) => {
    const { source, line, column, severity } = example;
    const found = (await findingsOf(rule, example)).filter(
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
