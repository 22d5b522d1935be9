// French words that a question's stem and options should do without.
import { hitsOf } from '../matches.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';
import { wholeOption } from '../whole-option.ts';

const NEGATIVE = phraseMatcher(
  "pas\njamais\nsauf\nexcepté\nhormis\naucun\naucune\nfausse\nfaux\nfausses\nincorrect\nincorrecte\nincorrectes\ninexacte\ninexact\nn'est plus\nà l'exception",
);
/** "Un enfant qui ne boit pas": what a clause says of somebody is not what is asked. */
const ASIDE =
  /(?<!\p{L})(?:enfant|bébé|nourrisson|femme|homme|personne|patiente?|monsieur|madame|dame|mère|père|fille|garçon|fils|voisine?|client|cliente|quelqu['’]un|malade|résidente?)\s+(?:[^?.,]*? )?(?:qui|dont|et)\s[^?.,]*/giu;

/** Denials in what a stem asks. Without "ne", "pas" are steps: "Combien de pas doit-elle faire ?" */
export const negative: PhraseMatcher = (text) => {
  if (/\.["”»]?\s*$/u.test(text)) return [];
  const asides = hitsOf(ASIDE, text);
  return NEGATIVE(text).filter(({ start, text: hit }) => {
    if (asides.some((aside) => aside.start < start && start < aside.end)) return false;
    return !/^(?:pas|jamais)$/iu.test(hit) || /(?<!\p{L})(?:ne\s|n['’])/iu.test(text.slice(0, start));
  });
};

const PEOPLE = String.raw`(?:patients?|patientes?|malades?|enfants?|personnes?|femmes?|hommes?|gens|bébés?|adultes?|cas)`;
const ABSOLUTE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<!(?:pas|presque|est) )toujours(?! (?:pas|là|en cours|aussi|plus)(?!\p{L}))|(?<!(?:presque|si|sans) )jamais|personne(?= n[e'’])|(?<=n[e'’].*)(?<!\p{L})personne(?! (?:de|d['’]|qui|âgée|malade|seule|qu))|tout le monde|tous les ${PEOPLE}|toutes les ${PEOPLE}|dans tous les cas|en aucun cas|sans exception|exclusivement|absolument|totalement|complètement|impossible)(?![\p{L}\p{N}])`,
  'giu',
);

/** "Toujours", "personne ne", "tous les enfants"; "toutes les 5 minutes" and "tous les comprimés" are quantities. */
export const absoluteOption: PhraseMatcher = (text) =>
  hitsOf(ABSOLUTE, text).filter(
    ({ text: hit, start }) =>
      !/^personne$/iu.test(hit) ||
      !/(?<!\p{L})(?:une|la|cette|chaque|toute|la même)\s$/iu.test(text.slice(0, start)),
  );

const LETTERS = ['a', 'b', 'c', 'd', 'e'];
const NUMBERS = ['1', '2', '3', '4', '5'];
const pairs = [LETTERS, NUMBERS].flatMap((names) =>
  names.flatMap((left, at) => names.slice(at + 1).map((right) => `${left} et ${right}`)),
);
/** "1 et 2" alone may be an answer of its own. */
const COMBINED = pairs.flatMap((both) => [
  ...(/\d/u.test(both) ? [] : [both, `seulement ${both}`, `${both} sont vraies`, `${both} sont justes`]),
  `les réponses ${both}`,
  `réponses ${both}`,
  `les propositions ${both}`,
  `les réponses ${both} sont vraies`,
  `les réponses ${both} sont justes`,
]);
const VERDICTS = [
  '',
  ' sont correctes',
  ' sont bonnes',
  ' sont justes',
  ' sont vraies',
  ' sont fausses',
  ' sont exactes',
  " n'est correcte",
  " n'est juste",
  " n'est bonne",
  " n'est vraie",
  " n'est exacte",
];
/** What the options are called, and how an answer refers to them: "aucune de ces solutions". */
const OPTIONS = [
  'réponses',
  'propositions',
  'possibilités',
  'solutions',
  'affirmations',
  'options',
  'valeurs',
  'boissons',
  'personnes',
];
const REFERENCES = OPTIONS.flatMap((one) => [
  `aucune de ces ${one}`,
  `aucune des ${one}`,
  `aucune des ${one} ci-dessus`,
  `aucune des ${one} citées`,
  `toutes ces ${one}`,
  `toutes les ${one} citées`,
]);

const REFERRING = [
  ...REFERENCES,
  "aucun d'entre eux",
  "aucune d'entre elles",
  'aucune proposition ne convient',
  'aucune réponse ne convient',
  'tout est vrai',
  'tout est juste',
  "rien n'est juste",
  "rien n'est vrai",
  'par tout ce qui précède',
  'les trois à la fois',
  'les deux premières réponses',
  'toutes les réponses',
  'toutes ces réponses',
  'toutes les réponses ci-dessus',
  'toutes les réponses précédentes',
  'toutes les propositions',
  'toutes les propositions ci-dessus',
  'toutes les affirmations',
  'tout ce qui précède',
  'aucune de ces réponses',
  'aucune des réponses',
  'aucune des réponses ci-dessus',
  'aucune des réponses précédentes',
  'aucune réponse',
  'aucune des propositions',
  'aucune de ces propositions',
  'aucune des affirmations',
  'les deux réponses',
  'les trois réponses',
  'aucun de ces choix',
  'aucun des choix',
  'rien de tout cela',
  'rien de tout ça',
  "ni l'un ni l'autre",
].flatMap((answer) => VERDICTS.map((verdict) => `${answer}${verdict}`));

/** Answers that refer to the others. */
export const allNone: PhraseMatcher = wholeOption([...COMBINED, ...REFERRING].join('\n'));
