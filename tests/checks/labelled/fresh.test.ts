// Rules measured on texts written before their author read them: precision and recall, printed.
import { describe, test } from 'vitest';
import { abbreviationUndefined } from '../../../src/checks/abbreviation-undefined.ts';
import { absoluteClaim } from '../../../src/checks/absolute-claim.ts';
import { addressMixed } from '../../../src/checks/address-mixed.ts';
import { doseFormat } from '../../../src/checks/dose-format.ts';
import { emergencyNumber } from '../../../src/checks/emergency-number.ts';
import { itemAllNone } from '../../../src/checks/item-all-none.ts';
import { jargonUndefined } from '../../../src/checks/jargon-undefined.ts';
import { redflagIncomplete } from '../../../src/checks/redflag-incomplete.ts';
import { byRule, question, splitVerb, urgent, yes } from './finders.ts';
import { ERROR, reaches, readListed, readSigned, WARNING, type Measured } from './labelled.ts';

const FRESH: readonly Measured[] = [
  ['fresh-abbreviation', readListed('fresh-abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['fresh-absolute-claim', readSigned('fresh-absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
  ['fresh-address-mixed', readSigned('fresh-address-mixed'), yes(byRule(addressMixed)), ERROR],
  ['fresh-dose-format', readSigned('fresh-dose-format'), yes(byRule(doseFormat)), ERROR],
  [
    'fresh-emergency-number',
    readSigned('fresh-emergency-number'),
    yes(byRule(emergencyNumber, urgent)),
    ERROR,
  ],
  [
    'fresh-redflag-incomplete',
    readSigned('fresh-redflag-incomplete'),
    yes(byRule(redflagIncomplete, urgent)),
    ERROR,
  ],
  ['fresh-item-all-none', readSigned('fresh-item-all-none'), yes(byRule(itemAllNone, question)), ERROR],
  ['fresh-split-verb', readSigned('fresh-split-verb'), splitVerb, WARNING],
  ['fresh-jargon', readListed('fresh-jargon'), byRule(jargonUndefined), WARNING],
];

/** Written after the rules that missed their bar had been corrected on the first sets. */
const SECOND: readonly Measured[] = [
  ['second-abbreviation', readListed('second-abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['second-absolute-claim', readSigned('second-absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
  ['second-address-mixed', readSigned('second-address-mixed'), yes(byRule(addressMixed)), ERROR],
  [
    'second-emergency-number',
    readSigned('second-emergency-number'),
    yes(byRule(emergencyNumber, urgent)),
    ERROR,
  ],
  [
    'second-redflag-incomplete',
    readSigned('second-redflag-incomplete'),
    yes(byRule(redflagIncomplete, urgent)),
    ERROR,
  ],
  ['second-item-all-none', readSigned('second-item-all-none'), yes(byRule(itemAllNone, question)), ERROR],
];

/** Written after the second correction, for the rules that had missed their bar most. */
const THIRD: readonly Measured[] = [
  ['third-abbreviation', readListed('third-abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['third-absolute-claim', readSigned('third-absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
  [
    'third-redflag-incomplete',
    readSigned('third-redflag-incomplete'),
    yes(byRule(redflagIncomplete, urgent)),
    ERROR,
  ],
  ['fourth-absolute-claim', readSigned('fourth-absolute-claim'), yes(byRule(absoluteClaim)), ERROR],
];

describe('Dutch on texts of an independent measurer', () => {
  test.each([...FRESH, ...SECOND, ...THIRD])('%s', reaches);
});
