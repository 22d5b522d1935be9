// Sections, their ids, purposes and short texts; the summary; lists, tables and the other plain blocks.
import { describe, expect, test } from 'vitest';
import { blocksText, inlineText, type Section } from '../../src/document/index.ts';
import { bare, blocksOf, bytesOf, readBody, readBytes } from './sources.ts';

type Outline = readonly (string | Outline)[];

function outline(sections: readonly Section[]): Outline {
  return sections.map(({ level, id, sections: inner }) => [`${level} ${id}`, ...outline(inner)]);
}

describe('sections', () => {
  test('nest by level, also where a level is skipped', () => {
    const { document, findings } = readBody('Vooraf.\n\n## A\n\n#### B\n\n### C\n\n## D\n\n### E\n');
    expect(findings).toEqual([]);
    expect(outline(document.sections)).toEqual([
      ['2 a', ['4 b'], ['3 c']],
      ['2 d', ['3 e']],
    ]);
    expect(blocksText(document.introduction)).toBe('Vooraf.');
  });

  test('ids are slugs, unique, and keep away from ids that authors gave', () => {
    const body = [
      '## Pijn?',
      '## Pijn',
      '## Pijn',
      '## Één café, 3× per dag!',
      '## 112 bellen',
      '## ☎',
      '## Kop {#pijn-2}',
    ];
    const { document, findings } = readBody(body.join('\n\n'));
    expect(findings).toEqual([]);
    expect(document.sections.map(({ id }) => id)).toEqual([
      'pijn',
      'pijn-3',
      'pijn-4',
      'een-cafe-3-per-dag',
      'bellen',
      'section',
      'pijn-2',
    ]);
  });

  test('attributes behind a heading are not its title', () => {
    const { document, findings } = readBody(
      '## Wat *nu*? {#nu doel=contact}\n\n## Bel {{organisation.phone}} {#bel}\n',
    );
    expect(findings).toEqual([]);
    expect(document.sections.map(({ id, purpose, title }) => [id, purpose, inlineText(title)])).toEqual([
      ['nu', 'contact', 'Wat nu?'],
      ['bel', undefined, 'Bel 020 000 00 00'],
    ]);
  });

  test.each([
    ['Wat is hoofdpijn?', 'what'],
    ['Waardoor komt het?', 'causes'],
    ['Wat kunt u zelf doen?', 'self-care'],
    ['Wanneer belt u de huisarts?', 'when-to-call'],
    ['Wanneer bellen', 'when-to-call'],
    ['Wanneer bellen?', 'when-to-call'],
    ['Wanneer moet je bellen', 'when-to-call'],
    ['Wanneer naar de dokter?', 'when-to-call'],
    ['Wanneer ga je naar de huisarts?', 'when-to-call'],
    ['Bel direct bij', 'when-to-call'],
    ['Bel meteen uw huisarts als', 'when-to-call'],
    ['Neem contact op bij', 'when-to-call'],
    ['Wanneer contact opnemen', 'when-to-call'],
    ['Wanneer kunt u het beste contact opnemen?', 'when-to-call'],
    ['Moet ik de dokter bellen?', 'when-to-call'],
    ['Contact', 'contact'],
    ['Wanneer werkt het middel?', undefined],
    ['Wanneer komt de uitslag?', undefined],
    ['Bellen met het ziekenhuis kost niets', undefined],
    ['Welk onderzoek krijgt u?', 'examination'],
    ['Hoe is de behandeling?', 'treatment'],
    ['Hebt u nog vragen?', 'contact'],
    ['Leven met hoofdpijn', undefined],
  ])('the purpose of “%s” is %s', (title, purpose) => {
    expect(readBody(`## ${title}\n`).document.sections[0]?.purpose).toBe(purpose);
  });

  test('a language without words has sections without purpose, written in its direction', () => {
    const { document, findings } = readBytes(
      bytesOf('---\ntitle: ألم الرأس\n---\n\n## ما هو؟\n\nنص.\n'),
      {},
      'ar',
    );
    expect(findings).toEqual([]);
    expect(document).toMatchObject({ dir: 'rtl', lang: 'ar', sections: [{ id: 'section' }] });
    expect(document?.sections[0]).not.toHaveProperty('purpose');
  });

  test('a lone # that is the title is left out', () => {
    const { document, findings } = readBody('# Hoofdpijn\n\nTekst.\n');
    expect(findings).toEqual([]);
    expect(document.introduction).toHaveLength(1);
  });
});

describe('summary and short texts', () => {
  test('go to a place of their own', () => {
    const { document, findings } = readBody(
      ':::samenvatting\n- Punt.\n:::\n\nVooraf.\n\n## Kop\n\n<!-- x -->\n:::kort\nKort gezegd.\n:::\n\nLang.\n',
    );
    expect(findings).toEqual([]);
    expect(blocksText(document.summary?.blocks ?? [])).toBe('Punt.');
    expect(blocksText(document.introduction)).toBe('Vooraf.');
    expect(blocksText(document.sections[0]?.brief ?? [])).toBe('Kort gezegd.');
    expect(blocksText(document.sections[0]?.blocks ?? [])).toBe('Lang.');
  });
});

describe('plain blocks', () => {
  test('lists: ordered, nested, with their start', () => {
    expect(bare(blocksOf('3. drie\n   - diep\n4. vier\n'))).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            blocks: [
              { kind: 'paragraph', children: [{ kind: 'text', value: 'drie' }] },
              {
                kind: 'list',
                ordered: false,
                start: 1,
                items: [{ blocks: [{ kind: 'paragraph', children: [{ kind: 'text', value: 'diep' }] }] }],
              },
            ],
          },
          { blocks: [{ kind: 'paragraph', children: [{ kind: 'text', value: 'vier' }] }] },
        ],
      },
    ]);
  });

  test('tables: alignment, and as many cells in each row as in the head', () => {
    const [table] = blocksOf('| a | b | c |\n|:--|:-:|--:|\n| d |\n');
    expect(table).toMatchObject({ kind: 'table', align: ['start', 'center', 'end'] });
    expect(table?.kind === 'table' ? table.rows[0]?.cells.map(inlineText) : []).toEqual(['d', '', '']);
  });

  test('quotes, code and dividers', () => {
    expect(bare(blocksOf('> citaat\n\n```html\n<b>{{title}}</b>\n```\n\n---\n'))).toEqual([
      { kind: 'quote', blocks: [{ kind: 'paragraph', children: [{ kind: 'text', value: 'citaat' }] }] },
      { kind: 'code-block', value: '<b>{{title}}</b>' },
      { kind: 'divider' },
    ]);
  });
});
