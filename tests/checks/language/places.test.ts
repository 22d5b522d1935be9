// The place of a sentence or word in a source of several lines, with marks, soft hyphens and indented items.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/checks/language/analysis.ts';
import { placeOf } from '../../../src/checks/language/passage.ts';
import { phraseMatcher } from '../../../src/checks/language/phrases.ts';
import { documentOfExample, FRONT_LINES } from '../sources.ts';

/** Line (of the snippet) and column at which a word of the source is said to start. */
function placeOfWord(source: string, word: string): string {
  const { sentences } = analyse(documentOfExample(source));
  for (const { passage } of sentences) {
    const index = passage.text.indexOf(word);
    if (index < 0) continue;
    const { line, column } = placeOf(passage, index, index + word.length).start;
    return `${String(line - FRONT_LINES)}:${String(column)}`;
  }
  throw new Error(`no ${word}`);
}

describe('placeOf', () => {
  test.each([
    ['Rust helpt. Warmte ook.', 'Warmte', '1:13'],
    ['Rust helpt.\nWarmte ook.\nWater werkt.', 'Water', '3:1'],
    ['- Rust helpt,\n  en warmte ook.', 'warmte', '2:6'],
    ['Rust **helpt** en *warmte* ook.', 'warmte', '1:20'],
    ['Rust[^nhs] en warmte.', 'warmte', '1:15'],
    ['Lees [wat u doet](https://www.nhs.uk/) bij kramp.', 'kramp', '1:44'],
    ['> - Rust\n>   en warmte', 'warmte', '2:8'],
    ['| Kop | Hoofd |\n| --- | --- |\n| rust | warmte |', 'warmte', '3:10'],
    ['Spier\u00ADtrekkingen zijn warmte.', 'warmte', '1:23'],
  ])('%j: %s at %s', (source, word, expected) => {
    expect(placeOfWord(source, word)).toBe(expected);
  });
});

describe('phraseMatcher', () => {
  const texts = (list: string, text: string): string[] => phraseMatcher(list)(text).map((hit) => hit.text);

  test('finds whole words, the longest phrase, any case and apostrophe', () => {
    expect(texts('nu', 'Nu niet, maar minuten nu-bel nu.')).toEqual(['Nu', 'nu']);
    expect(texts('niet\nniet alleen', 'Niet alleen dit.')).toEqual(['Niet alleen']);
    expect(texts("zo'n", 'Zo’n dag')).toEqual(['Zo’n']);
    expect(texts('hedendaags*', 'hedendaagse zorg')).toEqual(['hedendaagse']);
    expect(texts('100%', 'Dat is 100% zo.')).toEqual(['100%']);
    expect(texts('', 'alles')).toEqual([]);
  });
});
