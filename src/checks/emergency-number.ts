// The emergency number is there at level 112, and it is the one of the reader's country.
import { blocksText, documentBlocks } from '../document/index.ts';
import { findPhrases } from './language/find.ts';
import type { PhraseMatcher } from './language/phrases.ts';
import { rule, type RuleFinding } from './rule.ts';

/** Emergency numbers of the world that a text may carry over from a source. */
const KNOWN: ReadonlySet<string> = new Set(
  '000 110 111 112 117 118 119 15 17 18 911 995 997 998 999 116117'.split(' '),
);
/** "Bel dan direct 999", "call 999", "appelez le 15": numbers of two digits directly behind, lest "bel na 15 minuten" be one. */
const CALLED =
  /(?<!\p{L})(?:bel|belt|bellen|nummer|call|dial|ring|phone|rufen|rufe|wählen|wähle|appelez|composez)(?:(?: (?:dan|direct|meteen|nu|le|bitte))* (\d{2})|(?: \p{L}+){0,3} (\d{3,6}))(?![\d\p{L}]|[ .,-]\d| ?%| \p{Ll}{3,})/giu;

const calledNumber: PhraseMatcher = (text) =>
  [...text.matchAll(CALLED)].flatMap((match) => {
    const number = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    return KNOWN.has(number) ? [{ start: end - number.length, end, text: number }] : [];
  });

export const emergencyNumber = rule({
  id: 'emergency-number',
  severity: 'error',
  basis:
    'A wrong emergency number costs minutes (Directive (EU) 2018/1972, 109: 112; national numbers elsewhere).',
  remedy: 'Write the number of the country the text is for.',
  settings: { numbers: ['112'] as readonly string[] },
  byLanguage: {
    nl: { numbers: ['112'] },
    en: { numbers: ['999', '112', '111'] },
    de: { numbers: ['112', '116117', '110'] },
    fr: { numbers: ['15', '112', '17', '18'] },
  },
  *run(document, { analysis, locale, settings: { numbers } }): Generator<RuleFinding> {
    for (const block of documentBlocks(document)) {
      if (block.kind !== 'call-to-action' || block.level !== '112') continue;
      const words = locale?.words.urgency['112'];
      const said = `${words?.label ?? ''} ${words?.phone ?? ''} ${blocksText(block.blocks)}`;
      if (!numbers.some((number) => said.includes(number))) {
        yield {
          place: block.place,
          reason: 'The call to action of level 112 has no emergency number.',
          expected: numbers,
        };
      }
    }
    for (const { hit, place } of findPhrases(analysis.sentences, calledNumber)) {
      const number = hit.text;
      if (numbers.includes(number)) continue;
      yield {
        place,
        reason: `“${number}” is an emergency number of another country.`,
        actual: number,
        expected: numbers,
      };
    }
  },
  examples: {
    pass: [':::urgent{level=112}\nHangt uw mondhoek scheef? Bel direct 112.\n:::'],
    fail: [{ source: 'Kunt u niet praten? Bel direct 999.', line: 1, column: 32 }],
  },
});
