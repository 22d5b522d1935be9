// Syllables by a language's patterns (Liang's method, package hyphen). For narrow measures only.
import createHyphenator from 'hyphen';
import english from 'hyphen/patterns/en-gb.js';
import dutch from 'hyphen/patterns/nl.js';
import { breakAtSigns, partsOf, shortened, type Hyphenate } from './hyphenation.ts';

const PATTERNS: Readonly<Record<string, object>> = { nl: dutch, en: english };

/** Shorter words stay whole. */
const SHORTEST_WORD = 7;
/** Letters that stay together at either end of a word. */
const SHORTEST_END = 3;
/** Words that are remembered; when there are more, all are forgotten, so that a large library does not fill the memory. */
const MOST_WORDS = 5_000;

const MARK = '\u00ad';

/** Breaks words of this language, BCP 47, as its patterns do; a language without patterns only at the words' own signs. */
export function hyphenateIn(lang: string): Hyphenate {
  const language = lang.split('-')[0] ?? lang;
  const patterns = PATTERNS[language];
  if (patterns === undefined) return breakAtSigns;
  const known = hyphenators.get(language);
  if (known !== undefined) return known;
  const hyphenate = remembering(() => syllablesBy(patterns));
  hyphenators.set(language, hyphenate);
  return hyphenate;
}

const hyphenators = new Map<string, Hyphenate>();

/** `make` gives a fresh hyphenator, whose own memory is dropped with it. */
function remembering(make: () => Hyphenate): Hyphenate {
  let words = new Map<string, readonly string[]>();
  let hyphenate = make();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) {
      words = new Map();
      hyphenate = make();
    }
    const syllables = hyphenate(word);
    words.set(word, syllables);
    return syllables;
  };
}

function syllablesBy(patterns: object): Hyphenate {
  const mark = createHyphenator(patterns, { hyphenChar: MARK, minWordLength: SHORTEST_WORD });
  return (word) => {
    if (word.includes(MARK)) return breakAtSigns(word);
    // Signs around a word, as a full stop behind it, belong to its first and last syllable.
    const match = /^([^\p{L}\p{N}]*)([\p{L}][\p{L}'’/-]*\p{L})([^\p{L}\p{N}]*)$/u.exec(word);
    if (match === null) return breakAtSigns(word);
    const [, before = '', core = '', after = ''] = match;
    const syllables = partsOf(core).flatMap((part) => joined(mark(part).split(MARK)).flatMap(shortened));
    return syllables.map(
      (syllable, index) =>
        (index === 0 ? before : '') + syllable + (index === syllables.length - 1 ? after : ''),
    );
  };
}

/** No lone letter anywhere, and three letters or more at both ends. */
function joined(syllables: readonly string[]): string[] {
  const parts: string[] = [];
  for (const syllable of syllables) {
    const last = parts.at(-1);
    const short =
      last !== undefined && (syllable.length === 1 || (parts.length === 1 && last.length < SHORTEST_END));
    if (short) parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  const end = parts.at(-1);
  if (parts.length > 1 && end !== undefined && end.replace(/[^\p{L}]/gu, '').length < SHORTEST_END) {
    parts.splice(-2, 2, (parts.at(-2) ?? '') + end);
  }
  return parts;
}
