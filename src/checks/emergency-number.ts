// The emergency number is there at level 112, and it is the one of the reader's country.
import { blocksText, inlineText } from '../document/index.ts';
import type { Analysis, Sentence } from './language/analysis.ts';
import { EMERGENCY_NUMBERS } from './language/emergency-numbers.ts';
import { findPhrases } from './language/find.ts';
import { matchesOf } from './language/matches.ts';
import type { PhraseMatcher } from './language/phrases.ts';
import { rule, type RuleFinding } from './rule.ts';

/** Words between the verb and the number; a number of an extension or a room is none that a caller dials for help. */
const BETWEEN = String.raw`(?: (?!(?:toestel|kamer|extension|room|apparat|zimmer|poste|tussen|van|boven|onder|na|binnen|tot|per|meer|minder|hoger|lager|om|minstens|ongeveer|between|over|under|after|within)(?!\p{L}))\p{L}+)`;
/** Behind the number of a service stands no quantity: "bel na 100 minuten", "druk 100 keer". */
const BEHIND = String.raw`(?![\d\p{L}]|[ .,-]\d| ?%| (?!als|bij|voor|want|wanneer|zodra|indien|en|of|om|dan|in|op|met|nodig|direct|meteen|bellen|belt|if|when|for|or|and|at|wenn|bei|oder|und|an|si|en|ou|et|pour|is|staat|est|ist|now|straight|immediately|right|sofort|maintenant|immédiatement)\p{Ll}{2,})`;

/** "Bel dan direct 999", "call 999", "appelez le 15": numbers of two digits directly behind, lest "bel na 15 minuten" be one. */
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:bel|belt|bellen|nummer|alarmnummer|noodnummer|call|dial|ring|phone|rufen|rufe|wählen|wähle|appelez|composez)(?:(?: (?:dan|direct|meteen|nu|le|bitte))* (\d{2})|${BETWEEN}{0,7} (\d{3,6}|\d-\d-\d))${BEHIND}`,
  'giu',
);
/** "moet iemand 118 bellen": only this verb behind the number, with no other verb of calling needed before it. */
const TO_CALL = /(?<![\d\p{L}.,-]|\d )(\d{3}|\d-\d-\d) (?:bellen|belt|anrufen|wählen)(?!\p{L})/giu;

/** A sentence about a journey, or the one behind it or its heading, may name the number of the country it leads to. */
const ABROAD =
  /(?<!\p{L})(?:buitenland\p{L}*|Belgen|Britse?|Britten|Duitsers?|Duitse|Engelse?|Engelsen|Franse|Fransen|Amerikaan(?:se?)?|Amerikanen|Belgische?|Spaanse|Zwitserse|Amerika|Verenigde Staten|Canada|Australië|VS|vakantie|op reis|Engeland|Groot-Brittannië|Verenigd Koninkrijk|Frankrijk|Duitsland|België|Zwitserland|Oostenrijk|Italië|Spanje|Turkije|Marokko|Suriname|abroad|United States|USA|Canada|Australia|Britain|UK|Ausland|England|Frankreich|Deutschland|Schweiz|Österreich|à l’étranger|étranger|Royaume-Uni|Allemagne|Suisse|Belgique|Luxemburg|Ierland|Schotland|Wales|Denemarken|Zweden|Noorwegen|Finland|IJsland|Polen|Tsjechië|Hongarije|Roemenië|Bulgarije|Kroatië|Griekenland|Portugal|Egypte|Tunesië|China|Japan|Thailand|Indonesië|India|Nieuw-Zeeland|Zuid-Afrika|Brazilië|Mexico|Curaçao|Aruba|Bonaire|Sint Maarten|Londen|Parijs|Berlijn|New York|Ireland|Scotland|Germany|France|Spain|Italy|Greece|Turkey|Italien|Spanien|Frankreich|Espagne|Italie)(?!\p{L})/u;

function isAbroad(sentence: Sentence, { byPassage }: Analysis): boolean {
  const { passage } = sentence;
  const beside = byPassage.get(passage) ?? [];
  const before = beside[beside.indexOf(sentence) - 1]?.text ?? '';
  const heading = passage.section === undefined ? '' : inlineText(passage.section.title);
  return [sentence.text, before, heading].some((text) => ABROAD.test(text));
}

/** For languages without a matcher of their own. */
const calledNumber: PhraseMatcher = (text) =>
  [CALLED, TO_CALL]
    .flatMap((pattern) => matchesOf(pattern, text))
    .flatMap((match) => {
      const number = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(number);
      return EMERGENCY_NUMBERS.has(number.replaceAll('-', ''))
        ? [{ start, end: start + number.length, text: number }]
        : [];
    });

export const emergencyNumber = rule({
  id: 'emergency-number',
  severity: 'error',
  basis:
    'A wrong emergency number costs minutes (Directive (EU) 2018/1972, 109: 112; national numbers elsewhere). A text at level 112 that leads to a doctor or another number contradicts the label above it.',
  remedy:
    'Write the number of the country the text is for. “source-language” of library.yml may name it, as in “en-IE” or “de-AT”; “checks: emergency-number: numbers:” sets others.',
  settings: { numbers: ['112'] as readonly string[] },
  byLanguage: {
    nl: { numbers: ['112'] },
    'nl-BE': { numbers: ['112', '100', '101'] },
    en: { numbers: ['999', '112', '111'] },
    'en-IE': { numbers: ['112', '999'] },
    'en-US': { numbers: ['911'] },
    de: { numbers: ['112', '116117', '110'] },
    'de-AT': { numbers: ['112', '144', '122', '133'] },
    'de-CH': { numbers: ['112', '144', '117', '118'] },
    fr: { numbers: ['15', '112', '17', '18'] },
    'fr-BE': { numbers: ['112', '100', '101'] },
    'fr-CH': { numbers: ['112', '144', '117', '118'] },
  },
  byLibrary: true,
  *run(_, { analysis, locale, settings: { numbers } }): Generator<RuleFinding> {
    for (const block of analysis.blocks) {
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
      const [other] = analysis.language?.phrases.elsewhere?.(blocksText(block.blocks)) ?? [];
      if (other !== undefined)
        yield {
          place: block.place,
          reason: `The call to action of level 112 sends the reader elsewhere: “${other.text}”.`,
          expected: numbers,
        };
    }
    const called = analysis.language?.phrases.calledNumber ?? calledNumber;
    for (const { hit, place, sentence } of findPhrases(analysis, analysis.sentences, called)) {
      const number = hit.text.replaceAll(/[- ]/gu, '');
      if (numbers.includes(number) || isAbroad(sentence, analysis)) continue;
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
    fail: [
      { source: 'Kunt u niet praten? Bel direct 999.', line: 1, column: 32 },
      { source: ':::urgent{level=112}\nHangt uw mondhoek scheef? Bel uw huisarts.\n:::', line: 1 },
    ],
  },
});
