// Syllables of the other languages against words counted by hand.
import { expect, test } from 'vitest';
import { findLanguage } from '../../../src/checks/language/index.ts';

const COUNTED: readonly (readonly [lang: string, words: string])[] = [
  ['en', 'muscle:2 leg:1 doctor:2 water:2 called:1 wanted:2 exercise:3 time:1 table:2 family:3'],
  ['de', 'muskel:2 bein:1 arzt:1 wasser:2 häufig:2 bewegung:3 medikament:4 schlaf:1 neurologe:4 quelle:2'],
  ['fr', 'muscle:1 jambe:1 médecin:3 eau:1 souvent:2 douleur:2 fatigue:2 hôpital:3 nerf:1 fréquent:2'],
  ['es', 'músculo:3 pierna:2 agua:2 día:2 ciudad:2 corazón:3 guerra:2 aire:2 médico:3 cuerpo:2'],
];

test.each(COUNTED)('%s', (lang, words) => {
  const syllables = findLanguage(lang)?.syllables;
  if (syllables === undefined) throw new Error(`no syllables for ${lang}`);
  const wrong = words.split(' ').filter((entry) => {
    const [word = '', count = ''] = entry.split(':');
    return syllables(word) !== Number(count);
  });
  expect(wrong).toEqual([]);
});

test('falls back to the primary tag', () => {
  expect(findLanguage('nl-BE')?.tag).toBe('nl');
  expect(findLanguage('tr')).toBeUndefined();
});
