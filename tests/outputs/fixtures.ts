// Documents made by hand, for tests of outputs: short makers for nodes, and one document in which every kind of node occurs.
import type {
  Asset,
  Block,
  CheckedDocument,
  Document,
  Inline,
  Item,
  LinkTarget,
  Meta,
  Option,
  Organisation,
  Place,
  Section,
  UrgencyLevel,
} from '../../src/document/index.ts';

export const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export const t = (value: string): Inline => ({ kind: 'text', value });
export const em = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
export const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
export const foreign = (lang: string, value: string): Inline => ({
  kind: 'foreign',
  lang,
  children: [t(value)],
});
export const cite = (source: string, number: number): Inline => ({ kind: 'citation', source, number, place });
export const noteRef = (note: string, number: number): Inline => ({
  kind: 'note-reference',
  note,
  number,
  place,
});
export const term = (key: string, first = true, text = key): Inline => ({
  kind: 'term',
  term: key,
  first,
  children: [t(text)],
  place,
});
export const link = (target: LinkTarget, text: string): Inline => ({
  kind: 'link',
  target,
  children: [t(text)],
  place,
});

const run = (content: readonly (Inline | string)[]): Inline[] =>
  content.map((part) => (typeof part === 'string' ? t(part) : part));

export const p = (...content: (Inline | string)[]): Block => ({
  kind: 'paragraph',
  children: run(content),
  place,
});
export const ul = (...items: (string | Block[])[]): Block => listOf(false, items);
export const ol = (...items: (string | Block[])[]): Block => listOf(true, items);
function listOf(ordered: boolean, items: readonly (string | Block[])[]): Block {
  return {
    kind: 'list',
    ordered,
    start: 1,
    items: items.map((item) => ({ blocks: typeof item === 'string' ? [p(item)] : item, place })),
    place,
  };
}
export const card = (level: UrgencyLevel, ...blocks: Block[]): Block => ({
  kind: 'call-to-action',
  level,
  blocks,
  place,
});
export const advice = (kind: 'do' | 'dont', ...items: string[]): Block => ({
  kind: 'advice',
  advice: kind,
  blocks: [ul(...items)],
  place,
});

export function section(
  id: string,
  title: string | Inline[],
  blocks: readonly Block[],
  more: Partial<Section> = {},
): Section {
  return {
    kind: 'section',
    id,
    level: 2,
    title: typeof title === 'string' ? [t(title)] : title,
    blocks,
    sections: [],
    place,
    ...more,
  };
}

const option = (text: string, correct: boolean, feedback: string): Option => ({
  text: [t(text)],
  correct,
  feedback: [p(feedback)],
  place,
});

/** A single choice item with three options, the second right. */
export function choiceItem(
  id: string,
  more: Partial<Omit<Extract<Item, { kind: 'single-choice' }>, 'kind'>> = {},
): Item {
  return {
    kind: 'single-choice',
    id,
    stem: [t(`Wanneer belt iemand vandaag nog de huisarts? (${id})`)],
    introduction: [],
    explanation: [p('Krachtsverlies is altijd een reden om te bellen.')],
    section: 'wanneer',
    objective: 'alarm',
    points: 1,
    critical: false,
    practice: false,
    pinLast: false,
    partial: false,
    place,
    options: [
      option('Bij een trillend ooglid', false, 'Dat gaat meestal vanzelf over.'),
      option('Als het been ook zwakker wordt', true, 'Juist: dit is een alarmteken.'),
      option('Als de kuit trilt na het sporten', false, 'Na inspanning is dit gewoon.'),
    ],
    ...more,
  };
}

export const organisation: Organisation = {
  id: 'voorbeeld',
  name: 'Ziekenhuis Voorbeeld',
  department: 'Afdeling neurologie',
  phone: '030 123 45 67',
  phoneHours: 'maandag tot en met vrijdag, 8.30 tot 16.30 uur',
  email: 'neurologie@ziekenhuis.example',
  web: 'https://ziekenhuis.example/neurologie',
  address: 'Voorbeeldlaan 1, 1234 AB Voorbeeld',
  sample: true,
  extra: { huisartsenpost: '088 765 43 21' },
};

export const meta: Meta = {
  title: 'Spiertrekkingen in het been',
  summary: 'Wat het is, wat u zelf kunt doen en wanneer u belt.',
  version: '1.1.0',
  status: 'draft',
  published: '2026-10-01',
  reviewDue: '2029-10-01',
  changes: [
    { version: '1.1.0', date: '2026-11-20', text: 'Uitleg over het onderzoek is korter.' },
    { version: '1.0.0', date: '2026-10-01', text: 'Eerste uitgave.' },
  ],
  authors: [{ name: 'A. Schrijver', role: 'tekstschrijver' }],
  reviewers: [],
  category: ['Mens en gezondheid', 'Aandoeningen'],
  about: { type: 'symptom', name: 'Spiertrekkingen', code: { 'icd-10': 'R25.3' } },
  related: ['trillend-ooglid', 'bestaat-niet'],
  keywords: ['fasciculatie', 'kuit'],
  licence: 'CC-BY-4.0',
  sources: [
    {
      id: 'nhs',
      title: 'Twitching eyes and muscles',
      publisher: 'NHS',
      url: 'https://www.nhs.example/twitching',
      accessed: '2026-09-20',
    },
    { id: 'boek', title: 'Handboek spieren', author: 'B. Kenner', date: '2021' },
  ],
  training: {
    title: 'Spiertrekkingen herkennen en uitleggen',
    minutes: 20,
    mastery: 80,
    attempts: 3,
    shuffle: true,
    objectives: [{ id: 'alarm', text: 'De medewerker herkent wanneer een patiënt een arts moet spreken.' }],
  },
  leaflet: { editions: ['a4', 'large-print', 'trifold'], selfTest: false },
  places: {},
};

export const legSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400"><rect width="640" height="400" fill="#e7eef0"/><path d="M260 20c60 0 110 30 110 110s-30 130-20 250h-90c-10-120-40-170-40-250 0-70 10-110 40-110z" fill="#c98f6b"/></svg>';

export const legAsset: Asset = {
  key: 'been.svg',
  type: 'svg',
  width: 640,
  height: 400,
  sha256: '0f'.repeat(32),
  bytes: legSvg.length,
};

/** Bytes of the assets of `richDocument`. */
export const assetBytes: ReadonlyMap<string, Uint8Array> = new Map([
  ['been.svg', new TextEncoder().encode(legSvg)],
]);

const what = section(
  'wat',
  'Wat zijn spiertrekkingen?',
  [
    p(
      'Een spier in uw been trilt kort. Dat heet ',
      term('fasciculatie'),
      '. Bijna iedereen heeft het weleens',
      cite('nhs', 1),
      '.',
    ),
    {
      kind: 'figure',
      asset: 'been.svg',
      alt: 'Tekening van een onderbeen met de kuitspier.',
      decorative: false,
      caption: [t('De kuitspier trilt het vaakst.')],
      credit: 'C. Tekenaar',
      licence: 'CC-BY-4.0',
      place,
    },
    { kind: 'risk', count: 7, of: 10, children: [t('mensen merken het weleens.')], place },
    p(
      'In het Engels: ',
      foreign('en', 'muscle twitch'),
      '. In het Arabisch: ',
      foreign('ar', 'نفضة عضلية'),
      '.',
    ),
  ],
  { purpose: 'what', brief: [p('Een spier trilt even. Dat is bijna altijd onschuldig.')] },
);

const causes = section(
  'oorzaken',
  'Waardoor komt het?',
  [
    p('Vaak is er een gewone reden', noteRef('rust', 1), ':'),
    ul('weinig slaap', [p('voeding:'), ul('koffie', 'alcohol')], 'stress'),
    {
      kind: 'table',
      align: [undefined, 'end'],
      head: { cells: [[t('Oorzaak')], [t('Duur')]], place },
      rows: [
        { cells: [[t('Koffie')], [t('1 dag')]], place },
        { cells: [[t('Sport')], [t('2 dagen')]], place },
      ],
      place,
    },
  ],
  {
    purpose: 'causes',
    sections: [
      section(
        'zeldzaam',
        'Zeldzame oorzaken',
        [p('Soms is een zenuw ziek. ', term('fasciculatie', false), ' komt dan vaak voor.')],
        {
          level: 3,
        },
      ),
    ],
  },
);

const self = section(
  'zelf',
  'Wat kunt u zelf doen?',
  [
    advice('do', 'Rust uit.', 'Drink genoeg water.'),
    advice('dont', 'Drink veel koffie.', 'Blijf lang staan.'),
    { kind: 'steps', blocks: [ol('Ga staan.', 'Zet uw voet naar voren.', 'Tel tot 20.')], place },
    { kind: 'aside', blocks: [p('Stop niet zelf met een medicijn.')], place },
    { kind: 'item', item: 'oefening', place },
  ],
  { purpose: 'self-care' },
);

const when = section(
  'wanneer',
  'Wanneer belt u?',
  [
    card('112', p('Bel 112 als één kant van het lichaam ineens slap wordt.')),
    card('now', p('Bel de huisartsenpost op 088 765 43 21.')),
    card('today', ul('Uw been is zwakker.', 'Uw been voelt doof.'), p('Bel ons op 030 123 45 67.')),
    card('appointment', p('De trekkingen duren langer dan 2 weken.')),
  ],
  { purpose: 'when-to-call' },
);

const more = section('meer', 'Meer weten?', [
  p(
    'Lees meer over een ',
    link({ to: 'unit', unit: 'trillend-ooglid' }, 'trillend ooglid'),
    ' of kijk bij ',
    link({ to: 'web', url: 'https://www.thuisarts.example/' }, 'Thuisarts'),
    '. Zie ook ',
    link({ to: 'section', id: 'zelf' }, 'wat u zelf kunt doen'),
    '.',
  ),
  { kind: 'quote', blocks: [p('Ik dacht aan iets ergs, maar het was de koffie.')], place },
  { kind: 'code-block', value: 'a < b && c > d', place },
  { kind: 'divider', place },
  { kind: 'contact', place },
  { kind: 'only', audience: 'staff', blocks: [p('Alleen voor medewerkers: vraag door.')], place },
  { kind: 'only', outputs: ['leaflet'], blocks: [p('Alleen op papier.')], place },
]);

/** A document in which every kind of node occurs. Not selected for any output yet. */
export function richDocument(change: Partial<Document> = {}): CheckedDocument {
  const document: Document = {
    kind: 'document',
    unit: 'spiertrekkingen-been',
    lang: 'nl',
    dir: 'ltr',
    file: 'content/spiertrekkingen-been/nl.md',
    meta,
    organisation,
    brand: { colour: '#0b4f5c', alarm: '#a3121f' },
    emergency: '112',
    site: 'https://folders.example',
    title: [t('Spiertrekkingen in het been')],
    summary: {
      blocks: [
        ul(
          'Trillende spieren zijn bijna altijd onschuldig.',
          'Rust en slaap helpen.',
          'Bel als u ook kracht verliest.',
        ),
      ],
      place,
    },
    introduction: [
      p('Deze pagina gaat over ', strong(t('trillende spieren')), ' in het ', em(t('been')), '.'),
    ],
    sections: [what, causes, self, when, more],
    items: [
      choiceItem('rode-vlag', { critical: true }),
      choiceItem('oefening', { practice: true, points: 0 }),
    ],
    terms: [
      { key: 'fasciculatie', term: 'fasciculatie', explanation: 'Een korte trekking van een stukje spier.' },
    ],
    citations: ['nhs'],
    notes: [{ id: 'rust', number: 1, blocks: [p('Ook in rust kan een spier trillen.')], place }],
    assets: [legAsset],
    silences: [],
    ...change,
  };
  return checked(document);
}

/** Passes a hand-made document off as checked; only tests may. */
export function checked(document: Document): CheckedDocument {
  return document as CheckedDocument;
}
