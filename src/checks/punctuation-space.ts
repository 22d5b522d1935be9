// French sets a no-break space before ; : ! ? so that the mark never starts a line.
import { matchesOf } from './language/matches.ts';
import { isMarked, placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

const FAULT = /(?<![\u00A0\u202F\s\d])[;!?](?![;!?\p{L}\d])|(?<=\p{L}) +[;:!?]/gu;

export const punctuationSpace = rule({
  id: 'punctuation-space',
  severity: 'warning',
  basis:
    'French typography puts a no-break space before two-part marks (Lexique des règles typographiques, Imprimerie nationale).',
  remedy: 'Put a no-break space (U+202F or U+00A0) before the mark.',
  settings: {},
  languages: ['fr'],
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const passage of analysis.passages) {
      for (const match of matchesOf(FAULT, passage.text)) {
        if (isMarked(passage, 'code', match.index) || isMarked(passage, 'link', match.index)) continue;
        const mark = match[0].trim();
        yield {
          place: placeOf(passage, match.index, match.index + match[0].length),
          reason: `There is no no-break space before “${mark}”.`,
          actual: match[0],
          expected: [`\u202F${mark}`],
        };
      }
    }
  },
  examples: {
    pass: [{ source: 'Avez-vous mal\u202F? Appelez le 15.', lang: 'fr' }],
    fail: [{ source: 'Avez-vous mal? Appelez le 15.', lang: 'fr', line: 1, column: 14 }],
  },
});
