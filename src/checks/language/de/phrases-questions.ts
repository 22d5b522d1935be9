// German words that a question's stem and options should do without.
import { hitsOf } from '../matches.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';
import { wholeOption } from '../whole-option.ts';

const NEGATIVE = phraseMatcher(
  'nicht\nkein\nkeine\nkeinen\nkeiner\nkeines\nkeinem\nnie\nniemals\nkeinesfalls\nkeineswegs\nauf keinen fall\nunter keinen umständen\naußer\nausgenommen\nausgeschlossen\nfalsch\nfalsche\nunzutreffend\nunrichtig',
);
/** "Was hilft einer Frau, die nicht schlafen kann?": what a clause says of somebody is not what is asked. */
const ASIDE =
  /,\s*(?:die|der|das|dem|den|denen|deren|dessen|wenn|falls|weil|da|obwohl|damit|nachdem|während)(?!\p{L})[^?]*?(?:,|(?=\?)|$)/giu;

/** Denials in what a stem asks: a sentence that asks nothing tells the case. */
export const negative: PhraseMatcher = (text) => {
  if (/\.["”“»]?\s*$/u.test(text)) return [];
  const asides = hitsOf(ASIDE, text);
  return NEGATIVE(text).filter(
    ({ start }) => !asides.some((aside) => aside.start < start && start < aside.end),
  );
};

const PEOPLE = String.raw`(?:patient(?:en|innen|in)?|menschen|mensch|kinder|kind|frauen|frau|männer|mann|betroffenen?|kranken?|personen|fälle|erwachsenen?|älteren)`;
const ABSOLUTE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<!(?:nicht|fast|beinahe|nahezu|noch) )(?:immer(?! (?:noch|wieder|mehr|weniger|\p{Ll}{4,}er(?!\p{L})))|niemals|nie|niemand|stets)|ausnahmslos|in allen fällen|in keinem fall|auf keinen fall|auf jeden fall|ausschließlich|absolut|unmöglich|alle[nr]? ${PEOPLE}|jede[rsnm]? ${PEOPLE})(?![\p{L}\p{N}])`,
  'giu',
);

/** "Immer", "niemand", "alle Kinder"; "alle zwei Stunden" and "alle Tabletten" are quantities. */
export const absoluteOption: PhraseMatcher = (text) => hitsOf(ABSOLUTE, text);

const LETTERS = ['a', 'b', 'c', 'd', 'e'];
const pairs = LETTERS.flatMap((left, at) => LETTERS.slice(at + 1).map((right) => [left, right] as const));
const COMBINED = pairs.flatMap(([left, right]) =>
  [
    `${left} und ${right}`,
    `nur ${left} und ${right}`,
    `sowohl ${left} als auch ${right}`,
    `weder ${left} noch ${right}`,
  ].flatMap((both) => [
    both,
    `antwort ${both}`,
    `antworten ${both}`,
    `${both} sind richtig`,
    `${both} stimmen`,
  ]),
);
const VERDICTS = [
  '',
  ' sind richtig',
  ' sind falsch',
  ' stimmen',
  ' treffen zu',
  ' sind korrekt',
  ' ist richtig',
  ' stimmt',
  ' trifft zu',
];
/** What the options are called, and how an answer refers to them: "keine dieser Möglichkeiten". */
const OPTIONS = [
  '',
  ' antworten',
  ' möglichkeiten',
  ' aussagen',
  ' optionen',
  ' werte',
  ' lösungen',
  ' punkte',
  ' gruppen',
  ' personen',
];
const THEM = ['der genannten', 'der oben genannten', 'der oben stehenden', 'der vorher genannten', 'dieser'];
const REFERENCES = [
  ...['keine', 'keiner', 'keins', 'keines'].flatMap((none) =>
    [...THEM, 'der'].flatMap((them) =>
      OPTIONS.filter((one) => one !== '' || them.includes(' ')).map((one) => `${none} ${them}${one}`),
    ),
  ),
  ...['alle', 'sämtliche', 'allen'].flatMap((all) =>
    ['genannten', 'oben genannten', 'vorher genannten', 'obigen'].flatMap((them) =>
      OPTIONS.map((one) => `${all} ${them}${one}`),
    ),
  ),
];

const REFERRING = [
  'alle',
  'alle genannten',
  'alle oben genannten',
  'alles genannte',
  'alles oben genannte',
  'alle antworten',
  'alle genannten antworten',
  'alle obigen antworten',
  'alle diese antworten',
  'alle aussagen',
  'alle genannten möglichkeiten',
  'keine der genannten',
  'keines der genannten',
  'keiner der genannten',
  'keine der oben genannten',
  'keine der genannten antworten',
  'keine der oben genannten antworten',
  'keine der genannten möglichkeiten',
  'keine der genannten aussagen',
  'keine der obigen antworten',
  'keine davon',
  'keiner davon',
  'keines davon',
  'nichts davon',
  'alles davon',
  'keine der antworten',
  'keine dieser antworten',
  'keine antwort',
  'keine aussage',
  'beide antworten',
  'beide aussagen',
  'mehrere antworten',
  'alle drei',
  'alle vier',
  'alle drei antworten',
  'alle vier antworten',
  ...REFERENCES,
].flatMap((answer) => VERDICTS.map((verdict) => `${answer}${verdict}`));
/** Without a verdict these may be an answer of their own: "Wie viele sind gefährlich?" "Alle." */
const ALONE = new Set(['alle', 'alle drei', 'alle vier', 'keine aussage', 'mehrere antworten']);

/** Answers that refer to the others. */
export const allNone: PhraseMatcher = wholeOption(
  [
    ...COMBINED,
    ...REFERRING.filter((answer) => !ALONE.has(answer)),
    'alles trifft zu',
    'alles, was oben steht',
    'nichts von alledem',
    'nichts von allem',
    'keine antwort passt',
    'keine antwort trifft zu',
    'weder noch',
    'alles stimmt',
    'nichts trifft zu',
  ].join('\n'),
);
