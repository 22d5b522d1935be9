// Inline content: text and its places, variables, terms, citations, links, passages in another language.
import { describe, expect, test } from 'vitest';
import { blocksText, inlineText, type Inline } from '../../src/document/index.ts';
import { bare, blocksOf, BODY, bytesOf, FRONT_MATTER, inlinesOf, readBody, readBytes } from './sources.ts';

function textNode(node: Inline | undefined): Extract<Inline, { kind: 'text' }> {
  if (node?.kind !== 'text') throw new Error(`a ${String(node?.kind)}, no text`);
  return node;
}

describe('text', () => {
  test('keeps soft hyphens and no-break spaces, collapses other white space', () => {
    expect(inlineText(inlinesOf('spier\u00adtrekking  in\u00a0het\n  been'))).toBe(
      'spier\u00adtrekking in\u00a0het been',
    );
  });

  test('knows where each of its lines starts, also inside a quote', () => {
    const { document } = readBody('> Een zin die\n> doorloopt op\n>   de derde regel.\n');
    const [quote] = document.introduction;
    const [paragraph] = quote?.kind === 'quote' ? quote.blocks : [];
    const text = textNode(paragraph?.kind === 'paragraph' ? paragraph.children[0] : undefined);
    expect(text.value).toBe('Een zin die doorloopt op de derde regel.');
    expect(text.place?.start).toMatchObject({ line: BODY + 1, column: 3 });
    expect(
      text.lines?.map(({ index, point }) => [text.value.slice(index, index + 5), point.line, point.column]),
    ).toEqual([
      ['doorl', BODY + 2, 3],
      ['de de', BODY + 3, 5],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('offsets point at the same characters with line ending %j', (ending) => {
    const source = `${FRONT_MATTER}Een zin met\ntwee regels.\n\nEn *nadruk* hier.\n`.replaceAll('\n', ending);
    const { document, findings } = readBytes(bytesOf(source));
    expect(findings).toEqual([]);
    const paragraph = document?.introduction[1];
    const last = textNode(paragraph?.kind === 'paragraph' ? paragraph.children[2] : undefined);
    expect(source.slice(last.place?.start.offset, last.place?.end.offset)).toBe(' hier.');
    expect(last.place?.start).toMatchObject({ line: BODY + 4, column: 12 });
    expect(document?.meta.places['training.objectives.0.id']?.start).toMatchObject({ line: 9, column: 9 });
  });

  test('a byte-order mark does not move places', () => {
    const { document, findings } = readBytes(bytesOf(`\uFEFF${FRONT_MATTER}Tekst.\n`));
    expect(findings).toEqual([]);
    expect(document?.meta.places['title']?.start).toEqual({ line: 2, column: 1, offset: 4 });
  });

  test.each([
    'Om 10:30 uur of 22:00 uur.',
    'Verhouding a:b en zie:dit.',
    'Zo:begrip en ook:taal zijn gewoon tekst.',
    'Fijn :) of :-) of :p.',
    'Let op:neem het elke dag.',
    'Kies a::b.',
  ])('a colon is mostly just a colon: %s', (text) => {
    expect(bare(inlinesOf(text))).toEqual([{ kind: 'text', value: text }]);
  });

  test('emphasis, strong, deletion, code and hard breaks', () => {
    expect(bare(inlinesOf('*a* **b** ~~c~~ `d`\\\ne'))).toEqual([
      { kind: 'emphasis', children: [{ kind: 'text', value: 'a' }] },
      { kind: 'text', value: ' ' },
      { kind: 'strong', children: [{ kind: 'text', value: 'b' }] },
      { kind: 'text', value: ' ' },
      { kind: 'deletion', children: [{ kind: 'text', value: 'c' }] },
      { kind: 'text', value: ' ' },
      { kind: 'code', value: 'd' },
      { kind: 'break' },
      { kind: 'text', value: 'e' },
    ]);
  });
});

describe('variables', () => {
  test('are filled in from the library and the front matter', () => {
    expect(
      inlineText(inlinesOf('Bel {{organisation.phone}}: {{ organisation.balie }}, {{title}} {{version}}.')),
    ).toBe('Bel 020 000 00 00: Route 12, Hoofdpijn 1.0.0.');
  });

  test('are left alone in code, and the text around them keeps its places', () => {
    const [before, value, after] = inlinesOf('Bel {{organisation.phone}} nu.');
    expect(textNode(before).place?.end.column).toBe(5);
    expect(textNode(value)).toEqual({ kind: 'text', value: '020 000 00 00' });
    expect(textNode(after).place?.start.column).toBe(27);
    expect(bare(inlinesOf('`{{title}}`'))).toEqual([{ kind: 'code', value: '{{title}}' }]);
  });

  test('work in addresses', () => {
    expect(inlinesOf('[Bel](tel:{{organisation.phone}})')[0]).toMatchObject({
      target: { to: 'phone', url: 'tel:0200000000' },
    });
    expect(inlinesOf('[Bel](<tel:{{ organisation.phone }}>)')[0]).toMatchObject({
      target: { to: 'phone', url: 'tel:0200000000' },
    });
  });

  test('come from the organisation that the front matter names', () => {
    const source = FRONT_MATTER.replace('version:', 'organisation: ander\nversion:');
    const { document, findings } = readBytes(bytesOf(`${source}Van {{organisation.name}}.\n`));
    expect(findings).toEqual([]);
    expect(document?.organisation.id).toBe('ander');
    expect(document?.introduction[0]).toMatchObject({
      children: [{ value: 'Van ' }, { value: 'Ander huis' }, { value: '.' }],
    });
  });
});

describe('citations and footnotes', () => {
  test('cite sources of the front matter without a definition, wherever text stands', () => {
    const body = [
      'Een[^als] *nadruk[^nhs]*, **vet[^nhs]** en [tekst[^als]](https://x.nl). Let op![^nhs]',
      '',
      '- punt[^nhs]',
      '',
      '| a[^nhs] | b |',
      '|---|---|',
      '| c | d[^als] |',
    ].join('\n');
    const { document, findings } = readBody(body);
    expect(findings).toEqual([]);
    expect(document.citations).toEqual(['als', 'nhs']);
    const numbers = [
      ...JSON.stringify(document).matchAll(/"kind":"citation","source":"(\w+)","number":(\d)/g),
    ];
    expect(numbers.map((match) => `${match[1]}${match[2]}`)).toEqual([
      'als1',
      'nhs2',
      'nhs2',
      'als1',
      'nhs2',
      'nhs2',
      'nhs2',
      'als1',
    ]);
  });

  test('number footnotes apart, in order of first use, also from within footnotes', () => {
    const { document, findings } = readBody(
      'A[^b] b[^nhs] c[^a]\n\n[^a]: Noot a.\n\n[^b]: Noot b[^c].\n\n[^c]: Noot c[^b][^als].\n',
    );
    expect(findings).toEqual([]);
    expect(document.notes.map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
    expect(document.citations).toEqual(['nhs', 'als']);
  });

  test('what only questions use is numbered behind the text', () => {
    const body = ':::question{#a}\n### Wie?[^als]\n- [x] a\n- [ ] b\n:::\n\nTekst.[^nhs]\n';
    expect(readBody(body).document.citations).toEqual(['nhs', 'als']);
  });

  test('a label that is no footnote in code or escaped stays text', () => {
    expect(inlineText(inlinesOf('`[^x]` en \\[^x]'))).toBe('[^x] en [^x]');
  });
});

describe('terms', () => {
  test('are found by alias and without regard to case; the first use is marked', () => {
    const { document, findings } = readBody(
      'Een :term[Fasciculaties] en :begrip[fasciculatie] en :term[*spasme*].',
    );
    expect(findings).toEqual([]);
    expect(document.terms).toEqual([
      { key: 'fasciculatie', term: 'fasciculatie', explanation: 'Een kleine trekking.' },
      { key: 'spasme', term: 'spasme', explanation: 'Kramp.' },
    ]);
    const paragraph = document.introduction[0];
    const uses =
      paragraph?.kind === 'paragraph' ? paragraph.children.filter((node) => node.kind === 'term') : [];
    expect(uses.map(({ term, first }) => [term, first])).toEqual([
      ['fasciculatie', true],
      ['fasciculatie', false],
      ['spasme', true],
    ]);
  });

  test('a first use in an item, a short text or for some readers only does not take it from the text', () => {
    const body = [
      '## Kop',
      ':::brief\n:term[spasme]\n:::',
      ':::only{audience=staff}\n:term[spasme]\n:::',
      ':::question{#a}\n### :term[spasme]?\n- [x] a\n- [ ] :term[fasciculatie]\n:::',
      'Tekst :term[spasme].',
    ].join('\n\n');
    const { document, findings } = readBody(body);
    expect(findings).toEqual([]);
    const firsts = [...JSON.stringify(document.sections).matchAll(/"term":"spasme","first":(\w+)/g)].map(
      (match) => match[1],
    );
    // Brief, staff only, text: each is the first its readers see.
    expect(firsts).toEqual(['true', 'true', 'true']);
    expect(JSON.stringify(document.items[0]?.stem)).toContain('"first":false');
    expect(JSON.stringify(document.items)).toContain('"term":"fasciculatie","first":true');
  });
});

describe('passages in another language', () => {
  test('carry their tag', () => {
    expect(bare(inlinesOf('Dat heet :taal[muscle *twitch*]{taal=en-GB} daar.'))).toMatchObject([
      { value: 'Dat heet ' },
      { kind: 'foreign', lang: 'en-GB', children: [{ value: 'muscle ' }, { kind: 'emphasis' }] },
      { value: ' daar.' },
    ]);
  });
});

describe('links', () => {
  test.each([
    ['[a](https://www.nhs.uk/x?y=1#z)', { to: 'web', url: 'https://www.nhs.uk/x?y=1#z' }],
    ['<https://nhs.uk>', { to: 'web', url: 'https://nhs.uk' }],
    ['www.nhs.uk', { to: 'web', url: 'http://www.nhs.uk' }],
    ['[a](mailto:a@b.nl)', { to: 'mail', url: 'mailto:a@b.nl' }],
    ['[a](tel:+31-20-123%2045%2067)', { to: 'phone', url: 'tel:+31201234567' }],
    ['[a](#wat-is-het)', { to: 'section', id: 'wat-is-het' }],
    ['[a](migraine)', { to: 'unit', unit: 'migraine' }],
    ['[a](../migraine/nl.md)', { to: 'unit', unit: 'migraine' }],
    ['[a](../migraine/)', { to: 'unit', unit: 'migraine' }],
    ['[a][b]\n\n[b]: https://nhs.uk', { to: 'web', url: 'https://nhs.uk' }],
  ])('%s', (markdown, target) => {
    expect(inlinesOf(markdown)[0]).toMatchObject({ kind: 'link', target });
  });

  test('what remains of a bad link is its text', () => {
    const { document, rules } = readBody(
      'Zie [de *site*](javascript:alert(1)) of [x](vbscript:x) of [y](JaVaScRiPt:z).',
    );
    expect(rules).toEqual(['link-scheme', 'link-scheme', 'link-scheme']);
    expect(JSON.stringify(document)).not.toMatch(/script:/i);
    expect(blocksText(document.introduction)).toBe('Zie de site of x of y.');
  });

  test('a title is kept', () => {
    expect(inlinesOf('[a](https://x.nl "Over {{title}}")')[0]).toMatchObject({ title: 'Over Hoofdpijn' });
  });
});

describe('HTML', () => {
  test.each([
    ['Een <b>pil</b> per dag.', 1],
    ['Een <b>pil</b> en <b>zalf</b>.', 2],
    ['Een <b>pil</i> per dag.', 2],
    ['Een pil</b> per dag.', 1],
    ['Een <b>pil</b> per dag</b>.', 2],
  ])('an opening tag and its closing one are one mistake: %s', (source, count) => {
    expect(readBody(`${source}\n`).rules).toEqual(Array.from({ length: count }, () => 'html-ignored'));
  });

  test('reaches nothing, comments go unnoticed', () => {
    const { document, rules } = readBody(
      '<script>alert(1)</script>\n\nTekst <!-- weg --> en <i onclick="x">meer</i>.\n\n<!-- weg -->\n',
    );
    expect(rules).toEqual(['html-ignored', 'html-ignored']);
    expect(JSON.stringify(document)).not.toMatch(/script|onclick|weg/);
    expect(blocksOf('Tekst <!-- weg --> en meer.')).toHaveLength(1);
  });

  test('a comment can silence rules on the next line that has text', () => {
    const { document, findings } = readBody(
      '<!-- trifold-disable-next-line sentence-length passive: letterlijk citaat: zo -->\n\nTekst.\n',
    );
    expect(findings).toEqual([]);
    expect(document.silences.map(({ rule, reason, line }) => [rule, reason, line])).toEqual([
      ['sentence-length', 'letterlijk citaat: zo', BODY + 3],
      ['passive', 'letterlijk citaat: zo', BODY + 3],
    ]);
    expect(document.silences[0]?.place.start).toMatchObject({ line: BODY + 1, column: 1 });
  });

  test('a silence without a reason is left for the checks to judge', () => {
    expect(
      readBody('- <!-- trifold-disable-next-line passive -->\n  Tekst.\n').document.silences,
    ).toMatchObject([{ rule: 'passive', reason: '', line: BODY + 2 }]);
  });
});
