// The emergency number is there at level 112, and it is the one of the reader's country.
import { blocksText, inlineText, latinDigits, type CallToAction } from '../document/index.ts';
import { EMERGENCY, emergencyNumbers, helplines, urgencyLabel } from '../locales/index.ts';
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

const plainNumber = (text: string): string => text.replaceAll(/[- ]/gu, '');

/** Every number in a text, whole. */
const numbersIn = (text: string): readonly string[] =>
  matchesOf(/(?<![\d.,-])\d[\d-]*(?![.,]?\d)/gu, text).map((match) => plainNumber(match[0]));

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

const callsIn = ({ language }: Analysis): PhraseMatcher => language?.phrases.calledNumber ?? calledNumber;

/** The numbers of the readers' country. */
interface Country {
  /** What the label of level 112 says. */
  readonly emergency: string;
  readonly numbers: readonly string[];
  /** Lines for other things, which are no emergency. */
  readonly others: readonly string[];
}

/** What a call to action of level 112 says against its label, or lacks where it has none. */
function* misled(
  { blocks, place }: CallToAction,
  label: string,
  analysis: Analysis,
  { emergency, numbers, others }: Country,
): Generator<RuleFinding> {
  const text = latinDigits(blocksText(blocks));
  const called = callsIn(analysis)(text).map((hit) => plainNumber(hit.text));
  const isCalled = called.some((number) => numbers.includes(number));
  // Of two digits, a number may be one of minutes.
  const isNamed = numbersIn(`${label} ${text}`).some(
    (number) => number.length > 2 && numbers.includes(number),
  );
  // Every output prints the number above the text; where another stands in it, the reader has to choose.
  const isMisled = label !== '' || numbersIn(text).some((number) => EMERGENCY_NUMBERS.has(number));
  if (!isCalled && !isNamed && isMisled)
    yield { place, reason: 'The call to action of level 112 has no emergency number.', expected: numbers };
  const helpline = isCalled ? undefined : called.find((number) => others.includes(number));
  const other = helpline ?? analysis.language?.phrases.elsewhere?.(text)[0]?.text;
  if (other === undefined) return;
  yield {
    place,
    reason: `The call to action of level 112 sends the reader elsewhere: “${other}”.`,
    remedy: `Let the text say what the label above it says: call ${emergency}. What is not for ${emergency} goes into a call to action of its own.`,
  };
}

export const emergencyNumber = rule({
  id: 'emergency-number',
  severity: 'error',
  basis:
    'A wrong emergency number costs minutes (Directive (EU) 2018/1972, 109: 112; national numbers elsewhere). A text at level 112 that leads to a doctor or another number contradicts the label above it.',
  remedy:
    'Write the number of the readers’ country. Which that is, “source-language” of library.yml tells, as in “en-IE” or “de-AT”, or “checks: emergency-number: numbers:”.',
  settings: { numbers: emergencyNumbers('nl') },
  byLanguage: Object.fromEntries(Object.entries(EMERGENCY).map(([tag, numbers]) => [tag, { numbers }])),
  byLibrary: true,
  *settingFaults({ numbers }) {
    for (const one of numbers)
      if (!/^\d{2,6}$/.test(one)) yield { name: 'numbers', reason: `“${one}” is no emergency number.` };
  },
  *run({ emergency, lang }, { analysis, locale, settings, sourceLanguage = lang }): Generator<RuleFinding> {
    const { numbers } = settings;
    const others = helplines(sourceLanguage);
    const country: Country = { emergency, numbers, others };
    const label = locale === undefined ? '' : urgencyLabel(locale, '112', emergency);
    for (const block of analysis.blocks)
      if (block.kind === 'call-to-action' && block.level === '112')
        yield* misled(block, label, analysis, country);
    for (const { hit, place, sentence } of findPhrases(analysis, analysis.sentences, callsIn(analysis))) {
      const number = plainNumber(hit.text);
      if (numbers.includes(number) || others.includes(number) || isAbroad(sentence, analysis)) continue;
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
