// Measured, not guessed: precision and recall of the Dutch tools on hand-labelled sentences, printed.
import { describe, expect, test } from 'vitest';
import { abbreviationUndefined } from '../../../src/checks/abbreviation-undefined.ts';
import { jargonUndefined } from '../../../src/checks/jargon-undefined.ts';
import { analyse, type Sentence } from '../../../src/checks/language/analysis.ts';
import type { Grammar } from '../../../src/checks/language/language.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { documentOf } from '../documents.ts';
import { readListed, readSigned, readSplit, score, type Labelled, type Score } from './labelled.ts';

function sentencesOf(text: string): readonly Sentence[] {
  return analyse(documentOf([text])).prose;
}

function byGrammar(
  find: (grammar: Grammar, sentence: Sentence) => unknown,
): (text: string) => readonly string[] {
  return (text) => {
    const { language, prose } = analyse(documentOf([text]));
    const grammar = language?.grammar;
    if (grammar === undefined) throw new Error('no Dutch grammar');
    return prose.some((sentence) => find(grammar, sentence) !== undefined) ? ['yes'] : [];
  };
}

function byRule(rule: Rule): (text: string) => readonly string[] {
  return (text) => {
    const document = documentOf([text]);
    const shared = { analysis: analyse(document), locale: undefined, units: [], today: undefined };
    return rule
      .findings(document, shared)
      .filter(({ severity }) => severity === rule.severity)
      .map(({ reason, actual = '' }) => /abbreviation “([^”]+)”/u.exec(reason)?.[1] ?? actual.toLowerCase());
  };
}

function print(name: string, { precision, recall, texts, wrong }: Score): void {
  const percent = (share: number): string => (share * 100).toFixed(1);
  console.info(`${name}: ${texts} texts, precision ${percent(precision)} %, recall ${percent(recall)} %`);
  for (const line of wrong) console.info(`  ${line}`);
}

const MEASURED: readonly (readonly [
  string,
  readonly Labelled[],
  (text: string) => readonly string[],
  number,
  number,
])[] = [
  ['sentences', readSplit('sentences'), (text) => sentencesOf(text).map((one) => one.text), 0.97, 0.97],
  ['passive', readSigned('passive'), byGrammar((grammar, sentence) => grammar.passive(sentence)), 0.9, 0.8],
  [
    'split-verb',
    readSigned('split-verb'),
    byGrammar((grammar, sentence) => {
      const hit = grammar.splitVerb(sentence);
      return hit !== undefined && hit.between > 6 ? hit : undefined;
    }),
    0.9,
    0.7,
  ],
  [
    'double-negation',
    readSigned('double-negation'),
    byGrammar((grammar, one) => grammar.doubleNegation(one)),
    0.9,
    0.7,
  ],
  ['abbreviation', readListed('abbreviation'), byRule(abbreviationUndefined), 0.97, 0.9],
  ['jargon', readListed('jargon'), byRule(jargonUndefined), 0.9, 0.8],
];

describe('Dutch on hand-labelled sentences', () => {
  test.each(MEASURED)('%s', (name, set, find, precision, recall) => {
    const measured = score(set, find);
    print(name, measured);
    expect(set.length).toBeGreaterThanOrEqual(100);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });
});
