// A title read without the rest of its source is the title that reading all of it gives.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peekTitle } from '../../src/parse/peek-title.ts';
import { bytesOf, readBytes } from './sources.ts';

test.each([
  ['a plain title', '---\ntitle: Hoofdpijn\n---\n\nTekst.\n', 'Hoofdpijn'],
  ['a folded title', '---\ntitle: >\n  Hoofdpijn\n  en nu?\n---\n', 'Hoofdpijn en nu?'],
  ['a number', '---\ntitle: 112\n---\n', '112'],
  ['other line endings', '\uFEFF---\r\ntitle: Hoofdpijn\r\n---\r\n', 'Hoofdpijn'],
  ['no title', '---\nversion: 1.0.0\n---\n', undefined],
  ['a list for a title', '---\ntitle: [a]\n---\n', undefined],
  ['a list', '---\n- title: a\n---\n', undefined],
  ['no front matter', 'title: Hoofdpijn\n', undefined],
  ['no end', '---\ntitle: Hoofdpijn\n', undefined],
  ['brackets without end', `---\ntitle: ${'['.repeat(10_000)}\n---\n`, undefined],
])('%s', (_, source, title) => {
  expect(peekTitle(bytesOf(source))).toBe(title);
});

test('of a real source', () => {
  const bytes = readFileSync(new URL('../../content/handen-wassen/nl.md', import.meta.url));
  expect(peekTitle(bytes)).toBe(readBytes(bytes).document?.meta.title);
});

test('of bytes that are no text', () => {
  expect(peekTitle(Uint8Array.from([0xff, 0xfe, 0x00]))).toBeUndefined();
});
