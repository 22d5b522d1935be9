// A percentage goes with whole people: "3 op de 10". Percentages alone are misread.
import { matchesOf } from './language/matches.ts';
import { placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

const PERCENTAGE =
  /(?<![\p{L}\d.,])\d+(?:[.,]\d+)?\s?(?:%|procent|percent|per cent|Prozent|pour cent)(?!\p{L})/giu;
const PEOPLE =
  /\d+\s+(?:op|van|uit)\s+(?:de|elke|iedere|alle)?\s*\d+|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)\s+(?:op|van)\s+de\s+\p{L}+|\d+ (?:in|out of|von|sur|auf)\s+(?:every )?\d+/iu;
/** A strength or a mixture is no chance: "alcohol 70%", "0,9% zout", "5% vet". */
const STRENGTH =
  /(?:alcohol|zout|oplossing|crème|zalf|gel|vet|suiker|azijn|zuurstof|chloor|saturatie|cacao|concentratie)\p{L}*\s*$|^\s*(?:alcohol|zout|crème|zalf|gel|vet|suiker|azijn|zuurstof|oplossing|cacao|natuurlijk|korting)/iu;
/** All of them is no share. */
const ALL = /^100(?![\d.,])/u;

export const numberFormat = rule({
  id: 'number-format',
  severity: 'warning',
  basis:
    'Frequencies with one denominator are understood by most readers, percentages by few (Gigerenzer 2007; Zikmund-Fisher; CDC Clear Communication Index, 15).',
  remedy: 'Add the people: “3 op de 10 mensen (30 %)”, or use “::risk”.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const passage of analysis.passages) {
      if (
        passage.quoted ||
        !/%|procent|per ?cent|Prozent|pour cent/iu.test(passage.text) ||
        PEOPLE.test(passage.text)
      )
        continue;
      for (const match of matchesOf(PERCENTAGE, passage.text)) {
        const end = match.index + match[0].length;
        if (ALL.test(match[0])) continue;
        if (STRENGTH.test(passage.text.slice(0, match.index)) || STRENGTH.test(passage.text.slice(end)))
          continue;
        yield {
          place: placeOf(passage, match.index, end),
          reason: `“${match[0]}” is a percentage without “x op de y”.`,
          actual: match[0],
        };
      }
    }
  },
  examples: {
    pass: [
      'Bij 3 op de 10 mensen (30%) gaat het over.',
      'Gebruik alcohol 70% voor de huid.',
      'Het is 100% natuurzuiver.',
    ],
    fail: [{ source: 'Bij 30% gaat het over.', line: 1, column: 5 }],
  },
});
