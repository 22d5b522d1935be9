// German: what the checks know of the language.
import type { Language } from '../language.ts';
import { phraseMatcher } from '../phrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NUCLEUS = /aa|ee|oo|ie|ei|ai|eu|äu|au|[aeiouyäöüé]/gu;

export const de: Language = {
  tag: 'de',
  split: {
    open: words('dr. prof. hr. fr. bzw. ca. z.b. d.h. u.a. i.d.r. ggf. evtl. st. inkl. vgl. z.t. o.ä.'),
    closed: words('usw. etc. u.ä.'),
    numbered: words('nr. s. abb. max. min. bd. kap.'),
    starters: words(
      'bei bitte das dass dazu der die ein eine er es fragen gehen haben ihr in ist manche mit nach oder rufen sie und was wenn wer wie wir',
    ),
  },
  syllables: (word) => Math.max(1, word.replace(/qu/gu, 'kw').match(NUCLEUS)?.length ?? 1),
  // Amstad (1978).
  ease: { name: 'Amstad', score: (asl, asw) => 180 - asl - 58.5 * asw },
  phrases: {
    emptyLink: phraseMatcher(
      'hier\nhier klicken\nklicken sie hier\nmehr\nweiterlesen\nmehr lesen\nmehr erfahren\nlink\nwebsite\ndiese seite',
    ),
    relativeDate: phraseMatcher(
      'neulich\nkürzlich\nletztes jahr\nim letzten jahr\nheutzutage\nderzeit\nmomentan\nzurzeit\nvor kurzem',
    ),
    absolute: phraseMatcher(
      'immer\nniemals\nnie\nvöllig unschädlich\nvöllig harmlos\n100%\ngarantiert\nohne jedes risiko',
    ),
    allNone: phraseMatcher(
      'alle genannten\nalle oben genannten\nkeine der genannten\nkeine davon\nkeine der antworten',
    ),
    negative: phraseMatcher('nicht\nkein\nkeine\nkeinen\nnie\naußer'),
    absoluteOption: phraseMatcher('immer\nnie\nniemals\nalle\nniemand'),
    conditionFirst: phraseMatcher(
      'leidet an\nleiden an\nleidet unter\nopfer von\nbehinderte\ndiabetiker\nepileptiker',
    ),
  },
};
