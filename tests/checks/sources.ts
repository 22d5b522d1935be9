// Snippets in, parsed documents out: the standard front matter around the examples of rules.
import type { Document } from '../../src/document/index.ts';
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
const { library } = parseLibrary({ file: 'content/library.yml', bytes: encode(LIBRARY) });

const BEEN = {
  kind: 'asset',
  asset: { key: 'been.svg', type: 'svg', width: 100, height: 100, sha256: '0'.repeat(64), bytes: 100 },
} as const;

/** Whether a source brings its own front matter. */
export const isWhole = (source: string): boolean => source.startsWith('---\n');

/** Parses a source; a snippet gets the standard front matter. */
export function parseExample(source: string, lang = 'nl'): ParsedSource {
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
export function documentOfExample(source: string, lang = 'nl'): Document {
  const { document, findings } = parseExample(source, lang);
  if (document === undefined)
    throw new Error(`no document: ${findings.map(({ reason }) => reason).join(' ')}`);
  return document;
}
