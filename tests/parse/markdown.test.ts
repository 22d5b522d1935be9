// What the reader leaves out to be quick changes no tree: it reads as remark does with every extension on all of the text.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { expect, test } from 'vitest';
import { footnoteCalls } from '../../src/parse/syntax/footnote-calls.ts';
import { readMarkdown } from '../../src/parse/syntax/markdown.ts';
import { setApart } from '../../src/parse/syntax/plain-blocks.ts';
import { directivesWithPlaces } from '../../src/parse/syntax/repeated-attributes.ts';

function extend(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(footnoteCalls);
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []).flat().map((one) => ({ ...one, transforms: [] })),
    directivesWithPlaces(),
  ];
}

const stock = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(extend)
  .freeze();

const readStock = (text: string): Root => stock.parse(text);

const FRONT = ['---\ntitle: x\n---\n', '---  \na: b\n---\t\n', '---\r\na: www.x.nl\r\n---\r\n', '---\n---\n'];
const FRAGMENTS = [
  ...['| a | b |\n', '| --- | :-: |\n', ':-\n', '-|-\n', 'x|y\n', '---|---\n', '\\|', '`|`', '> | - |\n'],
  ...['www.x.nl ', 'HTTP://a.b ', 'https://x.y/z_q ', 'a@b.nl ', 'mailto:a@b.nl', '.', ':', '@', '//'],
  ...[
    '> ',
    '- ',
    '1. ',
    '- [x] ',
    '  ',
    '    ',
    '\t',
    '# h\n',
    '---\n',
    '===\n',
    '```\n',
    '<b>',
    '<!-- x -->\n',
  ],
  ...[':::note\n', ':::question{#i x=y x=z}\n', ':::\n', '::contact\n', ':term[q]', '{#i}'],
  ...[
    '[a]: b\n',
    '[^a]: c\n',
    '[^a]',
    '[b][a]',
    '~~d~~',
    '_x_',
    '**y**',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\ufeff',
  ],
  ...['a b\n', 'é', '&amp;', '!', '?', 'title: x\n'],
];

test('any text', () => {
  const body = fc
    .array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 })
    .map((fragments) => fragments.join(''));
  const front = fc.option(fc.constantFrom(...FRONT), { nil: '' });
  fc.assert(
    fc.property(front, body, (before, text) => {
      expect(readMarkdown(before + text)).toEqual(readStock(before + text));
    }),
    { numRuns: 2_000 },
  );
});

const WORDS = [
  ...[
    'Bel uw arts',
    'Één dag',
    '2 of 3 keer',
    '“Goed,” zei hij',
    'om 8.30 uur',
    'a - b',
    'C++ | D > e = f',
    '(kort)',
  ],
  ...[
    'tel # 3',
    '{{phone}}',
    'let op: ',
    'let op:',
    'nu!',
    'km/u',
    'end  two',
    '3.',
    'dr. :',
    '…',
    '👍',
    '\u00a0',
    '.',
  ],
  ...[
    '[^nhs]',
    ' [^a-1].',
    ':term[beroerte]',
    ' **112**',
    '**bel nu** ',
    '(**z**)',
    '**Voor:** ',
    'zo:[^nhs] ',
    '**p** **q**',
    ' {#id}',
  ],
];
const ODD_WORDS = [
  ...[
    '[^x](y)',
    '[^x][y]',
    '![^x]',
    ':term[a b.]',
    ':t[q]{#i}',
    ':t[q](r)',
    ':3[a]',
    'ja! [',
    ':)',
    '4) x',
    '+ y',
    '\t',
  ],
  ...[
    'a**b**c',
    '** x **',
    '**a.**b',
    '*i*',
    '_u_',
    'a_b',
    '~~d~~',
    '`c`',
    '~',
    '\\',
    '&amp;',
    '& ',
    'AT&T',
    '<',
    '<b>',
  ],
  ...[
    '<!-- x -->',
    '[a]',
    ']',
    '@',
    'a@b.nl',
    'www.x.nl',
    'http://x.nl',
    'x:y',
    ' ',
    ' #',
    '#',
    '\u2028',
    '\u0301',
  ],
];
const MARKS = [
  ...[
    '',
    '',
    '',
    '',
    '## ',
    '### ',
    '- ',
    '- ',
    '- [x] ',
    '- [ ] ',
    '1. ',
    '2. ',
    '> ',
    '  > ',
    '  > ',
    ':::',
    ':::note',
  ],
];
const ODD_MARKS = [
  ...[
    '# ',
    '###### ',
    '####### ',
    '-',
    '- - ',
    '* ',
    '+ ',
    '10. ',
    '3) ',
    '>',
    '> > ',
    '> - ',
    '   > ',
    '  ',
    '    ',
    '  - ',
  ],
  ...[
    '- > ',
    '- ## ',
    '[^a]: ',
    '[a]: ',
    '| ',
    '```',
    '~~~',
    '- ```',
    '<div>',
    '<script>',
    '<!-- ',
    '-->',
    '</script>',
  ],
  ...[
    ' :::note',
    '::contact',
    '::::case',
    '::::',
    '- :::note',
    '> :::note',
    ':::note[Let op]',
    ':::urgent{level=112}',
  ],
  ...[':::question{#i x=y}', ':::x{', ':::x{a="b c" .d}', '---', '===', '***', '___', '| - |'],
];
const ENDS = ['\n', '\n', '\n\n', '\n\n', '\n\n\n', '\n \n'];

const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const line = fc
  .tuple(
    mostly(MARKS, ODD_MARKS),
    fc.array(mostly(WORDS, ODD_WORDS), { maxLength: 2 }),
    fc.constantFrom(...ENDS),
  )
  .map(([mark, words, end]) => mark + words.join('') + end);
const passage = fc.array(line, { maxLength: 10 }).map((lines) => lines.join(''));
const OPENINGS = [
  ...[
    ':::note',
    ':::urgent{level=112}',
    ':::question{#i-2 a="b c" d}',
    ':::x{a=b a=c}',
    ':::x{#a id=b}',
    ':::x{.c}',
  ],
  ...[
    ':::x{a="&amp;"}',
    ':::x{a=""}',
    '::::case{b="é, f"}',
    ':::x{a=b  c}',
    ':::x{ a}',
    ':::x{a="b"c}',
    ':::x{#a#b}',
  ],
];
const container = fc
  .tuple(fc.constantFrom(...OPENINGS), passage, passage)
  .map(
    ([opening, inside, behind]) => `${opening}\n${inside}\n${/^:+/.exec(opening)?.[0] ?? ''}\n\n${behind}`,
  );

test('any lines: plain blocks, and what stands around them', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...FRONT), fc.oneof(passage, container), (before, text) => {
      expect(readMarkdown(before + text)).toEqual(readStock(before + text));
      if (setApart(text) !== undefined) plain += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(200);
});

test.each(['handen-wassen', 'spiertrekkingen-been'])('the source of %s', (unit) => {
  const text = readFileSync(new URL(`../../content/${unit}/nl.md`, import.meta.url), 'utf8');
  expect(readMarkdown(text)).toEqual(readStock(text));
  const body = text.slice(text.indexOf('\n---\n') + 5);
  expect(setApart(body)?.kept.length).toBeLessThan((2 * body.split('\n').length) / 3);
  const crlf = text.replaceAll('\n', '\r\n');
  expect(readMarkdown(crlf)).toEqual(readStock(crlf));
});

test('a run of plain blocks that is longer than the stack', () => {
  const text = `---\ntitle: x\n---\n${'# a\n'.repeat(150_000)}`;
  expect(readMarkdown(text).children).toHaveLength(150_001);
});

test('a table, an address and a link are still read', () => {
  const kinds = (text: string): string => JSON.stringify(readMarkdown(text));
  expect(kinds('| a | b |\n| --- | --- |\n| c | d |\n')).toContain('"table"');
  expect(kinds('Mail a@b.nl, of kijk op www.x.nl.\n')).toContain('"mailto:a@b.nl"');
});
