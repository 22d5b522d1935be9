// Syllables: where a word may be broken in a narrow column.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenateIn } from '../../../src/outputs/leaflet/syllables.ts';

const dutch = hyphenateIn('nl-BE');

describe('hyphenateIn', () => {
  it.each([
    ['huisartsenpost', 'huis-art-sen-post'],
    ['zenuwcellen', 'zenuw-cel-len'],
    ['seconden', 'secon-den'],
    ['handalcohol', 'hand-al-co-hol'],
    ['Patiënteninformatie', 'Pati-ën-ten-in-for-ma-tie'],
  ])('breaks %s', (word, broken) => {
    expect(dutch(word).join('-')).toBe(broken);
  });

  it.each([
    ['appointment', 'appoint-ment'],
    ['physiotherapy', 'physio-ther-apy'],
    ['information', 'informa-tion'],
    ['inflammation', 'inflam-ma-tion'],
    ['straight', 'straight'],
  ])('breaks English %s as in Britain', (word, broken) => {
    expect(hyphenateIn('en')(word).join('-')).toBe(broken);
    expect(hyphenateIn('en-GB')(word).join('-')).toBe(broken);
  });

  it('leaves signs at the ends of a word with its first and last syllable', () => {
    expect(dutch('(zenuwcellen).')).toEqual(['(zenuw', 'cel', 'len).']);
  });

  it('breaks behind a hyphen of the word itself, and at soft hyphens only where an author put them', () => {
    expect(dutch('auto-immuunziekte')[0]).toBe('auto-');
    expect(dutch('zenuw\u00adcellenkamer')).toEqual(['zenuw', 'cellenkamer']);
  });

  it('breaks a very long word by its syllables, and one without any somewhere', () => {
    expect(dutch('hottentottententoonstellingsbezoekersparkeerterrein').slice(-3)).toEqual([
      'keer',
      'ter',
      'rein',
    ]);
    expect(Math.max(...dutch('x'.repeat(200)).map((piece) => piece.length))).toBeLessThan(10);
  });

  it('keeps short words, numbers and addresses whole', () => {
    for (const word of ['moeten', '06-12345678', '020', 'folders@voorbeeld.example', 'CC-BY-4.0']) {
      expect(dutch(word)).toEqual([word]);
    }
  });

  it('loses no letter, and leaves three or more at both ends', () => {
    const letters = fc.constantFrom(...'aeioubcdfghklmnprstvwëé'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), (parts) => {
        const word = parts.join('');
        const syllables = dutch(word);
        expect(syllables.join('')).toBe(word);
        if (syllables.length === 1) return;
        expect(syllables[0]!.length).toBeGreaterThanOrEqual(3);
        expect(syllables.at(-1)!.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('gives the same after its memory has been emptied', () => {
    const before = dutch('spierverslappers');
    for (let number = 0; number < 6_000; number += 1)
      dutch(
        `woordnummer${'abcdefghij'[number % 10]!.repeat(number % 7)}${'x'.repeat(Math.floor(number / 70))}`,
      );
    expect(dutch('spierverslappers')).toEqual(before);
  });

  it('breaks a language without patterns at the signs of its words only', () => {
    expect(hyphenateIn('ti')('zenuwcellenkamer')).toEqual(['zenuwcellenkamer']);
  });
});
