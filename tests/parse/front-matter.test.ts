// The front matter: every key, defaults of the library, places, and what one fault leaves standing.
import { describe, expect, test } from 'vitest';
import { parseLibrary } from '../../src/parse/index.ts';
import { bytesOf, CONTEXT, readBytes } from './sources.ts';

function readFront(yaml: string, library = CONTEXT.library): ReturnType<typeof readBytes> {
  return readBytes(bytesOf(`---\n${yaml}\n---\n\nTekst.\n`), { library });
}

const FULL = `title: Hoofdpijn
summary: >
  Wat het is
  en wanneer u belt.
version: 1.0
status: withdrawn
language: nl
published: 2026-11-22
reviewed: 2026-11-20
review-due: 2028-02-29
changes:
  - { version: 1.0.0, date: 2026-11-22, text: Eerste uitgave. }
authors: [{ name: A. Auteur, role: redactie }, { name: B }]
reviewers:
  - name: C. Arts
    role: huisarts
category: [Mens en gezondheid, Aandoeningen]
about: { type: symptom, name: Hoofdpijn, code: { icd-10: R51 } }
related: [migraine, bestaat-nog-niet]
keywords: [hoofd, pijn]
licence: CC-BY-4.0
replaced-by: migraine
sources:
  - { id: nhs, title: Headaches, author: X, publisher: NHS, url: 'https://nhs.uk/', date: 2012, accessed: 2026-11-20 }
training:
  title: Hoofdpijn herkennen
  minutes: 20
  mastery: 75
  attempts: 0
  draw: 8
  shuffle: false
  objectives: [{ id: alarm, text: Herkent alarmtekens. }]
leaflet:
  editions: [a4, trifold]
  self-test: true`;

test('every key of the format is read', () => {
  const { document, findings } = readFront(FULL);
  expect(findings).toEqual([]);
  expect(document?.meta).toMatchObject({
    title: 'Hoofdpijn',
    summary: 'Wat het is en wanneer u belt.',
    version: '1.0',
    status: 'withdrawn',
    published: '2026-11-22',
    reviewed: '2026-11-20',
    reviewDue: '2028-02-29',
    changes: [{ version: '1.0.0', date: '2026-11-22', text: 'Eerste uitgave.' }],
    authors: [{ name: 'A. Auteur', role: 'redactie' }, { name: 'B' }],
    reviewers: [{ name: 'C. Arts', role: 'huisarts' }],
    category: ['Mens en gezondheid', 'Aandoeningen'],
    about: { type: 'symptom', name: 'Hoofdpijn', code: { 'icd-10': 'R51' } },
    related: ['migraine', 'bestaat-nog-niet'],
    keywords: ['hoofd', 'pijn'],
    licence: 'CC-BY-4.0',
    replacedBy: 'migraine',
    sources: [
      {
        id: 'nhs',
        title: 'Headaches',
        author: 'X',
        publisher: 'NHS',
        url: 'https://nhs.uk/',
        date: '2012',
        accessed: '2026-11-20',
      },
    ],
    training: {
      title: 'Hoofdpijn herkennen',
      minutes: 20,
      mastery: 75,
      attempts: 0,
      draw: 8,
      shuffle: false,
      objectives: [{ id: 'alarm', text: 'Herkent alarmtekens.' }],
    },
    leaflet: { editions: ['a4', 'trifold'], selfTest: true },
  });
});

test('places name each key and list item: from the key to the end of its value', () => {
  const meta = readFront(FULL).document?.meta;
  const source = `---\n${FULL}\n`;
  const textAt = (path: string): string | undefined => {
    const place = meta?.places[path];
    return place && source.slice(place.start.offset, place.end.offset);
  };
  expect(textAt('title')).toBe('title: Hoofdpijn');
  expect(textAt('training')).toBe('training');
  expect(textAt('training.mastery')).toBe('mastery: 75');
  expect(textAt('sources.0.title')).toBe('title: Headaches');
  expect(textAt('category.1')).toBe('Aandoeningen');
  const place = meta?.sources[0]?.place;
  expect(source.slice(place?.start.offset, place?.end.offset)).toBe('id: nhs');
  const objective = meta?.training.objectives[0]?.place;
  expect(source.slice(objective?.start.offset, objective?.end.offset)).toBe('id: alarm');
});

test.each([
  ['title: Hoofdpijn', 'Hoofdpijn'],
  ["title: 'Hoofdpijn: wat nu?'", 'Hoofdpijn: wat nu?'],
  ['title: title', 'title'],
  ['title: >\n  Hoofdpijn\n  en nu?', 'title: >\n  Hoofdpijn\n  en nu?'],
])('the place of the title is that of its words: %s', (yaml, words) => {
  const [title] = readFront(yaml).document?.title ?? [];
  const place = title?.kind === 'text' ? title.place : undefined;
  expect(`---\n${yaml}\n---`.slice(place?.start.offset, place?.end.offset)).toBe(words);
});

test('what is not said comes from the library, else from Trifold', () => {
  const { library } = parseLibrary({
    file: 'library.yml',
    bytes: bytesOf(
      'defaults:\n  licence: CC0\n  training: { mastery: 60, attempts: 2 }\n  leaflet: { editions: [a4, booklet] }\n',
    ),
  });
  expect(readFront('title: X', library).document?.meta).toMatchObject({
    summary: '',
    version: '',
    status: 'draft',
    licence: 'CC0',
    training: { title: 'X', mastery: 60, attempts: 2, shuffle: true, objectives: [] },
    leaflet: { editions: ['a4', 'booklet'], selfTest: false },
  });
});

test('one fault costs itself only', () => {
  const { document, findings } = readFront(
    'title: X\nstatus: klaar\nsources:\n  - { id: a }\n  - { id: b, title: B, url: nee }\n  - { id: c, title: C }\ntraining: { minutes: x, draw: 3 }',
  );
  expect(findings.map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`)).toEqual([
    '3 meta-value',
    '5 meta-missing',
    '6 meta-value',
    '8 meta-value',
  ]);
  expect(document?.meta).toMatchObject({
    title: 'X',
    status: 'draft',
    sources: [
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', place: { start: { line: 7 } } },
    ],
    training: { draw: 3 },
  });
});

describe('dates', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '26-01-01',
    '2026-1-1',
    '01-02-2026',
    '2026-01-01T00:00',
    '0000-01-01',
  ])('%s is no calendar date', (date) => {
    expect(readFront(`title: X\npublished: ${date}`).findings).toMatchObject([
      { ruleId: 'meta-value', actual: date },
    ]);
  });

  test('a leap day is one', () => {
    expect(readFront('title: X\npublished: 2028-02-29').findings).toEqual([]);
  });
});

test('an empty value counts as absent', () => {
  const { document, findings } = readFront('title: X\nsummary:\nauthors:\nlicence: ""');
  expect(findings).toEqual([]);
  expect(document?.meta).toMatchObject({ summary: '', authors: [] });
  expect(document?.meta).not.toHaveProperty('licence');
});

test('names that JavaScript knows are nothing special', () => {
  const { document, findings } = readFront(
    'title: X\norganisation: constructor\n__proto__: { title: Y }\ntoString: Z',
  );
  expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
    'meta-reference',
    'meta-unknown-key',
    'meta-unknown-key',
  ]);
  expect(document?.meta.title).toBe('X');
  expect(document?.organisation.id).toBe('voorbeeld');
});

test('behind broken YAML nothing is reported that only echoes it', () => {
  const { findings } = readBytes(
    bytesOf(
      '---\ntitle: a: b\nsources: [{ id: nhs, title: T }]\n---\n\n# Titel\n\nTekst.[^nhs]\n\n:::question{#a objective=alarm}\n### Wie?\n- [x] a\n- [ ] b\n:::\n',
    ),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['meta-yaml']);
});

test('a source without front matter is still read', () => {
  const { document, findings } = readBytes(bytesOf('## Kop\n\nTekst.\n'));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['meta-absent']);
  expect(document?.sections).toHaveLength(1);
});
