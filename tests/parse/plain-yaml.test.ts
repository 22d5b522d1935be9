// YAML that is read without the library gives what the library reads: the same values, at the same places.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLines } from '../../src/parse/lines.ts';
import { createReport } from '../../src/parse/report.ts';
import { readPlainYaml } from '../../src/parse/yaml/plain-yaml.ts';
import { readWithLibrary, readYaml, type YamlContext } from '../../src/parse/yaml/read-yaml.ts';

function contextOf(text: string): YamlContext {
  return { lines: createLines(text), base: 0, report: createReport('x.yml') };
}

/** Reads both ways; returns whether the library was spared. */
function expectAlike(text: string): boolean {
  if (readPlainYaml(text) === undefined) return false;
  const context = contextOf(text);
  const stock = readWithLibrary(text, new Map(), context);
  expect(context.report.findings).toEqual([]);
  const read = readYaml(text, contextOf(text));
  expect(read).toEqual(stock);
  expect([...read.places.keys()]).toEqual([...stock.places.keys()]);
  return true;
}

const SCALARS = [
  ...[
    'x',
    'twee woorden',
    '1.0',
    '2026-11-22',
    'https://x.nl/a#b',
    'a:b',
    'é “q”',
    "'it: # x'",
    '"a, b"',
    '~',
    'null',
    '(k)',
    '=',
  ],
  ...[
    '{ a: b }',
    '{ a: b, c: [d, e] }',
    '[a, b c]',
    '[ a ,b ]',
    '{a: b}',
    '[{ a: 1 }, { b: 2 }]',
    '{ a: b , c: x:y }',
    '[b#c]',
  ],
];
const ODD = [
  ...[
    '',
    ' ',
    'x ',
    'x # y',
    'x #',
    'x: y',
    'x:',
    '[',
    ']',
    '{',
    '}',
    '{ a }',
    '[]',
    '{}',
    '[a,]',
    '{ a: , b: c }',
    "''",
    '[a:b, c: d]',
  ],
  ...[
    "'a''b'",
    '"a\\n"',
    '|',
    '>-',
    '&a b',
    '*a',
    '!t x',
    '%x',
    '@x',
    '- y',
    '[a]b',
    "'a' b",
    '---',
    '...',
    '\t',
    '<<',
    'x\ty',
    '"\\u0007"',
  ],
];
const KEYS = ['a', 'b', 'c-d', 'e_2', 'Fg', 'id'];
const BETWEEN = ['', '', '', '', '\n', '# x\n', '  # x\n', '    # x\n', '      # x\n', '  \n'];

/** The lines of a block, without an indent of their own. */
type Block = readonly string[];
const deeper = (lines: Block): string[] => lines.map((one) => `  ${one}`);
const { block } = fc.letrec<{ block: Block; map: Block; list: Block }>((tie) => {
  const scalar = fc.constantFrom(...SCALARS);
  const entry = (key: string): fc.Arbitrary<Block> =>
    fc.oneof(
      { weight: 3, arbitrary: scalar.map((value) => [`${key}: ${value}`]) },
      { weight: 1, arbitrary: tie('map').map((lines) => [`${key}:`, ...deeper(lines)]) },
      { weight: 1, arbitrary: tie('list').map((lines) => [`${key}:`, ...deeper(lines)]) },
      { weight: 1, arbitrary: tie('list').map((lines) => [`${key}:`, ...lines]) },
    );
  const item = fc.oneof(
    scalar.map((value) => [`- ${value}`]),
    tie('map').map(([first = '', ...rest]) => [`- ${first}`, ...deeper(rest)]),
  );
  return {
    block: tie('map'),
    map: fc
      .uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 })
      .chain((keys) => fc.tuple(...keys.map(entry)).map((entries) => entries.flat())),
    list: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.flat()),
  };
});

/** Plain YAML with something between its lines, and now and then a line that is off. */
const yaml = fc
  .tuple(
    block,
    fc.infiniteStream(fc.constantFrom(...BETWEEN)),
    fc.nat(30),
    fc.constantFrom(...ODD),
    fc.nat(5),
  )
  .map(([lines, between, at, odd, how]) => {
    const changed = lines.map((one, index) => {
      if (index !== at) return one;
      return (
        [one.replace(/(?<=[:-] ).*$/, odd), ` ${one}`, one.slice(1), `${one}${odd}`, `  ${odd}`, one][how] ??
        one
      );
    });
    return changed.map((one) => `${one}\n${between.next().value ?? ''}`).join('');
  });

test('any YAML', () => {
  let plain = 0;
  fc.assert(
    fc.property(yaml, fc.boolean(), (text, cut) => {
      if (expectAlike(cut ? text.replace(/\n$/, '') : text)) plain += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(400);
});

test.each(['spiertrekkingen-been/nl.md', 'handen-wassen/nl.md', 'handen-wassen/en.md'])(
  'the front matter of %s is plain',
  (file) => {
    const source = readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8');
    expect(expectAlike(source.slice(4, source.indexOf('\n---\n', 4)))).toBe(true);
  },
);
