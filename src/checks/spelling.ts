// Words that no dictionary, glossary or name of the library has. Off until library.yml switches it on.
import type { Document } from '../document/index.ts';
import type { Analysis, Sentence } from './language/analysis.ts';
import { matchesOf } from './language/matches.ts';
import { isMarked, placeOf, type Passage } from './language/passage.ts';
import { wordsOf, type Word } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';
import type { Speller } from './speller.ts';

type Dictionary = Extract<Speller, { kind: 'dictionary' }>;

/** Mail and web addresses, file names and hashtags: no words of a language. */
const ADDRESS =
  /[^\s]+@[^\s]+|https?:\/\/[^\s]+|[#@][\p{L}\p{N}_]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})+[^\s]*/gu;
/** MRI, eHealth, 3D, µg: not spelled as a word is. */
const NOT_A_WORD = /^\P{L}|^µ|\d|\p{L}\p{Ll}*\p{Lu}/u;
const SUGGESTIONS = 3;
/** Suggestions take up to half a second a word: behind so many unknown words the source is in another language. */
const SUGGESTED_WORDS = 30;

/** Names and titles in the front matter and library.yml, as single words in lower case. */
function namesOf({ meta, organisation, terms }: Document): ReadonlySet<string> {
  const texts = [
    ...[...meta.authors, ...meta.reviewers].flatMap(({ name, role = '' }) => [name, role]),
    ...meta.sources.flatMap(({ title, author = '', publisher = '' }) => [title, author, publisher]),
    ...meta.keywords,
    ...Object.values(organisation.extra),
    ...[organisation.name, organisation.department, organisation.address, organisation.web].map(String),
    ...terms.flatMap(({ key, term }) => [key, term]),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text)).map(({ lower }) => lower));
}

/** A capital behind the first word is a name. */
function isName(word: Word, index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(word.text);
}

function inAddress({ passage }: Sentence, { start }: Word): boolean {
  if (!/[@#/]|\p{L}\.\p{L}/u.test(passage.text)) return false;
  return matchesOf(ADDRESS, passage.text).some(
    ({ index, 0: found }) => index <= start && start < index + found.length,
  );
}

/** The words of a sentence that must be in a dictionary: no names, numbers, code, terms or other languages. */
function* spelledWords(
  sentence: Sentence,
  jargon: readonly { start: number; end: number }[],
): Iterable<Word> {
  const { passage, words } = sentence;
  for (const [index, word] of words.entries()) {
    if (word.number || NOT_A_WORD.test(word.text) || isName(word, index)) continue;
    if ((['foreign', 'code', 'term'] as const).some((kind) => isMarked(passage, kind, word.start))) continue;
    if (jargon.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
    if (!inAddress(sentence, word)) yield word;
  }
}

/** Each word once that the dictionary does not know, nor with the full stop behind it: "bijv." */
function* unknownWords(
  { sentences, language }: Analysis,
  { knows }: Dictionary,
  own: readonly string[],
): Iterable<Word & { readonly passage: Passage }> {
  const met = new Set(own);
  for (const sentence of sentences) {
    const { passage } = sentence;
    for (const word of spelledWords(sentence, language?.jargon?.(sentence) ?? [])) {
      if (met.has(word.lower)) continue;
      met.add(word.lower);
      const abbreviated = passage.text.startsWith('.', word.end) && knows(`${word.text}.`);
      if (!abbreviated && !knows(word.text)) yield { ...word, passage };
    }
  }
}

export const spelling = rule({
  id: 'spelling',
  severity: 'info',
  basis:
    'A spelling mistake costs a text the trust of its reader (DISCERN; Genootschap Onze Taal). A dictionary knows fewer words than an author does, so this is a list to look through; reading the Dutch one takes a second and 70 MB a thread.',
  remedy:
    'Correct it, put a term in the glossary, or add a word to “checks: spelling: words:” of library.yml.',
  settings: { words: [] as readonly string[] },
  optIn: true,
  *run(document, { analysis, speller, settings }): Generator<RuleFinding> {
    if (speller === undefined) return;
    if (speller.kind === 'missing') {
      yield {
        reason: `No dictionary of “${speller.lang}” is installed, so its spelling was not checked.`,
        remedy: `Install one, if its licence suits you: npm install ${speller.install}.`,
      };
      return;
    }
    const own = [...namesOf(document), ...settings.words.map((word) => word.toLowerCase())];
    let count = 0;
    for (const { passage, text, start, end } of unknownWords(analysis, speller, own)) {
      count += 1;
      const expected = count > SUGGESTED_WORDS ? [] : speller.suggest(text).slice(0, SUGGESTIONS);
      yield {
        place: placeOf(passage, start, end),
        reason: `“${text}” is in no dictionary or glossary.`,
        actual: text,
        ...(expected.length === 0 ? {} : { expected }),
      };
    }
  },
  examples: {
    pass: [
      'Uw huisarts onderzoekt de spierschokken en de heupbuigers.',
      'Bel mevrouw Xylander of mail naar xyl@vbziekenhuis.nl.',
    ],
    fail: [{ source: 'Ga direct naar de huisartss.', line: 1, column: 19 }],
  },
});
