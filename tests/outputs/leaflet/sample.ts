// A document that has every kind of block and inline, built by hand: what the leaflet's tests print.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import type {
  Block,
  CheckedDocument,
  Document,
  Inline,
  List,
  ListItem,
  Place,
  Section,
  UrgencyLevel,
} from '../../../src/document/index.ts';
import type { OutputContext, Resources } from '../../../src/outputs/output.ts';

let line = 0;

/** A place of its own for every node, so that findings can be told apart. */
function place(): Place {
  line += 1;
  return { start: { line, column: 1 }, end: { line, column: 2 } };
}

export function text(value: string): Inline {
  return { kind: 'text', value };
}

function strong(value: string): Inline {
  return { kind: 'strong', children: [text(value)] };
}

function emphasis(value: string): Inline {
  return { kind: 'emphasis', children: [text(value)] };
}

function cite(source: string, number: number): Inline {
  return { kind: 'citation', source, number, place: place() };
}

function term(key: string, value = key, first = true): Inline {
  return { kind: 'term', term: key, first, children: [text(value)], place: place() };
}

function link(url: string, value: string): Inline {
  return { kind: 'link', target: { to: 'web', url }, children: [text(value)], place: place() };
}

type Content = string | readonly Inline[];

function inlinesOf(content: Content): readonly Inline[] {
  return typeof content === 'string' ? [text(content)] : content;
}

export function p(content: Content): Block {
  return { kind: 'paragraph', children: inlinesOf(content), place: place() };
}

function item(...blocks: readonly (Block | Content)[]): ListItem {
  const all = blocks.map((block) => (typeof block === 'string' || !('kind' in block) ? p(block) : block));
  return { blocks: all, place: place() };
}

function ul(...items: readonly (ListItem | Content)[]): List {
  const all = items.map((entry) => (typeof entry === 'string' || !('blocks' in entry) ? item(entry) : entry));
  return { kind: 'list', ordered: false, start: 1, items: all, place: place() };
}

function ol(...items: readonly Content[]): List {
  return { kind: 'list', ordered: true, start: 1, items: items.map((entry) => item(entry)), place: place() };
}

function call(level: UrgencyLevel, ...blocks: readonly Block[]): Block {
  return { kind: 'call-to-action', level, blocks, place: place() };
}

export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { kind: 'section', id, level: 2, title: [text(title)], blocks, sections, place: place() };
}

const LEG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120" width="320" height="120">
<rect width="320" height="120" fill="#E7EEEF"/><path d="M20 60 C80 20 140 100 200 50 S300 60 310 60" fill="none" stroke="#0B4F5C" stroke-width="6"/>
<circle cx="160" cy="66" r="14" fill="#A3121F"/><text x="20" y="110" font-size="14" fill="#1B1F22">kuit en enkel</text></svg>`;

/** Bytes of the sample's pictures. */
export const ASSETS: ReadonlyMap<string, Uint8Array> = new Map([['been.svg', new TextEncoder().encode(LEG)]]);

function sections(): Section[] {
  return [
    section('wat', 'Wat zijn spiertrekkingen?', [
      p(
        [
          'Bij een spiertrekking trekt een spier kort samen zonder dat u het wilt. De medische naam is ',
          term('fasciculatie'),
          '. Vaak gaat het na een paar dagen vanzelf over.',
        ].map((part) => (typeof part === 'string' ? text(part) : part)),
      ),
      p([
        text('Bijna iedereen heeft er weleens last van.'),
        cite('nhs', 1),
        text(' Meestal is het '),
        emphasis('onschuldig'),
        text('.'),
      ]),
      {
        kind: 'figure',
        asset: 'been.svg',
        alt: 'Tekening van een been met de kuit aangewezen.',
        decorative: false,
        caption: [text('Trekkingen zitten vaak in de kuit.')],
        credit: 'Tekening: Trifold',
        licence: 'CC-BY-4.0',
        place: place(),
      },
    ]),
    section('wanneer', 'Wanneer belt u een arts?', [
      call(
        '112',
        p([text('Bel '), strong('112'), text(' als u ineens 1 of meer van deze signalen ziet:')]),
        ul('een scheve mond', 'verward praten', 'minder kracht aan 1 kant van het lichaam'),
      ),
      call('today', p('Hebt u trekkingen met minder kracht of een doof gevoel? Bel vandaag uw huisarts.')),
      call('appointment', p('Duren de trekkingen langer dan 2 weken? Maak een afspraak.')),
      {
        kind: 'table',
        align: [undefined, undefined, undefined],
        head: {
          cells: [[text('Let op')], [text('Gewone trekking')], [text('Reden om te bellen')]],
          place: place(),
        },
        rows: [
          { cells: [[text('Duur')], [text('een paar dagen')], [text('langer dan 2 weken')]], place: place() },
          {
            cells: [[text('Kracht')], [text('zoals u gewend bent')], [text('minder kracht')]],
            place: place(),
          },
        ],
        place: place(),
      },
    ]),
    section('zelf', 'Wat kunt u zelf doen?', [
      {
        kind: 'advice',
        advice: 'do',
        blocks: [
          ul(
            'Neem genoeg rust en slaap.',
            'Drink verspreid over de dag genoeg water.',
            'Beweeg elke dag, maar niet te zwaar.',
          ),
        ],
        place: place(),
      },
      {
        kind: 'advice',
        advice: 'dont',
        blocks: [ul('veel koffie of alcohol drinken', 'uren in dezelfde houding zitten')],
        place: place(),
      },
      { kind: 'aside', blocks: [p('Probeer u niet te veel zorgen te maken.')], place: place() },
      {
        kind: 'steps',
        blocks: [
          ol('Ga voor een muur staan.', 'Zet 1 been een stap naar achteren.', 'Houd dit 30 seconden vast.'),
        ],
        place: place(),
      },
      {
        kind: 'risk',
        count: 3,
        of: 10,
        children: [text('mensen heeft weleens last van een trillende kuit.')],
        place: place(),
      },
      ul(
        item([strong('Warmte')], ul('Een warm bad ontspant de spier.', 'Een kruik helpt ook.')),
        item([strong('Rekken')]),
      ),
      p([
        text('Lees meer op '),
        link('https://www.thuisarts.example/spieren/trekkingen', 'de site voor patiënten'),
        text(' of bel 020 123 45 67. In het Engels heet het '),
        { kind: 'foreign', lang: 'en', children: [text('muscle twitching')] },
        text('.'),
      ]),
      p([text('Een noot zegt meer.'), { kind: 'note-reference', note: 'n1', number: 1, place: place() }]),
      { kind: 'quote', blocks: [p('Mijn kuit trilde een week. Daarna was het over.')], place: place() },
    ]),
  ];
}

/** The sample document; `change` overrides fields. */
export function sampleDocument(change: Partial<Document> = {}): CheckedDocument {
  line = 0;
  const document: Document = {
    kind: 'document',
    unit: 'voorbeeld',
    lang: 'nl',
    dir: 'ltr',
    file: 'content/voorbeeld/nl.md',
    meta: {
      title: 'Spiertrekkingen in het been',
      summary: 'Wat het is, wat u zelf kunt doen en wanneer u belt.',
      version: '1.2.0',
      status: 'draft',
      published: '2026-11-22',
      reviewDue: '2029-11-20',
      changes: [{ version: '1.2.0', date: '2026-11-22', text: 'Nieuwe tekening.' }],
      authors: [{ name: 'Redactie', role: 'redactie' }],
      reviewers: [],
      category: ['Aandoeningen'],
      related: [],
      keywords: ['trekkingen & kramp'],
      licence: 'CC-BY-4.0',
      sources: [
        {
          id: 'nhs',
          title: 'Twitching eyes and muscles',
          publisher: 'NHS',
          url: 'https://www.nhs.uk/conditions/twitching-eyes-and-muscles/',
          accessed: '2024-08-29',
        },
        { id: 'boek', title: 'Een boek zonder adres', author: 'A. Schrijver', date: '2020' },
      ],
      training: { title: 'Spiertrekkingen', mastery: 80, attempts: 3, shuffle: true, objectives: [] },
      leaflet: { editions: ['a4'], selfTest: false },
      places: {},
    },
    organisation: {
      id: 'vb',
      name: 'Voorbeeldziekenhuis',
      department: 'Patiëntenvoorlichting',
      phone: '020 000 00 00',
      phoneHours: 'maandag tot en met vrijdag, 9.00 tot 16.00 uur',
      email: 'folders@voorbeeld.example',
      web: 'https://voorbeeld.example',
      address: 'Voorbeeldlaan 1, 0000 XX Voorbeeldstad',
      sample: true,
      extra: {},
    },
    emergency: '112',
    brand: { colour: '#0B4F5C', alarm: '#A3121F' },
    site: 'https://voorbeeld.example/folders',
    title: [text('Spiertrekkingen in het been')],
    summary: {
      blocks: [
        ul(
          'Spiertrekkingen zijn meestal onschuldig.',
          'Minder kracht of gevoel? Bel vandaag uw huisarts.',
          'Rust, slaap en water helpen vaak.',
        ),
      ],
      place: place(),
    },
    introduction: [p('Deze folder gaat over trekkingen in uw been.')],
    sections: sections(),
    items: [],
    terms: [
      {
        key: 'fasciculatie',
        term: 'fasciculatie',
        explanation: 'Een kleine trekking van een spier die vanzelf komt.',
      },
    ],
    citations: ['nhs'],
    notes: [{ id: 'n1', number: 1, blocks: [p('Dit is de tekst van de noot.')], place: place() }],
    assets: [
      { key: 'been.svg', type: 'svg', width: 320, height: 120, sha256: '0'.repeat(64), bytes: LEG.length },
    ],
    silences: [],
    ...change,
  };
  // The mark of a checked document exists for the compiler only.
  return document as CheckedDocument;
}

const resolveFrom = createRequire(import.meta.url);
const cache = new Map<string, Uint8Array>();

/** Resources from node_modules, read once. */
export const RESOURCES: Resources = {
  bytes(name) {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(modulesFolder(), name.replace(/^package\//, '')));
    cache.set(name, bytes);
    return bytes;
  },
  text: (name) => new TextDecoder().decode(RESOURCES.bytes(name)),
};

function modulesFolder(): string {
  return join(dirname(resolveFrom.resolve('fontkit')), '..', '..');
}

/** A context with the sample's pictures. */
export function sampleContext(change: Partial<OutputContext> = {}): OutputContext {
  return {
    resources: RESOURCES,
    assets: ASSETS,
    options: { profile: 'office', dialects: [], allowOverdue: false },
    library: [],
    libraryTitle: 'Patiëntenfolders',
    sourceLanguage: 'nl',
    made: [],
    generator: '0.1.0',
    ...change,
  };
}
