// English phrases the checks look for, one a line; `*` stands for the rest of a word.
import { hitsOf } from '../matches.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';
import { allNone, quantityAlone } from './all-none.ts';
import { calledNumber, elsewhere } from './called-number.ts';
import { contacted, how } from './contacted.ts';
import { outcomes } from './outcome.ts';
import { ALTERNATIVE, CONDITION_FIRST, DISCLAIMER, GROUPS, VAGUE_TRIGGER } from './phrases-style.ts';
import { FIGURATIVE } from './phrases-figurative.ts';
import { relativeDate } from './relative-date.ts';

const DEGREES = ['completely', 'totally', 'entirely', 'perfectly', 'absolutely'];
const degreed = (adjectives: readonly string[]): string =>
  DEGREES.flatMap((degree) => adjectives.map((adjective) => `${degree} ${adjective}`)).join('\n');
const HARMS = ['danger', 'risk', 'risks', 'side effects', 'complications', 'pain'];

/** Words that allow no exception; the clause around them tells what is claimed. */
const ABSOLUTE = `
always
never
${degreed(['harmless', 'safe', 'painless', 'risk-free', 'effective', 'reliable', 'curable', 'cured'])}
${HARMS.flatMap((harm) => [`absolutely no ${harm}`, `no ${harm} at all`, `no ${harm} whatsoever`, `zero ${harm}`]).join('\n')}
without any risk
without any danger
without any side effects
risk-free
foolproof
miracle cure
100%
100 %
guaranteed
guarantees
guarantee
never fails
works every time
in all cases
in every case
in every patient
without exception
everyone
everybody
every patient
every person
all patients
all people
nobody
no one
no patient
`;

const conditions = phraseMatcher(CONDITION_FIRST);
const GROUP = new RegExp(String.raw`(?<![\p{L}])${GROUPS}`, 'giu');
const conditionFirst: PhraseMatcher = (text) =>
  [...conditions(text), ...hitsOf(GROUP, text)].sort((a, b) => a.start - b.start);

export const phrases = {
  contacted,
  calledNumber,
  elsewhere,
  how,
  emptyLink: phraseMatcher(
    'click here\nhere\nread more\nmore\nlearn more\nthis link\nthis page\nlink\nwebsite\ndownload\nmore information\nmore info\nfind out more\nsee more\nread on\nthis website\nthis site\ngo to',
  ),
  relativeDate,
  absolute: phraseMatcher(ABSOLUTE),
  universal: outcomes,
  vague: phraseMatcher(
    'possibly\nperhaps\nsomewhat\nrelatively\nto some extent\nin principle\nin general\ngenerally speaking\nin certain cases\nin some cases\nas appropriate\nif appropriate\nwhere appropriate\nwhere indicated\nas indicated\nif indicated\nas required\nadequate\nadequately\nsufficient\nsufficiently\nregularly\nfrom time to time\nin due course\nmight possibly\ncould potentially\npotentially\nreasonably\nvarious\na number of\noptimal\nfairly',
  ),
  figurative: phraseMatcher(FIGURATIVE),
  vagueTrigger: phraseMatcher(VAGUE_TRIGGER),
  allNone,
  quantityAlone,
  negative: phraseMatcher(
    "not\nexcept\nexcluding\nnever\nunless\nisn't\naren't\nwasn't\nweren't\ndoesn't\ndon't\ndidn't\nshouldn't\nmustn't\ncan't\ncannot\nleast likely\nleast suitable\nleast important\nleast appropriate\nwrong\nfalse\nuntrue\nincorrect",
  ),
  absoluteOption: phraseMatcher(
    'always\nnever\neveryone\neverybody\nnobody\nno one\nall patients\nall people\nall cases\nevery patient\nevery case\nin every case\ncompletely\nentirely\nabsolutely\nimpossible\nunder no circumstances\nwithout exception',
  ),
  conditionFirst,
  disclaimer: phraseMatcher(DISCLAIMER),
  alternative: phraseMatcher(ALTERNATIVE),
} as const;

/** A duration, number or moment that makes a trigger exact. */
export const measure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:minutes?|hours?|days?|weeks?|months?|times?)\b|\bhalf an hour\b|\ban hour\b|\ba (?:day|week|fortnight|month)\b|\b(?:all|every) (?:day|night|hour)\b|\bovernight\b|\bsuddenly\b/iu;
