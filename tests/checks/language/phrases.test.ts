// A phrase is found wherever a search through the whole list would find it, though most texts are not searched.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseMatcher } from '../../../src/checks/language/phrases.ts';

const found = (list: string, text: string): string[] => phraseMatcher(list)(text).map((hit) => hit.text);

test.each([
  ['in de regel', 'In de  Regel gaat het over.', ['In de  Regel']],
  ["aan d'n haak", 'Het hangt aan d’n haak.', ['aan d’n haak']],
  ['hedendaags*', 'Een hedendaagse kwaal, hedendaags.', ['hedendaagse', 'hedendaags']],
  ['*arts', 'De huisarts of tandarts.', ['huisarts', 'tandarts']],
  ['100 %', '100 % veilig', ['100 %']],
  ['%', 'Dat is 5 % meer.', ['%']],
  ['lang\nheel lang', 'Heel lang, lang, langer, over-lang.', ['Heel lang', 'lang']],
  ['bel', 'Bel-ons, bel 112, label.', ['bel']],
  ['', 'Niets gezocht.', []],
])('%j in %j', (list, text, hits) => {
  expect(found(list, text)).toEqual(hits);
});

test('any text and list', () => {
  const word = fc.constantFrom(
    'de',
    'regel',
    'arts',
    'Één',
    '100',
    "'s",
    'd’n',
    '%',
    'x-y',
    'regels',
    'ARTS',
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', '-', ', ', '\n', '')))
    .map((pairs) => pairs.flat().join(''));
  const phrase = fc.array(
    fc.constantFrom('de', 'regel', 'arts*', 'één', '100', '%', "'s", "d'n", 'x-y', '*gel'),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), text, (lists, searched) => {
      const list = lists.map((words) => words.join(' '));
      // A phrase without a word is looked for in every text, so this list is never left aside; this one stands in none.
      const all = phraseMatcher([...list, '§§§']);
      expect(phraseMatcher(list)(searched)).toEqual(all(searched));
    }),
    { numRuns: 1_000 },
  );
});
