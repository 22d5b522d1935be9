// The languages against one another: each says what the first says, in words of its own.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PURPOSES } from '../../src/document/index.ts';
import { dateInWords, findLocale, LOCALE_TAGS, numberInWords, sizeInWords } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/index.ts';
import { purposeFinder } from '../../src/parse/purposes.ts';

/** Every text of a locale by its path; `reading` and `folds` are patterns and names, not texts. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    ['reading', 'folds', 'tag', 'dir'].includes(key)
      ? []
      : textsOf(child, path === '' ? key : `${path}.${key}`),
  );
}

function localeOf(tag: string): Locale {
  const locale = findLocale(tag);
  if (locale === undefined) throw new Error(`no locale ${tag}`);
  return locale;
}

const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const dutch = new Map(textsOf(localeOf('nl')));

/** What English and Dutch happen to write alike. A text that is new here was probably not translated. */
const ALIKE = new Set([
  'training.score',
  'training.start',
  'training.status',
  'web.overview.score',
  'words.contact',
  'words.web',
]);

/** Texts without words: nothing to translate. */
const wordless = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

test.each(LOCALE_TAGS)('%s has a scaffold for `new`', (tag) => {
  expect(readFileSync(`templates/new/${tag}.md`, 'utf8')).toContain('title: %title%');
});

describe.each(LOCALE_TAGS.filter((tag) => tag !== 'nl'))('%s', (tag) => {
  const locale = localeOf(tag);
  const texts = new Map(textsOf(locale));

  test('has a text for each of the Dutch ones, with the same places to fill', () => {
    expect([...texts.keys()].sort()).toEqual([...dutch.keys()].sort());
    for (const [path, text] of texts) {
      expect([path, placesIn(text)]).toEqual([path, placesIn(dutch.get(path) ?? '')]);
      expect(text.trim(), path).not.toBe('');
    }
  });

  test('has a pattern for every purpose, and patterns that can be read', () => {
    for (const purpose of PURPOSES) expect(locale.reading.purposes[purpose]).not.toEqual([]);
    expect(purposeFinder(locale)('Zzz')).toBeUndefined();
    for (const [pattern] of locale.web.library.folds) expect(() => new RegExp(pattern, 'gu')).not.toThrow();
  });
});

describe('English', () => {
  const english = localeOf('en');
  const texts = new Map(textsOf(english));

  test('leaves nothing in Dutch', () => {
    const same = [...texts].filter(([path, text]) => text === dutch.get(path) && !wordless(text));
    expect(same.map(([path]) => path).sort()).toEqual([...ALIKE].sort());
  });

  test('is what a region of it falls back to, and no word that only looks like a tag', () => {
    expect(localeOf('en-GB')).toBe(english);
    expect(localeOf('en-Latn-GB')).toBe(english);
    expect(findLocale('eng')).toBeUndefined();
    expect(findLocale('valueOf')).toBeUndefined();
  });

  test('writes dates, numbers and sizes its own way', () => {
    expect(dateInWords(english, '2026-11-22')).toBe('22 November 2026');
    expect(dateInWords(english, '2027-03-01')).toBe('1 March 2027');
    expect(numberInWords(english, 12345.5)).toBe('12,345.5');
    expect(sizeInWords(english, 1_540_000)).toBe('1.5 MB');
  });

  test.each([
    ['What is a muscle twitch?', 'what'],
    ['What are the causes?', 'causes'],
    ['Why do muscles twitch?', 'causes'],
    ['What can you do yourself?', 'self-care'],
    ['How do you wash your hands?', 'self-care'],
    ['When should you call a doctor?', 'when-to-call'],
    ['When to get help', 'when-to-call'],
    ['Tests you may have', 'examination'],
    ['What does the treatment involve?', 'treatment'],
    ['Do you have questions?', 'contact'],
    ['More information', 'sources'],
    ['The latest news', undefined],
  ] as const)('“%s” is about %s', (heading, purpose) => {
    expect(purposeFinder(english)(heading)).toBe(purpose);
  });
});
