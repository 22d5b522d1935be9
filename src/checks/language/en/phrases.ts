// English phrases the checks look for, one a line; `*` stands for the rest of a word.
import { phraseMatcher } from '../phrases.ts';
import { contacted, how } from './contacted.ts';
import { wholeOption } from '../whole-option.ts';

export const phrases = {
  contacted,
  how,
  emptyLink: phraseMatcher(
    'click here\nhere\nread more\nmore\nlearn more\nthis link\nthis page\nlink\nwebsite\ndownload\nmore information',
  ),
  relativeDate: phraseMatcher(
    'recent\nrecently\nlast year\nlast month\nthis year\nnext year\nnowadays\ncurrently\nat the moment\nthese days\nrecent years\nnot long ago\na few years ago',
  ),
  absolute: phraseMatcher(
    'always\nnever\ncompletely harmless\ntotally harmless\nentirely harmless\n100%\n100 %\nguaranteed\nguarantees\nwithout any risk\nno risk\nrisk-free',
  ),
  vague: phraseMatcher(
    'possibly\nperhaps\nsomewhat\nrelatively\nto some extent\nin principle\nin general\ngenerally speaking\nin certain cases\nin some cases\nas appropriate\nif appropriate\nwhere appropriate\nadequate\nadequately\nsufficient\nsufficiently\nregularly\nfrom time to time\nin due course\nmight possibly\ncould potentially\npotentially\nreasonably\nvarious\na number of\noptimal\nfairly',
  ),
  figurative: phraseMatcher(
    'battle with\nbattling\nfight against\nlost the fight\nlosing battle\nunder the weather\nfeel blue\nfeeling blue\non the mend\na piece of cake\nkeep an eye on\nin the long run\nthe tip of the iceberg\nget to grips with\nrun its course\nruns its course\nout of the woods\na vicious circle\nget the ball rolling\nback on your feet\nlisten to your body\nin good hands\ntake its toll\nbutterflies in your stomach',
  ),
  vagueTrigger: phraseMatcher(
    "does not go away\ndo not go away\nwon't go away\ndoesn't go away\npersist\npersists\npersistent\nfor a long time\ntoo long\nkeeps coming back\ncontinues\nhigh fever\nhigh temperature\na lot of pain\nsevere pain\na lot of blood\nheavy bleeding\nprolonged",
  ),
  allNone: wholeOption(
    'all of the above\nnone of the above\nall of these\nnone of these\nboth a and b\na and b\na, b and c\nall answers\nall options\nall the answers\nnone of the answers\nboth of the above\nneither of the above\nall are correct\nall are right\nnone are correct\nall of the answers\nnone of the options',
  ),
  negative: phraseMatcher(
    "not\nexcept\nnever\nunless\nisn't\naren't\ndoesn't\ndon't\nwrong\nfalse\nincorrect",
  ),
  absoluteOption: phraseMatcher('always\nnever\neveryone\nnobody\nno one\nall\nonly\ncompletely\nentirely'),
  conditionFirst: phraseMatcher(
    'suffers from\nsuffer from\nsuffering from\nsufferer\nsufferers\nvictim of\nvictims of\nthe disabled\nthe elderly\ndiabetics\nepileptics\nasthmatics\nwheelchair-bound\nconfined to a wheelchair',
  ),
} as const;

/** A duration, number or moment that makes a trigger exact. */
export const measure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:minutes?|hours?|days?|weeks?|months?|times?)\b|\bhalf an hour\b|\ban hour\b|\ba (?:day|week|month)\b/iu;
