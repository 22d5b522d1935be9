// The reader's promises for any input: it never throws, its places are inside the file, its documents are plain data.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentBlocks,
  inlineRuns,
  walkInlines,
  walkSections,
  type Document,
} from '../../src/document/index.ts';
import { PARSE_RULES, parseGlossary, parseLibrary, type ParsedSource } from '../../src/parse/index.ts';
import { bare, bytesOf, CONTEXT, FRONT_MATTER, readBytes } from '../parse/sources.ts';

const REAL = ['spiertrekkingen-been', 'handen-wassen'].map((unit) =>
  readFileSync(new URL(`../../content/${unit}/nl.md`, import.meta.url), 'utf8'),
);

/** Fragments that mean something to the reader, to be thrown in anywhere. */
const FRAGMENTS = [
  ...[
    ':::note\n',
    ':::\n',
    '::::only{audience=staff}\n',
    '::::\n',
    '::: spoed\n',
    '::contact\n',
    ':term[',
    ']',
    '{',
    '}',
    '{#x}',
  ],
  ...[
    '[^nhs]',
    '[^a]: ',
    '> ',
    '- [x] ',
    '- [ ] ',
    '1. ',
    '| a | b |\n|---|---|\n',
    '## ',
    '### ',
    '---\n',
    '<!-- ',
    '-->',
    '<b>',
  ],
  ...[
    '{{organisation.phone}}',
    '{{',
    '`',
    '```\n',
    '*',
    '**',
    '_',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '\\',
    '&#0;',
    '\0',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
  ],
  ...[
    '\uFEFF',
    '\u00ad',
    '😀',
    'title: ',
    '  - { id: ',
    '"',
    ':::question{#q1}\n### Wie?\n- [x] a\n- [ ] b\n:::\n',
    ':',
    '::',
  ],
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })),
});

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((source, { at, remove, insert }) => {
    const start = Math.floor(at * source.length);
    return source.slice(0, start) + insert + source.slice(start + remove);
  }, text);
}

function expectSound(bytes: Uint8Array, { document, findings }: ParsedSource): void {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\r|\n/);
  for (const { place, ruleId, severity, file } of findings) {
    expect(severity).toBe((PARSE_RULES as Readonly<Record<string, string>>)[ruleId]);
    expect(file).toBe('hoofdpijn/nl.md');
    if (place === undefined) continue;
    expect(place.start.line).toBeLessThanOrEqual(lines.length);
    expect(place.start.column).toBeLessThanOrEqual((lines[place.start.line - 1] ?? '').length + 1);
    expect(place.end.offset ?? 0).toBeGreaterThanOrEqual(place.start.offset ?? 0);
  }
  if (document === undefined) expect(findings.length).toBeGreaterThan(0);
  else expectWhole(document);
}

/** A document is plain data, and what its parts refer to is in it. */
function expectWhole(document: Document): void {
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  const terms = new Set(document.terms.map(({ key }) => key));
  const assets = new Set(document.assets.map(({ key }) => key));
  const items = new Set(document.items.map(({ id }) => id));
  const ids = [...[...walkSections(document.sections)].map(({ id }) => id), ...items];
  expect(new Set(ids).size).toBe(ids.length);
  for (const block of documentBlocks(document)) {
    if (block.kind === 'item') expect(items).toContain(block.item);
    if (block.kind === 'figure') expect(assets).toContain(block.asset);
    for (const node of inlineRuns(block).flatMap((run) => [...walkInlines(run)])) {
      if (node.kind === 'term') expect(terms).toContain(node.term);
      if (node.kind === 'citation') expect(document.citations[node.number - 1]).toBe(node.source);
      if (node.kind === 'note-reference') expect(document.notes[node.number - 1]?.id).toBe(node.note);
    }
  }
}

describe('any input', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectSound(bytes, readBytes(bytes));
        parseLibrary({ file: 'library.yml', bytes });
        parseGlossary({ file: 'nl.yml', bytes });
      }),
      { numRuns: 300 },
    );
  });

  test('fragments in any order', () => {
    const source = fc.array(fc.constantFrom(...FRAGMENTS, 'woord ', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(source, fc.boolean(), (parts, withFront) => {
        const bytes = bytesOf((withFront ? FRONT_MATTER : '') + parts.join(''));
        expectSound(bytes, readBytes(bytes));
      }),
      { numRuns: 600 },
    );
  });

  test('real sources with mistakes in them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REAL), fc.array(edit, { minLength: 1, maxLength: 4 }), (real, edits) => {
        const bytes = bytesOf(apply(real, edits));
        expectSound(bytes, readBytes(bytes));
      }),
      { numRuns: 120 },
    );
  });

  test('library and glossary with mistakes in them', () => {
    const files = ['library.yml', 'glossary/nl.yml'].map((name) =>
      readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (file, edits) => {
          const bytes = bytesOf(apply(file, edits));
          const { library } = parseLibrary({ file: 'library.yml', bytes });
          expect(library.organisations[library.defaultOrganisation]).toBeDefined();
          expect(parseGlossary({ file: 'nl.yml', bytes }).glossary).toBeInstanceOf(Map);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const inline = fc.oneof(
  words,
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  words.map((text) => `${text}[^nhs]`),
  words.map((text) => `[${text}](https://nhs.uk)`),
  words.map((text) => `:term[spasme] ${text}`),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const block = fc.oneof(
  paragraph,
  list,
  paragraph.map((text) => `:::note\n${text}\n:::`),
  list.map((text) => `:::do\n${text}\n:::`),
  fc
    .tuple(paragraph, list)
    .map(([text, items]) => `::::only{audience=staff}\n${text}\n\n:::urgent{level=now}\n${items}\n:::\n::::`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  words.map((text) => `### ${text}`),
);
const body = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

describe('well-formed sources', () => {
  test('give no findings, and none of their words is lost', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { document, findings } = readBytes(bytesOf(`${FRONT_MATTER}\n${text}\n`));
        expect(findings).toEqual([]);
        const markup =
          /\]\(https:\/\/nhs\.uk\)|\[\^nhs\]|:{2,4}(?:note|do|only|urgent)?(?:\{[^}]*\})?|:term/g;
        const written = text.replace(markup, ' ').match(/[a-z]{2,}/g) ?? [];
        const read = JSON.stringify([document?.introduction, document?.sections]);
        const texts = [...read.matchAll(/"value":"([^"]*)"/g)].flatMap(
          (match) => (match[1] ?? '').match(/[a-z]{2,}/g) ?? [],
        );
        expect(texts.sort()).toEqual(written.sort());
      }),
      { numRuns: 200 },
    );
  });

  test('mean the same with any line ending, with a byte-order mark, and read twice', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('\r\n', '\r'), (text, ending) => {
        const source = `${FRONT_MATTER}\n${text}\n`;
        const read = (one: string): unknown => bare(readBytes(bytesOf(one)).document);
        expect(read(`\uFEFF${source.replaceAll('\n', ending)}`)).toEqual(read(source));
        expect(readBytes(bytesOf(source))).toEqual(readBytes(bytesOf(source)));
      }),
      { numRuns: 60 },
    );
  });

  test('the place of each text is where its words stand', () => {
    fc.assert(
      fc.property(body, (text) => {
        const source = `${FRONT_MATTER}\n${text}\n`;
        const { document } = readBytes(bytesOf(source), CONTEXT);
        for (const node of document === undefined
          ? []
          : [...documentBlocks(document)].flatMap(inlineRuns).flatMap((run) => [...walkInlines(run)])) {
          if (node.kind !== 'text' || node.place === undefined) continue;
          expect(source.slice(node.place.start.offset, node.place.end.offset).trim()).toBe(node.value.trim());
        }
      }),
      { numRuns: 100 },
    );
  });
});
