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

test.each(['handen-wassen', 'spiertrekkingen-been'])('the source of %s', (unit) => {
  const text = readFileSync(new URL(`../../content/${unit}/nl.md`, import.meta.url), 'utf8');
  expect(readMarkdown(text)).toEqual(readStock(text));
  const crlf = text.replaceAll('\n', '\r\n');
  expect(readMarkdown(crlf)).toEqual(readStock(crlf));
});

test('a table, an address and a link are still read', () => {
  const kinds = (text: string): string => JSON.stringify(readMarkdown(text));
  expect(kinds('| a | b |\n| --- | --- |\n| c | d |\n')).toContain('"table"');
  expect(kinds('Mail a@b.nl, of kijk op www.x.nl.\n')).toContain('"mailto:a@b.nl"');
});
