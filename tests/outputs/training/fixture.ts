// A small document with one item of each kind that the tests vary, and what an output needs beside it.
import type { CheckedDocument, Document, Inline, Item, Meta, Place } from '../../../src/document/index.ts';
import { loadResources } from '../../../src/build/resources.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';

export const place: Place = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };
export const text = (value: string): Inline[] => [{ kind: 'text', value }];

/** Only what a source must have. */
export const bareMeta: Meta = {
  title: 'Spiertrekkingen in het been',
  summary: '',
  version: '1.0.0',
  status: 'draft',
  changes: [],
  authors: [{ name: 'A. Voorbeeld' }],
  reviewers: [],
  category: [],
  related: [],
  keywords: [],
  sources: [],
  training: {
    title: 'Spiertrekkingen herkennen en uitleggen',
    mastery: 80,
    attempts: 3,
    shuffle: true,
    objectives: [{ id: 'alarm', text: 'De medewerker herkent wanneer een patiënt een arts moet spreken.' }],
  },
  leaflet: { editions: ['a4'], selfTest: false },
  places: {},
};

const meta: Meta = {
  ...bareMeta,
  summary: 'Wat het is, wat u zelf kunt doen en wanneer u belt.',
  published: '2026-11-22',
  category: ['Aandoeningen'],
  keywords: ['been', 'spier'],
  licence: 'CC-BY-4.0',
  training: { ...bareMeta.training, minutes: 20 },
  places: { 'training.draw': { start: { line: 12, column: 3 }, end: { line: 12, column: 10 } } },
};

const base = {
  introduction: [],
  explanation: [],
  section: 'wanneer',
  objective: 'alarm',
  points: 1,
  critical: false,
  practice: false,
  pinLast: false,
  partial: false,
  place,
};

export function choice(id: string, stem: string, more: Partial<Item> = {}): Item {
  return {
    ...base,
    kind: 'single-choice',
    id,
    stem: text(stem),
    options: ['Ja', 'Nee', 'Soms'].map((option, i) => ({
      text: text(option),
      correct: i === 1,
      feedback: [{ kind: 'paragraph', children: text(`Uitleg bij ${option}.`), place }],
      place,
    })),
    ...more,
  } as Item;
}

/** A checked document; the fixture stands in for `checkDocument`, whose rules are not under test here. */
export function makeDocument(more: Partial<Document> = {}, metaMore: Partial<Meta> = {}): CheckedDocument {
  const document: Document = {
    kind: 'document',
    unit: 'spiertrekkingen-been',
    lang: 'nl',
    dir: 'ltr',
    file: 'content/spiertrekkingen-been/nl.md',
    meta: { ...meta, ...metaMore },
    organisation: { id: 'voorbeeld', name: 'Voorbeeldziekenhuis', sample: true, extra: {} },
    brand: { colour: '#0B4F5C', alarm: '#A3121F' },
    emergency: '112',
    title: text('Spiertrekkingen in het been'),
    introduction: [{ kind: 'paragraph', children: text('Een spier trilt vanzelf.'), place }],
    sections: [
      {
        kind: 'section',
        id: 'wanneer',
        level: 2,
        title: text('Wanneer belt u?'),
        blocks: [{ kind: 'paragraph', children: text('Bel als uw been zwakker wordt.'), place }],
        sections: [],
        place,
      },
    ],
    items: [choice('rode-vlag', 'Wanneer adviseert u te bellen?'), choice('rust', 'Helpt rust?')],
    terms: [],
    citations: [],
    notes: [],
    assets: [],
    silences: [],
    ...more,
  };
  return document as CheckedDocument;
}

export const resources = loadResources('content');

export function makeContext(more: Partial<OutputContext> = {}): OutputContext {
  return {
    resources,
    assets: new Map(),
    options: { profile: 'office', dialects: ['scorm12', 'scorm2004'], allowOverdue: false },
    library: [],
    libraryTitle: 'Patiëntenfolders',
    sourceLanguage: 'nl',
    made: [],
    generator: '0.1.0',
    ...more,
  };
}
