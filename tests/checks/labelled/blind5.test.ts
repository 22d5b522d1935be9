// Dutch on texts of somebody who never saw the rules, written after they were changed on 2026-12-01; the head of each file has the
// first figures.
import { describe, test } from 'vitest';
import { abbreviationUndefined } from '../../../src/checks/abbreviation-undefined.ts';
import { emergencyNumber } from '../../../src/checks/emergency-number.ts';
import { itemNegative } from '../../../src/checks/item-negative.ts';
import { jargonUndefined } from '../../../src/checks/jargon-undefined.ts';
import { numberFormat } from '../../../src/checks/number-format.ts';
import { redflagThreshold } from '../../../src/checks/redflag-threshold.ts';
import { splitVerb } from '../../../src/checks/split-verb.ts';
import { byGrammar, byRule, question, urgent, yes } from './finders.ts';
import { reaches, readListed, readSigned, type Bar, type Measured } from './labelled.ts';

const WARNING: Bar = { precision: 0.9, recall: 0.6 };
const ERROR: Bar = { precision: 0.97, recall: 0.6 };

const SETS: readonly Measured[] = [
  [
    'blind5-passive',
    readSigned('blind5-passive'),
    byGrammar((grammar, one) => grammar.passive?.(one)),
    WARNING,
  ],
  ['blind5-split-verb', readSigned('blind5-split-verb'), yes(byRule(splitVerb)), WARNING],
  [
    'blind5-double-negation',
    readSigned('blind5-double-negation'),
    byGrammar((grammar, one) => grammar.doubleNegation?.(one)),
    WARNING,
  ],
  ['blind5-abbreviation', readListed('blind5-abbreviation'), byRule(abbreviationUndefined), ERROR],
  ['blind5-jargon', readSigned('blind5-jargon'), yes(byRule(jargonUndefined)), WARNING],
  ['blind5-number-format', readSigned('blind5-number-format'), yes(byRule(numberFormat)), WARNING],
  [
    'blind5-redflag-threshold',
    readSigned('blind5-redflag-threshold'),
    yes(byRule(redflagThreshold, urgent)),
    WARNING,
  ],
  [
    'blind5-emergency-number',
    readSigned('blind5-emergency-number'),
    yes(byRule(emergencyNumber, urgent)),
    ERROR,
  ],
  [
    'blind5-item-negative',
    readSigned('blind5-item-negative'),
    yes(byRule(itemNegative, (stem) => question(`${stem} | Rust | Koffie | Alcohol`))),
    WARNING,
  ],
];

describe('Dutch on texts that nobody tuned for', () => {
  test.each(SETS)('%s', reaches);
});
