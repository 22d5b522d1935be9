// Measured, not guessed: precision and recall of the Dutch tools on hand-labelled sentences, printed.
import { describe, expect, test } from 'vitest';
import { abbreviationUndefined } from '../../../src/checks/abbreviation-undefined.ts';
import { absoluteClaim } from '../../../src/checks/absolute-claim.ts';
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

type Find = (text: string) => readonly string[];

/** Precision and recall that a tool must reach. */
interface Bar {
  readonly precision: number;
  readonly recall: number;
}

const WARNING: Bar = { precision: 0.9, recall: 0.7 };
const ERROR: Bar = { precision: 0.97, recall: 0.8 };

const splitVerb = byGrammar((grammar, sentence) => {
  const hit = grammar.splitVerb(sentence);
  return hit !== undefined && hit.between > 6 ? hit : undefined;
});
const passive = byGrammar((grammar, sentence) => grammar.passive(sentence));
const doubleNegation = byGrammar((grammar, sentence) => grammar.doubleNegation(sentence));
const split: Find = (text) => sentencesOf(text).map((one) => one.text);
const yes =
  (find: Find): Find =>
  (text) =>
    find(text).length > 0 ? ['yes'] : [];

const MEASURED: readonly (readonly [name: string, set: readonly Labelled[], find: Find, bar: Bar])[] = [
  ['sentences', readSplit('sentences'), split, ERROR],
  ['passive', readSigned('passive'), passive, WARNING],
  ['split-verb', readSigned('split-verb'), splitVerb, WARNING],
  ['double-negation', readSigned('double-negation'), doubleNegation, WARNING],
  ['abbreviation', readListed('abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['jargon', readListed('jargon'), byRule(jargonUndefined), WARNING],
  ['absolute-claim', readSigned('absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
];

/** Written after the tools were tuned, so that they say how the tools do on new text. */
const HELD_OUT: typeof MEASURED = [
  ['held-sentences', readSplit('held-sentences'), split, WARNING],
  ['held-passive', readSigned('held-passive'), passive, WARNING],
  ['held-split-verb', readSigned('held-split-verb'), splitVerb, WARNING],
  ['held-double-negation', readSigned('held-double-negation'), doubleNegation, WARNING],
  ['held-abbreviation', readListed('held-abbreviation'), byRule(abbreviationUndefined), WARNING],
  ['held-jargon', readListed('held-jargon'), byRule(jargonUndefined), WARNING],
];

describe('Dutch on hand-labelled sentences', () => {
  test.each(MEASURED)('%s', (name, set, find, bar) => {
    expect(set.length).toBeGreaterThanOrEqual(100);
    reaches(name, set, find, bar);
  });

  test.each(HELD_OUT)('%s', reaches);
});

function reaches(name: string, set: readonly Labelled[], find: Find, { precision, recall }: Bar): void {
  const measured = score(set, find);
  print(name, measured);
  expect(measured.precision).toBeGreaterThanOrEqual(precision);
  expect(measured.recall).toBeGreaterThanOrEqual(recall);
}
