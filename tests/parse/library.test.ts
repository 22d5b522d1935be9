// library.yml and the glossaries.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { libraryIn, type AssetRead } from '../../src/document/index.ts';
import { parseGlossary, parseLibrary, termForm, type ParsedLibrary } from '../../src/parse/index.ts';
import { bytesOf } from './sources.ts';

function library(yaml: string): ParsedLibrary {
  return parseLibrary({ file: 'library.yml', bytes: bytesOf(yaml) });
}

describe('library.yml', () => {
  test('every key of the format is read', () => {
    const { library: read, findings } = library(`title: Folders
source-language: nl
site: https://ziekenhuis.example/folders/
default-organisation: zuid
organisations:
  noord: { name: Noord }
  zuid:
    name: Zuid
    department: Voorlichting
    phone: 020 000 00 00
    phone-hours: van 9 tot 5
    email: a@b.example
    web: https://zuid.example
    address: Laan 1
    sample: true
    extra: { balie: Route 12 }
brand: { colour: '#0B4F5C', alarm: '#A3121F', logo: logo.svg, footer: Zuid }
defaults: { licence: CC0 }
checks:
  sentence-length: { warn: 18, ratio: 0.5, words: [a, b], strict: true }
  spelling: off
`);
    expect(findings).toEqual([]);
    expect(read).toEqual({
      title: 'Folders',
      sourceLanguage: 'nl',
      emergency: '112',
      site: 'https://ziekenhuis.example/folders',
      organisations: {
        noord: { id: 'noord', name: 'Noord', sample: false, extra: {} },
        zuid: {
          id: 'zuid',
          name: 'Zuid',
          department: 'Voorlichting',
          phone: '020 000 00 00',
          phoneHours: 'van 9 tot 5',
          email: 'a@b.example',
          web: 'https://zuid.example',
          address: 'Laan 1',
          sample: true,
          extra: { balie: 'Route 12' },
        },
      },
      defaultOrganisation: 'zuid',
      brand: { colour: '#0b4f5c', alarm: '#a3121f', logo: '/logo.svg', footer: 'Zuid' },
      defaults: {
        licence: 'CC0',
        training: { mastery: 80, attempts: 0, shuffle: true },
        leaflet: { editions: ['a4'], selfTest: false },
      },
      checks: {
        'sentence-length': { warn: 18, ratio: 0.5, words: ['a', 'b'], strict: true },
        spelling: 'off',
      },
    });
  });

  test('an absent one gives a library to go on with, and a warning', () => {
    const { library: read, findings } = parseLibrary({ file: 'library.yml', bytes: undefined });
    expect(findings).toMatchObject([{ ruleId: 'library-missing', severity: 'warning' }]);
    expect(read.organisations[read.defaultOrganisation]).toMatchObject({ sample: true });
  });

  test('a broken one too', () => {
    const { library: read, findings } = library('title: [x\norganisations: {');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['meta-yaml']);
    expect(read.organisations[read.defaultOrganisation]).toBeDefined();
  });

  test('the logo is looked up among the library’s images', () => {
    const asset: AssetRead = {
      kind: 'asset',
      asset: { key: '/logo.svg', type: 'svg', width: 1, height: 1, sha256: '', bytes: 1 },
    };
    const bytes = bytesOf('brand: { logo: logo.svg }');
    const read = (assets: ReadonlyMap<string, AssetRead>): ParsedLibrary =>
      parseLibrary({ file: 'library.yml', bytes }, { assets });
    expect(read(new Map([['/logo.svg', asset]]))).toMatchObject({
      library: { brand: { logo: '/logo.svg' } },
      findings: [],
    });
    expect(read(new Map()).findings).toMatchObject([{ ruleId: 'asset-missing' }]);
    expect(read(new Map()).library.brand).not.toHaveProperty('logo');
    const fault: AssetRead = { kind: 'fault', reason: 'Broken.', remedy: 'Mend it.' };
    expect(read(new Map([['/logo.svg', fault]])).findings).toMatchObject([
      { ruleId: 'asset-unusable', reason: 'Broken.' },
    ]);
  });

  test('what differs in another language, by the longest tag that has it', () => {
    const { library: read, findings } = library(`title: Folders
organisations:
  ziekenhuis: { name: Ziekenhuis, phone: 020, phone-hours: op werkdagen, extra: { balie: route 1, wifi: gast } }
  kliniek: { name: Kliniek }
brand: { footer: Onderaan }
translations:
  en:
    title: Leaflets
    footer: Below
    organisations:
      ziekenhuis: { phone-hours: on weekdays, extra: { balie: desk 1 } }
`);
    expect(findings).toEqual([]);
    expect(libraryIn(read, 'en-GB')).toMatchObject({
      title: 'Leaflets',
      organisations: {
        ziekenhuis: {
          name: 'Ziekenhuis',
          phone: '020',
          phoneHours: 'on weekdays',
          extra: { balie: 'desk 1', wifi: 'gast' },
        },
        kliniek: { name: 'Kliniek' },
      },
      brand: { footer: 'Below' },
    });
    expect(libraryIn(read, 'nl')).toBe(read);
    expect(libraryIn(read, 'eng')).toBe(read);
  });

  test('a translation of what is not there', () => {
    const { findings } = library(`organisations:
  ziekenhuis: { name: Ziekenhuis }
translations:
  not a tag: { title: Leaflets }
  en:
    titel: Leaflets
    organisations:
      zieknhuis: { phone: 020 }
      ziekenhuis: { sample: true }
`);
    expect(findings.map(({ ruleId, place }) => [ruleId, place?.start.line]).sort()).toEqual([
      ['meta-reference', 8],
      ['meta-unknown-key', 6],
      ['meta-unknown-key', 9],
      ['meta-value', 4],
    ]);
  });

  test('the one that ships is without findings', () => {
    const bytes = readFileSync(new URL('../../content/library.yml', import.meta.url));
    expect(parseLibrary({ file: 'library.yml', bytes }).findings).toEqual([]);
  });
});

describe('glossaries', () => {
  test('short and long entries; every form leads to its entry', () => {
    const { glossary, findings } = parseGlossary({
      file: 'nl.yml',
      bytes: bytesOf(
        'spasme: Kramp.\nPerifere neuropathie:\n  explain: >\n    Schade aan\n    zenuwen.\n  aliases: [neuropathie]\n',
      ),
    });
    expect(findings).toEqual([]);
    expect(glossary.get(termForm('  perifere\n NEUROPATHIE'))).toEqual({
      key: 'perifere-neuropathie',
      term: 'Perifere neuropathie',
      explanation: 'Schade aan zenuwen.',
      aliases: ['neuropathie'],
    });
    expect(glossary.get('neuropathie')).toBe(glossary.get('perifere neuropathie'));
    expect(glossary.get('spasme')?.explanation).toBe('Kramp.');
  });

  test('forms that differ in composition or soft hyphens only are the same', () => {
    expect(termForm('cafe\u0308ine')).toBe(termForm('CAF\u00cbINE'.replace('FË', 'F\u00ad\u00cb')));
  });

  test('keys are ASCII and each once', () => {
    const { glossary } = parseGlossary({
      file: 'nl.yml',
      bytes: bytesOf('één: Een.\neen: Twee.\nتشنج: Drie.\n'),
    });
    expect([...new Set(glossary.values())].map(({ key }) => key)).toEqual(['een', 'een-2', 'term']);
  });

  test('an empty file is an empty glossary', () => {
    expect(parseGlossary({ file: 'nl.yml', bytes: bytesOf('# niets\n') })).toMatchObject({
      findings: [],
      glossary: new Map(),
    });
  });
});
