// People first: "mensen met reuma", not "reumapatiënten" and not "lijdt aan".
import { findPhrases } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const conditionFirst = rule({
  id: 'condition-first',
  severity: 'info',
  basis:
    'A person has a disease and is none; “lijdt aan” judges a life (NHS inclusive content; Patiëntenfederatie Nederland).',
  remedy: 'Write “mensen met …” or “heeft …”.',
  needs: ({ phrases }) => phrases.conditionFirst,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const { hit, place } of findPhrases(
      analysis,
      analysis.prose,
      analysis.language?.phrases.conditionFirst,
    )) {
      yield { place, reason: `“${hit.text}” puts the disease before the person.`, actual: hit.text };
    }
  },
  examples: {
    pass: ['Mensen met ALS krijgen hulp.'],
    fail: [{ source: 'Wie lijdt aan ALS, krijgt hulp.', line: 1, column: 5 }],
  },
});
