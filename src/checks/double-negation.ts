// Two denials in one statement: the reader has to undo the one with the other.
import { placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

export const doubleNegation = rule({
  id: 'double-negation',
  severity: 'warning',
  basis:
    'Each denial takes an extra step to understand, and two are easily read as one (Pharos; Direct Duidelijk).',
  remedy: 'Say what is so, or what to do: “Overleg eerst met uw arts” instead of “Stop niet zonder overleg”.',
  settings: {},
  needs: ({ grammar }) => grammar.doubleNegation,
  *run(_, { analysis }): Generator<RuleFinding> {
    const find = analysis.language?.grammar.doubleNegation;
    if (find === undefined) return;
    for (const sentence of analysis.prose) {
      const hit = find(sentence);
      if (hit === undefined) continue;
      const actual = sentence.passage.text.slice(hit.start, hit.end);
      yield {
        place: placeOf(sentence.passage, hit.start, hit.end),
        reason: `The sentence denies twice: “${actual}”.`,
        actual,
      };
    }
  },
  examples: {
    pass: ['Stop nooit zelf met medicijnen.', 'Niet alleen ouderen hebben er last van.'],
    fail: [{ source: 'Stop niet zonder overleg met uw arts.', line: 1, column: 6 }],
  },
});
