// What spares work changes nothing: the same words, matches and phrases are found as by looking everywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/checks/language/analysis.ts';
import { findPhrases } from '../../../src/checks/language/find.ts';
import { matchesOf } from '../../../src/checks/language/matches.ts';
import { mayClaim } from '../../../src/checks/language/nl/outcome.ts';
import { UNIVERSAL } from '../../../src/checks/language/nl/phrases-style.ts';
import { phraseMatcher } from '../../../src/checks/language/phrases.ts';
import { wordsOf } from '../../../src/checks/language/words.ts';
import { documentOf } from '../documents.ts';

const piece = fc.constantFrom(
  'de',
  'Arts',
  "'s",
  '’s ',
  'd.w.z.',
  '1,5',
  'mg',
  '-',
  ' ',
  '. ',
  'é',
  'e\u0301',
  '“',
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test.each(UNIVERSAL.trim().split('\n'))('a text with “%s” may claim something of all', (phrase) => {
  expect(mayClaim(`Dat geldt ${phrase.toUpperCase()}.`)).toBe(true);
  expect(mayClaim(phrase.replaceAll(' ', '\n'))).toBe(true);
});

test('matches are those of matchAll', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(/\p{L}+/gu, /[.,]|\d/g, /(?<=e)./gu, /x*/g), (source, pattern) => {
      expect(matchesOf(pattern, source)).toEqual([...source.matchAll(pattern)]);
    }),
  );
});

test('words stand where they say', () => {
  fc.assert(
    fc.property(text, (source) => {
      let last = 0;
      for (const { text: word, start, end } of wordsOf(source, 7)) {
        expect(source.slice(start - 7, end - 7)).toBe(word);
        // No letter or digit is left out between two words.
        expect(source.slice(last, start - 7)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
        last = end - 7;
      }
      expect(source.slice(last)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
    }),
  );
});

test('phrases are found in every sentence that has them', () => {
  const match = phraseMatcher("de arts\narts*\nde\n'g\n1,5 mg");
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
      const analysis = analyse(documentOf(paragraphs));
      const everywhere = analysis.sentences.flatMap((sentence) => match(sentence.text));
      expect(findPhrases(analysis, analysis.sentences, match).map(({ hit }) => hit)).toEqual(everywhere);
    }),
  );
});
