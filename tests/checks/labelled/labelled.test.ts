// Measured, not guessed: precision and recall of the Dutch tools on hand-labelled sentences, printed.
import { describe, expect, test } from 'vitest';
import { abbreviationUndefined } from '../../../src/checks/abbreviation-undefined.ts';
import { absoluteClaim } from '../../../src/checks/absolute-claim.ts';
import { jargonUndefined } from '../../../src/checks/jargon-undefined.ts';
import { byGrammar, byRule, split, splitVerb, yes } from './finders.ts';
import { ERROR, reaches, readListed, readSigned, readSplit, WARNING, type Measured } from './labelled.ts';

const passive = byGrammar((grammar, sentence) => grammar.passive?.(sentence));
const doubleNegation = byGrammar((grammar, sentence) => grammar.doubleNegation?.(sentence));
const MEASURED: readonly Measured[] = [
  ['sentences', readSplit('sentences'), split, ERROR],
  ['passive', readSigned('passive'), passive, WARNING],
  ['split-verb', readSigned('split-verb'), splitVerb, WARNING],
  ['double-negation', readSigned('double-negation'), doubleNegation, WARNING],
  ['abbreviation', readListed('abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['jargon', readListed('jargon'), byRule(jargonUndefined), WARNING],
  ['absolute-claim', readSigned('absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
];

/** Written after the tools were tuned, so that they say how the tools do on new text. */
const HELD_OUT: readonly Measured[] = [
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
