// French sets a no-break space before ; : ! ? so that the mark never starts a line.
import { matchesOf } from './language/matches.ts';
import { isMarked, placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

/**
 * A mark with no space before it, or with an ordinary one. A colon with none counts behind a word and before a space: "8:30", "1:4"
 * and addresses have theirs inside. Behind a digit, ; and ! are as rare as a list of numbers is frequent: only ? counts.
 */
const FAULT =
  /(?<![\u00A0\u202F\s\d;!?.…(])[;!?](?![;!?\p{L}\d])|(?<=\d)[?](?=\s|$)|(?<=[\p{L})»]):(?=[ \n\u00A0]|$)|(?<=[\p{L}\d)»%]) +[;:!?](?![-)(])/gu;

/** What is no running French text. */
const ASIDE = ['code', 'link', 'foreign'] as const;

export const punctuationSpace = rule({
  id: 'punctuation-space',
  severity: 'warning',
  basis:
    'French typography puts a no-break space before two-part marks (Lexique des règles typographiques, Imprimerie nationale).',
  remedy: 'Put a no-break space (U+202F or U+00A0) before the mark.',
  settings: {},
  languages: ['fr'],
  *run({ lang }, { analysis }): Generator<RuleFinding> {
    for (const passage of analysis.passages) {
      for (const match of matchesOf(FAULT, passage.text)) {
        const mark = match[0].trim();
        if (ASIDE.some((kind) => isMarked(passage, kind, match.index))) continue;
        // Canada sets a space before a colon only (Office québécois de la langue française).
        if (lang === 'fr-CA' && mark !== ':') continue;
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
    pass: [
      { source: 'Avez-vous mal\u202F? Appelez le 15.', lang: 'fr' },
      { source: 'Venez à 8:30.', lang: 'fr' },
    ],
    fail: [
      { source: 'Avez-vous mal? Appelez le 15.', lang: 'fr', line: 1, column: 14 },
      { source: 'Attention: danger.', lang: 'fr', line: 1, column: 10 },
    ],
  },
});
