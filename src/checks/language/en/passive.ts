// An English sentence in, its first passive out: a form of "be" with a past participle, adverbs and "being" between them.
import type { Hit, Tokens, Word } from '../words.ts';

const BE = new Set(
  "am is are was were be been being isn't aren't wasn't weren't it's that's they're you're we're".split(' '),
);
const BETWEEN = new Set(
  'not also always often usually sometimes never then being been still only just already generally commonly normally first even both all most probably'.split(
    ' ',
  ),
);

/** Participles that end otherwise than in -ed. */
const IRREGULAR = new Set(
  'begun bitten blown born bought bound broken brought built burnt caught chosen cut done drawn driven drunk eaten fed felt fought found forbidden forgotten frozen given ground grown heard held hidden hit hurt kept known laid led left lent let lit lost made meant met paid put read ridden run said seen sent set shaken shown shut sold spent split spoken spread stolen struck stuck sung swept taken taught thought thrown told torn understood used woken won worn wound woven written withdrawn'.split(
    ' ',
  ),
);
/** Words in -ed that say how something is, and nouns and verbs in -ed that are no participles. */
const STATES = new Set(
  'crowded tired worried interested bored excited pleased concerned scared frightened confused depressed stressed relaxed married divorced retired experienced advanced supposed allowed allergic swollen blocked limited related involved dressed aged sacred naked wicked bed red need seed feed speed indeed hundred used embarrassed ashamed surprised annoyed satisfied disappointed prepared qualified skilled certified crooked ragged overweight unwanted unexplained untreated unaffected unchanged undressed open closed inflamed affected infected dehydrated exhausted constipated bloated addicted paralysed paralyzed disabled located based needed born broken bruised stuck overwhelmed engaged overdue unborn complicated motivated dedicated committed determined devoted accustomed adjusted entitled aimed linked'.split(
    ' ',
  ),
);
/** What stands behind "called" where somebody is called, not named. */
const CALLED_UP = new Set([
  '',
  ...'by in back for to on at up when if after before next again from into out through forward and or'.split(
    ' ',
  ),
]);
/** "Unlimited", "unborn": what nobody does. */
const UNDONE = /^un(?!der|it|ifi|te)\p{L}+ed$/u;
/** How far behind the verb the participle may stand. */
const REACH = 4;

/** The first passive of a sentence: from the verb to the participle. */
export function passive({ words, source }: Tokens): Hit | undefined {
  for (const [index, verb] of words.entries()) {
    if (!BE.has(verb.lower)) continue;
    for (let at = index + 1; at <= index + REACH; at += 1) {
      const word = words[at];
      const previous = words[at - 1];
      if (word === undefined || previous === undefined) break;
      if (/[,;:()]/u.test(source.slice(previous.end, word.start))) break;
      if (isParticiple(word.lower, words[at + 1]?.lower) && !namesOrConsists(word.lower, words, at))
        return { start: verb.start, end: word.end };
      if (!BETWEEN.has(word.lower) && !/ly$/u.test(word.lower)) break;
    }
  }
  return undefined;
}

/** "Is called a spasm" and "is made of plastic" say what something is, not what is done to it; "you are called in" is done. */
function namesOrConsists(word: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  const then = words[at + 2]?.lower ?? '';
  if (word === 'made')
    return next === 'up' || (next === 'of' && !/^(?:your|the|his|her|their|my|our)$/u.test(then));
  const tense = words[at - 1]?.lower ?? '';
  return word === 'called' && !CALLED_UP.has(next) && tense !== 'be' && tense !== 'been';
}

function isParticiple(word: string, next: string | undefined): boolean {
  // Something is "used to", and a state becomes an action when it says by whom.
  if (STATES.has(word) || UNDONE.test(word)) return next === 'by';
  if (word.includes('-')) return false;
  return IRREGULAR.has(word) || (/[^e]ed$/u.test(word) && word.length > 4);
}
