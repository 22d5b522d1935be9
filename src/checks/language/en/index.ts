// English: what the checks know of the language.
import type { Language } from '../language.ts';
import { phraseMatcher } from '../phrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Syllables by vowel groups; a final silent e and -ed count none. */
function syllables(word: string): number {
  const groups = word
    .replace(/(?:[^laeiouy]es|(?<=[^dt])ed|[^laeiouy]e|(?<=[aeiouy])le)$/u, '')
    .match(/[aeiouyàâéèêëïôöü]+/gu);
  return Math.max(1, groups?.length ?? 1);
}

export const en: Language = {
  tag: 'en',
  split: {
    open: words('dr. mr. mrs. ms. prof. st. e.g. i.e. vs. approx.  jr. sr. incl. cf. viz.'),
    closed: words('etc. a.m. p.m.'),
    numbered: words('no. fig. vol. p. max. min. jan. feb. mar. apr. aug. sept. oct. nov. dec.'),
    starters: words(
      'a an and are ask call do for he if in it most no not or she some take the they this to we what when you your',
    ),
  },
  syllables,
  ease: { name: 'Flesch Reading Ease', score: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw },
  phrases: {
    emptyLink: phraseMatcher(
      'click here\nhere\nread more\nmore\nlearn more\nthis link\nthis page\nlink\nwebsite\ndownload',
    ),
    relativeDate: phraseMatcher(
      'recent\nrecently\nlast year\nlast month\nthis year\nnext year\nnowadays\ncurrently\nat the moment\nthese days',
    ),
    absolute: phraseMatcher(
      'always\nnever\ncompletely harmless\ntotally harmless\n100%\nguaranteed\nguarantees\nwithout any risk\nno risk',
    ),
    allNone: phraseMatcher('all of the above\nnone of the above\nall of these\nnone of these\nboth a and b'),
    negative: phraseMatcher("not\nexcept\nnever\nunless\nisn't\naren't\ndoesn't\ndon't"),
    absoluteOption: phraseMatcher('always\nnever\neveryone\nnobody\nall\nonly'),
    conditionFirst: phraseMatcher(
      'suffers from\nsuffer from\nsuffering from\nvictims of\nthe disabled\ndiabetics\nepileptics',
    ),
  },
};
