// Whole sources: the expected document of a small one, and what must hold for those that ship.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentBlocks, walkSections } from '../../src/document/index.ts';
import { parseGlossary, parseLibrary, parseSource } from '../../src/parse/index.ts';
import { readAssets } from '../../src/source/index.ts';
import { bare, readBytes } from '../parse/sources.ts';

const CONTENT = new URL('../../content/', import.meta.url);

test('hoofdpijn/nl.md is the document in hoofdpijn/nl.json', () => {
  const { document, findings } = readBytes(readFileSync(new URL('hoofdpijn/nl.md', import.meta.url)));
  expect(findings).toEqual([]);
  const expected: unknown = JSON.parse(readFileSync(new URL('hoofdpijn/nl.json', import.meta.url), 'utf8'));
  expect(bare(document)).toEqual(expected);
});

const UNITS = readdirSync(CONTENT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'glossary' && entry.name !== 'templates')
  .map((entry) => entry.name);

const { library } = parseLibrary({ file: 'library.yml', bytes: readFileSync(new URL('library.yml', CONTENT)) });

describe.each(UNITS)('content/%s', (unit) => {
  const folder = new URL(`${unit}/`, CONTENT);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.md'));

  test.each(sources)('%s gives no findings, and a whole document', async (name) => {
    const lang = name.replace('.md', '');
    const glossaryFile = `glossary/${lang}.yml`;
    const { glossary } = parseGlossary({ file: glossaryFile, bytes: readFileSync(new URL(glossaryFile, CONTENT)) });
    const { reads } = await readAssets(folder.pathname, '');
    const file = `${unit}/${name}`;
    const { document, findings } = parseSource(
      { unit, lang, file, bytes: readFileSync(new URL(name, folder)) },
      { library, glossary, assets: reads, units: UNITS },
    );
    expect(findings).toEqual([]);
    if (document === undefined) throw new Error('no document');
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
    const references = [...documentBlocks(document)].filter((block) => block.kind === 'item');
    expect(references.map(({ item }) => item)).toEqual(document.items.map(({ id }) => id));
    const sections = new Set([...walkSections(document.sections)].map(({ id }) => id));
    expect(document.items.every(({ section }) => section !== undefined && sections.has(section))).toBe(true);
  });
});
