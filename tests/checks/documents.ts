// Documents made by hand, for tests of language tools that need no Markdown.
import type { Document, Paragraph } from '../../src/document/index.ts';

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A document of paragraphs and nothing else. */
export function documentOf(paragraphs: readonly string[], lang = 'nl'): Document {
  const blocks = paragraphs.map((value, index): Paragraph => {
    const place = {
      start: { line: index + 1, column: 1 },
      end: { line: index + 1, column: value.length + 1 },
    };
    return { kind: 'paragraph', place, children: [{ kind: 'text', value, place }] };
  });
  return {
    kind: 'document',
    unit: 'proef',
    lang,
    dir: 'ltr',
    file: 'content/proef/nl.md',
    meta: {
      title: 'Proef',
      summary: 'Een proef.',
      version: '1.0.0',
      status: 'draft',
      published: '2026-01-01',
      changes: [],
      authors: [{ name: 'A. Bakker', role: 'schrijver' }],
      reviewers: [],
      category: [],
      related: [],
      keywords: [],
      sources: [{ id: 'nhs', title: 'Twitching', publisher: 'NHS' }],
      training: { title: 'Proef', mastery: 80, attempts: 0, shuffle: true, objectives: [] },
      leaflet: { editions: ['a4'], selfTest: false },
      places: { title: NOWHERE },
    },
    organisation: { id: 'demo', name: 'Voorbeeld', phone: '088 000 00 00', sample: true, extra: {} },
    brand: { colour: '#0B4F5C', alarm: '#A3121F' },
    emergency: '112',
    title: [{ kind: 'text', value: 'Proef' }],
    introduction: blocks,
    sections: [],
    items: [],
    terms: [],
    citations: [],
    notes: [],
    assets: [],
    silences: [],
  };
}
