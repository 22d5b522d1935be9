// A snippet in a language in, what a rule finds in it out; and sentences labelled by hand against what a tool says of them.
import { expect } from 'vitest';
import { checkDocument } from '../../../src/checks/index.ts';
import type { Grammar } from '../../../src/checks/language/language.ts';
import { findLanguage } from '../../../src/checks/language/index.ts';
import { wordsOf } from '../../../src/checks/language/words.ts';
import { parseExample } from '../sources.ts';

/** Severity and text of each finding of the rule, in order. */
export type Found = readonly (readonly [severity: string, actual: string | undefined])[];

/** A rule, a snippet of Markdown, and what the rule finds in it. */
export type Case = readonly [rule: string, source: string, found: Found];

export function findingsIn(source: string, lang: string, rule: string): Found {
  const { document, findings } = parseExample(source, lang);
  if (document === undefined) throw new Error('no document');
  return checkDocument({ document, findings }, { checks: {}, units: ['proef'] })
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, actual }) => [severity, actual] as const);
}

export const option = (text: string): string =>
  `:::question{#a objective=alarm}\n### ?\n\n- [x] Xx\n- [ ] Yy\n- [ ] ${text}\n:::\n`;
export const stem = (text: string): string =>
  `:::question{#a objective=alarm}\n### ${text}\n\n- [x] Xx\n- [ ] Yy\n- [ ] Zz\n:::\n`;
export const alarm = (text: string, level = 'today'): string => `:::urgent{level=${level}}\n${text}\n:::\n`;

/** Expects a tool of the grammar to be right in nine of ten of the sentences it names, and to miss one of five at most. */
export function reachesGrammar(lang: string, tool: 'passive' | 'doubleNegation', labelled: string): void {
  const find: Grammar[typeof tool] = findLanguage(lang)?.grammar[tool];
  if (find === undefined) throw new Error(`no ${tool} for ${lang}`);
  const judged = labelled
    .trim()
    .split('\n')
    .map((line) => {
      const source = line.slice(1);
      return { line, is: line.startsWith('+'), says: find({ source, words: wordsOf(source) }) !== undefined };
    });
  const right = judged.filter(({ is, says }) => is && says).length;
  const precision = right / judged.filter(({ says }) => says).length;
  const recall = right / judged.filter(({ is }) => is).length;
  console.info(
    `${tool}, ${lang}: ${judged.length} sentences, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
  );
  for (const { line } of judged.filter(({ is, says }) => is !== says)) console.info(`  ${line}`);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.8);
}
