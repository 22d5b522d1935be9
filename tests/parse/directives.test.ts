// Directives that are blocks: what each becomes, in English and in Dutch words; figures and their files.
import { describe, expect, test } from 'vitest';
import { findLocale } from '../../src/locales/index.ts';
import { DIRECTIVES } from '../../src/parse/directives/directives.ts';
import { bare, blocksOf, readBody } from './sources.ts';

describe('boxes', () => {
  test.each([
    [':::urgent{level=now}\nBel ons.\n:::', { kind: 'call-to-action', level: 'now' }],
    [':::spoed{niveau=vandaag}\nBel ons.\n:::', { kind: 'call-to-action', level: 'today' }],
    [':::Spoed{level=112}\nBel ons.\n:::', { kind: 'call-to-action', level: '112' }],
    [':::do\n- Rust.\n:::', { kind: 'advice', advice: 'do' }],
    [':::niet\n- Roken.\n:::', { kind: 'advice', advice: 'dont' }],
    [':::stappen\n1. Sta op.\n:::', { kind: 'steps' }],
    [':::let-op\nDrink water.\n:::', { kind: 'aside' }],
    [':::only{output="web training"}\nTekst.\n:::', { kind: 'only', outputs: ['web', 'training'] }],
    [':::alleen{uitvoer=folder,scholing}\nTekst.\n:::', { kind: 'only', outputs: ['leaflet', 'training'] }],
    [':::only{edition=trifold}\nTekst.\n:::', { kind: 'only', editions: ['trifold'] }],
    [':::only{doelgroep=medewerkers}\nTekst.\n:::', { kind: 'only', audience: 'staff' }],
    ['::contact', { kind: 'contact' }],
    ['::kans[Bij 3 van de 10]{aantal=3 op=10}', { kind: 'risk', count: 3, of: 10 }],
    ['::kans{aantal=1 op=10000}', { kind: 'risk', count: 1, of: 10_000 }],
  ])('%s', (markdown, block) => {
    expect(blocksOf(markdown)).toMatchObject([block]);
  });

  test('an only block without a restriction on something leaves that out', () => {
    const [block] = blocksOf(':::only{audience=staff}\nTekst.\n:::');
    expect(Object.keys(block ?? {}).sort()).toEqual(['audience', 'blocks', 'kind', 'place']);
  });

  test('boxes hold other boxes when the outer one has more colons', () => {
    expect(bare(blocksOf('::::only{audience=staff}\n:::note\nA.\n:::\n::::'))).toMatchObject([
      { kind: 'only', blocks: [{ kind: 'aside', blocks: [{ kind: 'paragraph' }] }] },
    ]);
  });

  test('stand in lists and quotes too', () => {
    expect(bare(blocksOf('- punt\n\n  :::note\n  A.\n  :::\n\n> :::note\n> B.\n> :::\n'))).toMatchObject([
      { kind: 'list', items: [{ blocks: [{ kind: 'paragraph' }, { kind: 'aside' }] }] },
      { kind: 'quote', blocks: [{ kind: 'aside' }] },
    ]);
  });
});

describe('figures', () => {
  test('take caption, alt text, credit and licence, with values filled in', () => {
    const markdown =
      '::figuur[Een *been*.]{bestand=./been.svg alt="Been bij {{title}}" maker="Trifold" licentie=CC0}';
    expect(bare(blocksOf(markdown))).toEqual([
      {
        kind: 'figure',
        asset: 'been.svg',
        alt: 'Been bij Hoofdpijn',
        decorative: false,
        caption: [
          { kind: 'text', value: 'Een ' },
          { kind: 'emphasis', children: [{ kind: 'text', value: 'been' }] },
          { kind: 'text', value: '.' },
        ],
        credit: 'Trifold',
        licence: 'CC0',
      },
    ]);
  });

  test('a lone image is one; its title is the caption', () => {
    expect(bare(blocksOf('![Een been](been.svg "Uw been")'))).toEqual([
      {
        kind: 'figure',
        asset: 'been.svg',
        alt: 'Een been',
        decorative: false,
        caption: [{ kind: 'text', value: 'Uw been' }],
      },
    ]);
    expect(blocksOf('![Een been][b]\n\n[b]: been.svg')).toMatchObject([
      { kind: 'figure', asset: 'been.svg' },
    ]);
  });

  test('a decorative one has no alt text; one without either is left to the checks', () => {
    expect(blocksOf('::figure{src=been.svg decorative}')).toMatchObject([{ decorative: true, caption: [] }]);
    const [figure] = blocksOf('::figure[Been]{src=been.svg}');
    expect(figure).toMatchObject({ decorative: false });
    expect(figure).not.toHaveProperty('alt');
  });

  test('an asset is listed once, with what is known of the file; the logo comes along', () => {
    const { document } = readBody('![a](been.svg)\n\n![b](been.svg)\n');
    expect(document.assets).toMatchObject([{ key: 'been.svg', type: 'svg', width: 100, height: 50 }]);
  });

  test('a figure whose file cannot be used is left out', () => {
    expect(readBody('![a](weg.svg)\n').document.introduction).toEqual([]);
  });
});

describe('the table of directives', () => {
  test('every directive describes itself in a sentence, under its own name', () => {
    expect(new Set(DIRECTIVES.map((one) => one.name)).size).toBe(DIRECTIVES.length);
    for (const { docs } of DIRECTIVES) expect(docs).toMatch(/^[A-Z].*\.$/);
  });

  test('every alias of the locale belongs to a directive, attribute or value that exists', () => {
    const reading = findLocale('nl')?.reading;
    const directives = [...DIRECTIVES.map((one) => one.name), 'term', 'lang'];
    const specs = DIRECTIVES.flatMap((one) => Object.entries(one.attributes));
    const attributes = [...specs.map(([name]) => name), 'lang', 'purpose'];
    const values = specs.flatMap(([, spec]) => ('values' in spec ? spec.values : []));
    expect(Object.keys(reading?.directives ?? {}).filter((name) => !directives.includes(name))).toEqual([]);
    expect(Object.keys(reading?.attributes ?? {}).filter((name) => !attributes.includes(name))).toEqual([]);
    const purposes = Object.keys(reading?.purposes ?? {});
    expect(
      Object.keys(reading?.values ?? {}).filter((name) => ![...values, ...purposes].includes(name)),
    ).toEqual([]);
  });
});
