// Snippets in, parsed documents out: the standard front matter around the examples of rules.
import type { Document, Library } from '../../src/document/index.ts';
import { parseLibrary, parseSource, type ParsedSource } from '../../src/parse/index.ts';

const FRONT = `---
title: Spiertrekkingen
summary: Wat het is en wat u doet.
version: 1.0.0
status: draft
published: 2026-01-01
authors: [{ name: A. Bakker, role: schrijver }]
sources:
  - { id: nhs, title: Twitching, publisher: NHS, accessed: 2026-01-01 }
training:
  title: Spiertrekkingen
  objectives:
    - { id: alarm, text: De medewerker herkent de alarmtekens. }
leaflet:
  editions: [a4, large-print]
---

`;

/** Lines the standard front matter takes. */
export const FRONT_LINES = FRONT.split('\n').length - 1;

const LIBRARY = `title: Proef
source-language: nl
default-organisation: demo
organisations:
  demo: { name: Voorbeeld, phone: 088 000 00 00, sample: true }
brand: { colour: '#0B4F5C', alarm: '#A3121F' }
`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The library of the examples, with further lines of YAML in place of its own of the same key. */
export function libraryOf(lines = ''): Library {
  const own = lines.split('\n').map((line) => line.split(':')[0] ?? '');
  const kept = LIBRARY.split('\n').filter(
    (line) => !own.some((key) => key !== '' && line.startsWith(`${key}:`)),
  );
  const { library, findings } = parseLibrary({
    file: 'content/library.yml',
    bytes: encode(`${kept.join('\n')}${lines}\n`),
  });
  if (findings.length > 0) throw new Error(findings.map(({ reason }) => reason).join(' '));
  return library;
}

const LIBRARY_ALONE = libraryOf();

const BEEN = {
  kind: 'asset',
  asset: { key: 'been.svg', type: 'svg', width: 100, height: 100, sha256: '0'.repeat(64), bytes: 100 },
} as const;

/** Whether a source brings its own front matter. */
export const isWhole = (source: string): boolean => source.startsWith('---\n');

/** Parses a source; a snippet gets the standard front matter. */
export function parseExample(source: string, lang = 'nl', library = LIBRARY_ALONE): ParsedSource {
  return parseSource(
    {
      unit: 'proef',
      lang,
      file: `content/proef/${lang}.md`,
      bytes: encode(isWhole(source) ? source : FRONT + source),
    },
    { library, glossary: new Map(), assets: new Map([['been.svg', BEEN]]), units: ['proef'] },
  );
}

/** The document of a source that must have one. */
export function documentOfExample(source: string, lang = 'nl', library = LIBRARY_ALONE): Document {
  const { document, findings } = parseExample(source, lang, library);
  if (document === undefined)
    throw new Error(`no document: ${findings.map(({ reason }) => reason).join(' ')}`);
  return document;
}
