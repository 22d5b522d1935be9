// Dutch checks on texts labelled before each first run: by the rule's author, and by people who never saw it.
import { describe, test } from 'vitest';
import { absoluteClaim } from '../../../src/checks/absolute-claim.ts';
import { emergencyNumber } from '../../../src/checks/emergency-number.ts';
import { figurative } from '../../../src/checks/figurative.ts';
import { itemAllNone } from '../../../src/checks/item-all-none.ts';
import { jargonUndefined } from '../../../src/checks/jargon-undefined.ts';
import { redflagIncomplete } from '../../../src/checks/redflag-incomplete.ts';
import { byRule, question, splitVerb, urgent, yes, type Find } from './finders.ts';
import { ERROR, reaches, readListed, readSigned, WARNING } from './labelled.ts';

const SETS: readonly (readonly [rule: string, sets: readonly string[], find: Find])[] = [
  ['absolute-claim', ['own1', 'own2', 'own3', 'own4', 'blind1', 'blind2'], yes(byRule(absoluteClaim))],
  [
    'item-all-none',
    ['own1', 'own2', 'own3', 'own4', 'blind1', 'blind2', 'blind3'],
    yes(byRule(itemAllNone, question)),
  ],
  [
    'redflag-incomplete',
    ['own1', 'own2', 'own3', 'blind1', 'blind2', 'blind3'],
    yes(byRule(redflagIncomplete, urgent)),
  ],
  [
    'emergency-number',
    ['own1', 'own2', 'own3', 'own4', 'own5', 'own6', 'own7', 'blind1', 'blind2'],
    yes(byRule(emergencyNumber, urgent)),
  ],
];

const NAMED = SETS.flatMap(([rule, sets, find]) => sets.map((set) => [`${set}-${rule}`, find] as const));

describe('Dutch warnings on texts labelled before they ran', () => {
  const jargon = byRule(jargonUndefined);
  test.each(['own1-jargon', 'own2-jargon', 'own3-jargon', 'own4-jargon'])('%s', (name) =>
    reaches(name, readListed(name), jargon, WARNING),
  );
  test('own1-figurative', () =>
    reaches('own1-figurative', readSigned('own1-figurative'), yes(byRule(figurative)), WARNING));
  test.each(['blind2-jargon', 'blind3-jargon', 'blind4-jargon'])('%s', (name) =>
    reaches(name, readSigned(name), yes(jargon), WARNING),
  );
  test.each(['own1-split-verb', 'blind2-split-verb'])('%s', (name) =>
    reaches(name, readSigned(name), splitVerb, WARNING),
  );
});

/** Claims whose predicate tells, without a known illness or treatment: warnings, and so half of what is found. */
const CLAIMS = ['own1', 'own2', 'own3', 'own4', 'own5', 'blind1', 'blind2', 'blind3'].map(
  (set) => `${set}-absolute-claim`,
);

describe('Dutch claims, errors and warnings together', () => {
  test.each(CLAIMS)('%s', (name) =>
    reaches(name, readSigned(name), yes(byRule(absoluteClaim, undefined, ['error', 'warning'])), WARNING),
  );
  test.each(['own5-absolute-claim', 'blind3-absolute-claim'])('errors of %s', (name) =>
    reaches(name, readSigned(name), yes(byRule(absoluteClaim)), { ...ERROR, recall: 0.35 }),
  );
});

describe('Dutch errors on texts labelled before they ran', () => {
  test.each(NAMED)('%s', (name, find) => reaches(name, readSigned(name), find, ERROR));
});
