// Dutch syllables against words counted by hand, and the reading-ease formulas against sums done by hand.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/checks/language/analysis.ts';
import { measureEase } from '../../../src/checks/language/reading-ease.ts';
import { syllables } from '../../../src/checks/language/nl/syllables.ts';
import { documentOf } from '../documents.ts';

/** Own list, counted by ear. */
const COUNTED: Readonly<Record<number, string>> = {
  1: 'spier been trilt bloed huid kramp stress team nieuw bloeit geeuw kooi schreeuwt vaak eeuw',
  2: 'huisarts vandaag zenuw ooglid water draaien koeien royaal baby website drukte chaos gezond',
  3: 'medicijn patiënt museum beweging radio reactie bacterie duizelig ziekenhuis spiertrekking ideeën',
  4: 'officieel situatie patiënten efficiënt beïnvloeden magnesium neurologen',
  5: 'fibromyalgie coördinatie',
  6: 'individuele fysiotherapeut',
};

describe('syllables', () => {
  const words = Object.entries(COUNTED).flatMap(([count, list]) =>
    list.split(' ').map((word) => [word, Number(count)] as const),
  );

  test('are right for at least 97 in 100 words', () => {
    const wrong = words.filter(([word, count]) => syllables(word) !== count);
    expect(words.length).toBeGreaterThanOrEqual(40);
    expect(
      wrong.length / words.length,
      wrong.map(([word]) => `${word} ${String(syllables(word))}`).join(', '),
    ).toBeLessThanOrEqual(0.03);
  });

  test('start anew at a trema', () => {
    expect(syllables('geïrriteerd')).toBe(4);
    expect(syllables('zeeën')).toBe(2);
    expect(syllables('patiënt')).toBe(3);
  });
});

describe('reading ease', () => {
  // 8 words in 2 sentences; de spier trilt: 3, dat is niet erg nu: 5 syllables.
  const measured = measureEase(
    analyse(documentOf(['De spier trilt. Dat is niet erg nu.'])).prose,
    analyse(documentOf([])).language,
    1,
  );

  test('is Flesch–Douma for Dutch', () => {
    expect(measured?.asl).toBe(4);
    expect(measured?.asw).toBe(1);
    expect(measured?.score).toBeCloseTo(206.84 - 0.77 * 100 - 0.93 * 4, 6);
    expect(measured?.leesindexA).toBeCloseTo(195 - (2 / 3) * 100 - 2 * 4, 6);
  });

  test('is LIX where no syllables can be counted', () => {
    const lix = measureEase(
      analyse(documentOf(['Bacak kasları titrer. Bu kötü değil.'], 'tr')).prose,
      undefined,
      1,
    );
    expect(lix?.formula).toBe('LIX');
    // 6 words, 2 sentences, 1 word over six letters.
    expect(lix?.score).toBeCloseTo(3 + 100 / 6, 6);
  });

  test('says nothing of a short text', () => {
    expect(measureEase(analyse(documentOf(['Kort.'])).prose, undefined, 100)).toBeUndefined();
  });
});
