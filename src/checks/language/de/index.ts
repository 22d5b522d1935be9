// German: what the checks know of the language.
import type { Language } from '../language.ts';
import { phraseMatcher } from '../phrases.ts';
import { wholeOption } from '../whole-option.ts';
import { claims } from './claims.ts';
import { contacted, how } from './contacted.ts';

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
  grammar: {},
  phrases: {
    contacted,
    how,
    emptyLink: phraseMatcher(
      'hier\nhier klicken\nklicken sie hier\nmehr\nweiterlesen\nmehr lesen\nmehr erfahren\nlink\nwebsite\ndiese seite',
    ),
    relativeDate: phraseMatcher(
      'neulich\nkürzlich\nletztes jahr\nim letzten jahr\nheutzutage\nderzeit\nmomentan\nzurzeit\nvor kurzem',
    ),
    absolute: phraseMatcher(
      'immer\nniemals\nnie\nvöllig unschädlich\nvöllig harmlos\n100%\ngarantiert\nohne jedes risiko',
    ),
    allNone: wholeOption(
      'alle genannten\nalle oben genannten\nalles oben genannte\nalle antworten\nalle antworten sind richtig\nkeine der genannten\nkeines der genannten\nkeine davon\nkeiner davon\nkeines davon\nkeine der antworten\nkeine antwort ist richtig\na und b\nsowohl a als auch b\nbeide antworten',
    ),
    vague: phraseMatcher(
      'möglicherweise\neventuell\ngegebenenfalls\nunter umständen\nin der regel\nim allgemeinen\nim prinzip\ngrundsätzlich\nin bestimmten fällen\nin manchen fällen\nrelativ\nverhältnismäßig\nausreichend\nangemessen\nregelmäßig\nzeitnah\nvon zeit zu zeit\nmehr oder weniger\ngewissermaßen\noptimal',
    ),
    vagueTrigger: phraseMatcher(
      'nicht weggeht\nnicht weggehen\nnicht nachlässt\nnicht nachlassen\nanhält\nanhalten\nanhaltende*\nlänger dauert\nimmer wieder\nhohes fieber\nstarke schmerzen\nviel blut\nstarke blutung*',
    ),
    negative: phraseMatcher('nicht\nkein\nkeine\nkeinen\nnie\naußer'),
    absoluteOption: phraseMatcher('immer\nnie\nniemals\nalle\nniemand'),
    conditionFirst: phraseMatcher(
      'leidet an\nleiden an\nleidet unter\nopfer von\nbehinderte\ndiabetiker\nepileptiker',
    ),
  },
  ...claims,
  /** A duration or number that makes a trigger exact. */
  measure:
    /\d|(?<!\p{L})(?:ein|eine|einer|einem|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\s+(?:Minuten?|Stunden?|Tag(?:e|en)?|Wochen?|Monat(?:e|en)?)(?!\p{L})/iu,
};
