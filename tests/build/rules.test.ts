// The catalogue holds every rule a finding can name, and docs/rules.md is what it says today.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findRule, listRules } from '../../src/build/index.ts';
import { rulesPage } from '../../scripts/rules-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('knows every rule id that stands in the code', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const ids = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/ruleId: '([^']+)'/g)])
    .map((match) => match[1]!);
  expect(ids.length).toBeGreaterThan(5);
  expect([...new Set(ids)].filter((id) => findRule(id) === undefined)).toEqual([]);
});

it('has each id once, in order', () => {
  const ids = listRules().map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toContain('sentence-length');
  expect(ids).toContain('meta-yaml');
});

it('leaves the standard out of a summary, and the sentence whole', () => {
  const entry = findRule('sentence-length');
  expect(entry?.basis).toContain('(Direct Duidelijk');
  expect(entry?.summary).toBe(
    'A reader who reads with difficulty loses the start of a sentence before its end.',
  );
  for (const rule of listRules()) expect(rule.summary, rule.id).toMatch(/[.”]$/);
});

it('docs/rules.md is up to date (node scripts/rules-table.mjs)', async () => {
  expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toBe(await rulesPage());
});
