// A text about health says when to call. At least one call to action reaches paper and page.
import { documentBlocks, selectContent, type OutputId } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const SHOWN: readonly (readonly [OutputId, string])[] = [
  ['leaflet', 'leaflet'],
  ['web', 'web page'],
];

export const redflagMissing = rule({
  id: 'redflag-missing',
  severity: 'error',
  basis:
    'Safety netting: a patient must know which signs need care, how fast, and from whom (NICE safety-netting advice; NHG-Richtlijn vangnetadvies).',
  remedy: 'Add a “:::urgent{level=…}” block that says which signs, whom to call and how soon.',
  settings: {},
  *run(document): Generator<RuleFinding> {
    if (document.meta.status === 'withdrawn') return;
    const without = SHOWN.filter(([output]) => {
      for (const block of documentBlocks(selectContent(document, { output }))) {
        if (block.kind === 'call-to-action') return false;
      }
      return true;
    });
    if (without.length === SHOWN.length) {
      yield { reason: 'The text never says when to call a doctor: it has no call to action.' };
    } else {
      for (const [, name] of without)
        yield { reason: `The ${name} has no call to action: it is shown elsewhere only.` };
    }
  },
  examples: {
    pass: [
      '## Wanneer belt u?\n\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::',
    ],
    fail: [
      { source: '## Wanneer belt u?\n\nBel als het erger wordt.' },
      {
        source:
          '## Wanneer belt u?\n\n::::only{output=web}\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::\n::::',
      },
    ],
  },
});
