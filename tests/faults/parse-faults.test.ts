// One fault a file: each fixture of a rule of the reader says itself which finding it gives and where
// (`expect: line:column rule`, `-` for the whole file), and no other finding may occur.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AssetRead } from '../../src/document/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import { PARSE_RULES, parseGlossary, parseLibrary, type ParseRule } from '../../src/parse/index.ts';
import { readBytes } from '../parse/sources.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const RULES = Object.keys(PARSE_RULES) as ParseRule[];
const FOLDERS = readdirSync(ROOT).filter((name) => RULES.some((rule) => rule === name));

/** Faults that no small file can have; their tests are in tests/parse. */
const NO_FIXTURE: readonly ParseRule[] = ['source-size', 'library-missing'];

const LIBRARY_IMAGES: ReadonlyMap<string, AssetRead> = new Map([
  ['/logo.svg', { kind: 'fault', reason: 'Broken.', remedy: 'Mend it.' }],
]);

function findingsOf(name: string, bytes: Uint8Array): readonly Finding[] {
  if (name.endsWith('.library.yml'))
    return parseLibrary({ file: name, bytes }, { assets: LIBRARY_IMAGES }).findings;
  if (name.endsWith('.glossary.yml')) return parseGlossary({ file: name, bytes }).findings;
  return readBytes(bytes).findings;
}

function expectedIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return [...text.matchAll(/expect: (\d+:\d+|-) ([a-z-]+)/g)].map((match) => `${match[1]} ${match[2]}`);
}

describe.each(FOLDERS)('%s', (folder) => {
  test.each(readdirSync(join(ROOT, folder)))('%s', (name) => {
    const bytes = readFileSync(join(ROOT, folder, name));
    const expected = expectedIn(bytes);
    expect(expected.map((one) => one.split(' ')[1])).toEqual([folder]);
    const found = findingsOf(name, bytes).map(({ place, ruleId }) =>
      place === undefined ? `- ${ruleId}` : `${place.start.line}:${place.start.column} ${ruleId}`,
    );
    expect(found).toEqual(expected);
  });

  test('findings say what is wrong and what to do, in whole sentences', () => {
    for (const name of readdirSync(join(ROOT, folder))) {
      for (const { reason, remedy } of findingsOf(name, readFileSync(join(ROOT, folder, name)))) {
        expect(reason).toMatch(/^[“A-Z0-9][^\n]*\.$/u);
        expect(remedy).toMatch(/^[A-Z][^\n]*[.?!]$/u);
        expect(`${reason} ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

test('every rule of the reader has a file with its fault', () => {
  expect(RULES.filter((rule) => !FOLDERS.includes(rule))).toEqual(NO_FIXTURE);
});
