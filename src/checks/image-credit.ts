// Who made a picture, and under which licence it may be used.
import { rule, type RuleFinding } from './rule.ts';

export const imageCredit = rule({
  id: 'image-credit',
  severity: 'warning',
  basis:
    'The maker of a picture has a right to be named, and the publisher must be able to show the licence (Auteurswet 25).',
  remedy: 'Add credit="…" and licence="…" to the figure.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const block of analysis.blocks) {
      if (block.kind !== 'figure') continue;
      const missing = [
        ...(block.credit === undefined || block.credit.trim() === '' ? ['maker'] : []),
        ...(block.licence === undefined || block.licence.trim() === '' ? ['licence'] : []),
      ];
      if (missing.length > 0)
        yield { place: block.place, reason: `The figure names no ${missing.join(' and no ')}.` };
    }
  },
  examples: {
    pass: [
      '::figure[De kuit]{src=been.svg alt="Een been van opzij." credit="A. Bakker" licence="CC BY 4.0"}',
    ],
    fail: [
      { source: 'Tekst.\n\n::figure[De kuit]{src=been.svg alt="Een been van opzij."}', line: 3, column: 1 },
    ],
  },
});
