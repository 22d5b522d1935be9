// Spelling: off until asked for, words accepted that no dictionary has, and no noise over the real units.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { withGlossary } from '../../src/build/speller.ts';
import { checkDocument, type Speller } from '../../src/checks/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import { spellerOf } from './dictionaries.ts';
import { documentOf } from './documents.ts';
import { documentOfExample } from './sources.ts';

type Dictionary = Extract<Speller, { kind: 'dictionary' }>;

let dutch: Dictionary;
beforeAll(async () => {
  dutch = (await spellerOf('nl')) as Dictionary;
});

function spelled(
  texts: readonly string[],
  setting: 'info' | { words: readonly string[] } = 'info',
  speller: Speller = dutch,
  lang = 'nl',
): Finding[] {
  const document = documentOf(texts, lang);
  const { findings } = checkDocument(
    { document, findings: [] },
    { checks: { spelling: setting }, units: [], speller },
  );
  return findings.filter(({ ruleId }) => ruleId === 'spelling');
}

const words = (found: readonly Finding[]): (string | undefined)[] => found.map(({ actual }) => actual);

it('is off until library.yml sets it', () => {
  const document = documentOf(['De huisartss belt.']);
  const { findings } = checkDocument({ document, findings: [] }, { checks: {}, units: [], speller: dutch });
  expect(findings.filter(({ ruleId }) => ruleId === 'spelling')).toEqual([]);
});

it('points at the word, once, with at most three words that may be meant', () => {
  const [found, ...more] = spelled(['Bel de huisartss. De huisartss helpt.']);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: 'info', place: { start: { line: 1, column: 8 } } });
  expect(found?.expected).toContain('huisarts');
  expect(found?.expected?.length).toBeLessThanOrEqual(3);
});

it.each([
  'spierontspanner',
  'beroertezorg',
  'kinderarts',
  'urinezak',
  'huisartsenspoedpost',
  'zenuwstelsels',
  'MRI-onderzoek',
  'foto’s',
  'hals-',
  'hélemaal',
])('knows the word %s', (word) => {
  expect(dutch.knows(word)).toBe(true);
});

it.each(['zeeeend', 'eenarts', 'nietpijn', 'bewegngsstoornis', 'zenuwstesel', 'behandeligen'])(
  'does not take %s for a compound',
  (word) => {
    expect(dutch.knows(word)).toBe(false);
  },
);

it('leaves names, numbers, addresses and abbreviations alone', () => {
  expect(
    spelled([
      'Bel dr. Xylander op 020 123 45 67, bijv. via xyzz@vbzh.nl of www.xyzzy.nl/qwrt. Kies MRII of 3D.',
    ]),
  ).toEqual([]);
});

it('leaves code and other languages alone', () => {
  const document = documentOfExample('Typ `xyzzy`. Zeg :lang[thank you kindly]{lang=en} en dan qwrtz.');
  const { findings } = checkDocument(
    { document, findings: [] },
    { checks: { spelling: 'info' }, units: [], speller: dutch },
  );
  expect(words(findings.filter(({ ruleId }) => ruleId === 'spelling'))).toEqual(['qwrtz']);
});

it('knows the glossary, and the words of library.yml', () => {
  const term = { key: 'f', term: 'fasciculatax', explanation: '', aliases: ['fascix'] };
  expect(words(spelled(['Een fasciculatax of fascix is een trekkinkje-x.'], 'info'))).toContain('fascix');
  expect(spelled(['Een fasciculatax of fascix komt voor.'], 'info', withGlossary(dutch, [term]))).toEqual([]);
  expect(spelled(['Een fascix komt voor.'], { words: ['Fascix'] })).toEqual([]);
});

it('spells English as in Britain unless the tag says otherwise', async () => {
  const british = await spellerOf('en');
  expect(words(spelled(['Ask your docter about the colour.'], 'info', british, 'en'))).toEqual([
    'Proef',
    'docter',
  ]);
  expect(words(spelled(['Ask about the colour.'], 'info', await spellerOf('en-US'), 'en-US'))).toEqual([
    'Proef',
    'colour',
  ]);
});

it('says what to install where a dictionary’s licence keeps it out, and nothing where there is none', async () => {
  const [found] = spelled(
    ['Wie geht es?'],
    'info',
    { kind: 'missing', lang: 'de', install: 'dictionary-de' },
    'de',
  );
  expect(found?.remedy).toContain('npm install dictionary-de');
  expect(await spellerOf('ti')).toBeUndefined();
});

it.each(['spiertrekkingen-been', 'handen-wassen'])('has next to nothing to say of %s', (unit) => {
  const source = readFileSync(`content/${unit}/nl.md`, 'utf8');
  const document = documentOfExample(source);
  const { findings } = checkDocument(
    { document, findings: [] },
    { checks: { spelling: 'info' }, units: [], speller: dutch },
  );
  expect(findings.filter(({ ruleId }) => ruleId === 'spelling').length).toBeLessThan(3);
});
