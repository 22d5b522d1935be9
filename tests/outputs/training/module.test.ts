import { describe, expect, it } from 'vitest';
import type { Block, Document, Item, Section } from '../../../src/document/index.ts';
import { nl } from '../../../src/locales/nl.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import type { TrainingModule } from '../../../src/outputs/training/contract.ts';
import { trainingOutput } from '../../../src/outputs/training/index.ts';
import { readZip } from '../../package/read-zip.ts';
import { choice, makeContext, makeDocument, place, text } from './fixture.ts';

const DATA = /<script type="application\/json" id="trifold-module">([^<]*)<\/script>/;

async function moduleOf(
  more: Partial<Document> = {},
  metaMore: Partial<Document['meta']> = {},
  context: Partial<OutputContext> = {},
): Promise<TrainingModule> {
  const base = makeContext(context);
  const options = { ...base.options, dialects: ['scorm12'] as const };
  const { artefacts, findings } = await trainingOutput.emit(makeDocument(more, metaMore), {
    ...base,
    options,
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const page = readZip(artefacts[0]!.bytes).find(({ path }) => path === 'index.html')!;
  return JSON.parse(DATA.exec(new TextDecoder().decode(page.bytes))![1]!) as TrainingModule;
}

const paragraph = (value: string): Block => ({ kind: 'paragraph', children: text(value), place });
const itemBlock = (item: string): Block => ({ kind: 'item', item, place });
const section = (id: string, blocks: Block[], more: Partial<Section> = {}): Section => ({
  kind: 'section',
  id,
  level: 2,
  title: text(`Titel ${id}`),
  blocks,
  sections: [],
  place,
  ...more,
});

describe('screens', () => {
  it('call nobody: who learns here needs no ambulance', async () => {
    const urgent: Block = { kind: 'call-to-action', level: '112', blocks: [paragraph('Bel 112.')], place };
    const { screens } = await moduleOf({
      sections: [section('wanneer', [urgent, { kind: 'contact', place }, paragraph('Bel 020 000 00 00.')])],
    });
    const markup = screens.map((screen) => screen.html).join('');
    expect(markup).toContain('112');
    expect(markup).toContain('020 000 00 00');
    expect(markup).not.toContain('tel:');
  });

  it('come as introduction with summary, sections with their subsections, word list, sources', async () => {
    const { screens } = await moduleOf({
      summary: { blocks: [paragraph('Kort gezegd.')], place },
      sections: [
        section('wat', [paragraph('Dit is het.')], {
          brief: [paragraph('Kortweg.')],
          sections: [section('diep', [paragraph('Dieper.')], { level: 3 })],
        }),
        section('wanneer', [paragraph('Bel dan.')]),
      ],
      terms: [{ key: 'fasciculatie', term: 'fasciculatie', explanation: 'Een kleine spiertrekking.' }],
    });
    expect(screens.map(({ id, title }) => [id, title])).toEqual([
      ['introduction', 'Inleiding'],
      ['wat', 'Titel wat'],
      ['wanneer', 'Titel wanneer'],
      ['glossary', 'Woordenlijst'],
      ['sources', 'Bronnen en versie'],
    ]);
    expect(screens[0]!.html).toMatch(/In het kort[^]*Kort gezegd[^]*Een spier trilt/);
    expect(screens[1]!.html).toMatch(/Dit is het[^]*<h2 id="diep">Titel diep<\/h2>[^]*Dieper/);
    expect(screens[1]!.recap).toContain('Kortweg.');
    expect(screens[3]!.html).toContain('Een kleine spiertrekking.');
    expect(screens[4]!.html).toMatch(/1\.0\.0[^]*Concept[^]*22 november 2026/);
  });

  it('show what is for the training, and leave out what is for others', async () => {
    const only = (part: Partial<Extract<Block, { kind: 'only' }>>, words: string): Block => ({
      kind: 'only',
      blocks: [paragraph(words)],
      place,
      ...part,
    });
    const { screens } = await moduleOf({
      introduction: [
        only({ audience: 'staff' }, 'Voor medewerkers.'),
        only({ audience: 'patient' }, 'Voor patiënten.'),
        only({ outputs: ['leaflet', 'web'] }, 'Op papier.'),
      ],
      sections: [
        section('leeg', [only({ outputs: ['leaflet'] }, 'Alleen folder.')]),
        section('vol', [paragraph('x')]),
      ],
    });
    expect(screens[0]!.html).toContain('Voor medewerkers.');
    expect(JSON.stringify(screens)).not.toMatch(/Voor patiënten|Op papier|Alleen folder/);
    expect(screens.map(({ id }) => id)).toEqual(['introduction', 'vol', 'sources']);
  });

  it('keep ids apart from those of the author', async () => {
    const { screens } = await moduleOf({
      sections: [
        section('sources', [paragraph('x')], { sections: [section('introduction', [paragraph('y')])] }),
      ],
    });
    expect(screens.map(({ id }) => id)).toEqual(['introduction_screen', 'sources', 'sources_screen']);
  });

  it('have practice questions at their place, and the test’s questions nowhere', async () => {
    const items: Item[] = [
      choice('oefen', 'Oefen?', { practice: true, section: 'diep' }),
      choice('toets', 'Toets?', { section: 'wat' }),
      choice('los', 'Los?', { practice: true, section: 'wat' }),
      choice('nergens', 'Nergens?', { practice: true }),
    ];
    const { screens } = await moduleOf({
      items: items.map(
        ({ section: bound, ...item }) => (item.id === 'nergens' ? item : { ...item, section: bound }) as Item,
      ),
      sections: [
        section('wat', [paragraph('a'), itemBlock('toets')], {
          sections: [section('diep', [itemBlock('oefen'), paragraph('b')], { level: 3 })],
        }),
        section('wanneer', [paragraph('c')]),
      ],
    });
    expect(Object.fromEntries(screens.map(({ id, items: practised }) => [id, practised]))).toEqual({
      introduction: ['nergens'],
      wat: ['oefen', 'los'],
      wanneer: [],
      sources: [],
    });
    expect(screens[1]!.html.match(/<div data-item="oefen"><\/div>/g)).toHaveLength(1);
    expect(screens[1]!.html).not.toContain('toets');
  });

  it('ask a practice question once, where it stands, also when it is bound to another section', async () => {
    const { screens } = await moduleOf({
      items: [choice('oefen', 'Oefen?', { practice: true, section: 'wanneer' }), choice('toets', 'Toets?')],
      sections: [section('wat', [itemBlock('oefen')]), section('wanneer', [paragraph('c')])],
    });
    expect(screens.map(({ items }) => items)).toEqual([[], ['oefen'], [], []]);
  });

  it('link to sections, sources and notes by their ids, and to other units only where these are published', async () => {
    const link = (target: Extract<Block, { kind: 'paragraph' }>['children'][number]): Block => ({
      kind: 'paragraph',
      children: [target],
      place,
    });
    const unit = (name: string): Block =>
      link({ kind: 'link', target: { to: 'unit', unit: name }, children: text(name), place });
    const document = {
      site: 'https://folders.example/x',
      introduction: [
        link({ kind: 'link', target: { to: 'section', id: 'wanneer' }, children: text('daar'), place }),
        link({ kind: 'citation', source: 'nhs', number: 1, place }),
        unit('handen-wassen'),
        unit('onbekend'),
      ],
      citations: ['nhs'],
    };
    const library = [{ unit: 'handen-wassen', titles: { nl: 'Handen wassen' } }];
    const { screens } = await moduleOf(
      document,
      { sources: [{ id: 'nhs', title: 'Twitching' }] },
      { library },
    );
    const html = screens[0]!.html;
    expect([...html.matchAll(/href="([^"]+)"/g)].map((hit) => hit[1])).toEqual([
      '#wanneer',
      '#source_1',
      'https://folders.example/x/handen-wassen/nl/index.html',
    ]);
    expect(screens.at(-1)!.html).toContain('id="source_1"');
  });
});

describe('items', () => {
  it('carry shape, flags, passage and HTML side by side', async () => {
    const { items } = await moduleOf({
      items: [
        choice('a', 'Bij <b> of &?', {
          section: 'diep',
          critical: true,
          pinLast: true,
          hint: 'Denk na',
          points: 2,
        }),
      ],
      sections: [section('wat', [paragraph('x')], { sections: [section('diep', [paragraph('y')])] })],
    });
    expect(items[0]).toMatchObject({
      id: 'a',
      points: 2,
      critical: true,
      pinLast: true,
      hint: 'Denk na',
      objective: 'alarm',
      passage: { section: 'diep', title: 'Titel diep', screen: 'wat' },
      text: 'Bij <b> of &?',
      stem: 'Bij &lt;b&gt; of &amp;?',
      shape: { kind: 'single-choice', key: 'b' },
    });
    expect(Object.keys(items[0]!.choices)).toEqual(['a', 'b', 'c']);
    expect(items[0]!.choices['b']).toMatchObject({ html: 'Nee' });
    expect(items[0]!.choices['b']!.feedback).toContain('Uitleg bij Nee.');
  });

  it('of every kind are packed', async () => {
    const base = choice('x', 'x');
    const own = (id: string, kind: string, more: object): Item =>
      ({ ...base, id, stem: text(`Vraag ${id}`), kind, ...more }) as unknown as Item;
    const option = (value: string, correct: boolean): object => ({
      text: text(value),
      correct,
      feedback: [],
      place,
    });
    const { items } = await moduleOf({
      items: [
        own('mr', 'multiple-response', {
          options: [option('A', true), option('B', true), option('C', false)],
        }),
        own('tf', 'true-false', { options: [option('Waar', true), option('Niet waar', false)] }),
        own('li', 'likert', { options: [option('Nooit', false), option('Vaak', false)] }),
        own('or', 'ordering', {
          steps: ['Eerst', 'Dan'].map((step) => ({
            text: text(step),
            feedback: [paragraph(`Want ${step}`)],
            place,
          })),
        }),
        own('ma', 'matching', {
          head: [text('Klacht'), text('Actie')],
          pairs: [
            { left: text('Kramp'), right: text('Rekken'), place },
            { left: text('Zwakte'), right: text('Bellen'), place },
            { left: text('Stijf'), right: text('Rekken'), place },
            { right: text('Slapen'), place },
          ],
        }),
        own('fi', 'fill-in', { answers: ['kuit'], feedback: [paragraph('De kuit.')] }),
        own('nu', 'numeric', { ranges: [{ min: 12, max: 16 }], feedback: [] }),
      ],
    });
    const by = Object.fromEntries(items.map((item) => [item.id, item]));
    expect(Object.values(by['mr']!.choices).map(({ html }) => html)).toEqual(['A', 'B', 'C']);
    expect(by['tf']!.choices).toMatchObject({ t: { html: 'Waar' }, f: { html: 'Niet waar' } });
    expect(by['li']).toMatchObject({ points: 0, shape: { kind: 'likert' } });
    expect(Object.values(by['or']!.choices)[0]).toMatchObject({
      html: 'Eerst',
      feedback: expect.stringContaining('Want Eerst'),
    });
    expect(by['ma']!.heads).toEqual(['Klacht', 'Actie']);
    expect(Object.values(by['ma']!.lefts!)).toEqual(['Kramp', 'Zwakte', 'Stijf']);
    expect(Object.values(by['ma']!.choices).map(({ html }) => html)).toEqual(['Rekken', 'Bellen', 'Slapen']);
    expect(by['fi']!.feedback).toContain('De kuit.');
    expect(by['nu']).not.toHaveProperty('feedback');
  });

  it('go when their only place in the text is for another output', async () => {
    const { items } = await moduleOf({
      items: [choice('web', 'Web?'), choice('toets', 'Toets?')],
      sections: [
        section('wanneer', [
          { kind: 'only', outputs: ['web'], blocks: [itemBlock('web')], place },
          itemBlock('toets'),
        ]),
      ],
    });
    expect(items.map(({ id }) => id)).toEqual(['toets']);
  });

  it('of a case share its vignette, which stands in no screen', async () => {
    const { items, cases, screens } = await moduleOf({
      items: [
        choice('een', 'Een?', { case: 'mevrouw', practice: true }),
        choice('twee', 'Twee?', { case: 'mevrouw' }),
      ],
      sections: [
        section('wanneer', [
          {
            kind: 'case',
            id: 'mevrouw',
            blocks: [paragraph('Mevrouw Jansen belt.'), itemBlock('een'), itemBlock('twee')],
            place,
          },
        ]),
      ],
    });
    expect(items.map((item) => item.case)).toEqual(['mevrouw', 'mevrouw']);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ id: 'mevrouw', html: expect.stringContaining('Mevrouw Jansen belt.') });
    expect(cases[0]!.html).not.toContain('data-item');
    expect(screens[1]!.html).not.toContain('Mevrouw');
    expect(screens[1]).toMatchObject({ items: ['een'], html: expect.stringContaining('data-item="een"') });
  });
});

describe('the rest of the data', () => {
  it('gives notices for a draft, a made-up organisation, and an overdue text', async () => {
    const now = { ...makeContext().options, today: '2030-01-01' };
    const draft = await moduleOf();
    expect(draft.notices.join('\n')).toMatch(/^Concept[^]*Voorbeeld:/);
    const organisation = { ...makeDocument().organisation, sample: false };
    const reviewed = { status: 'reviewed', reviewDue: '2029-11-20' } as const;
    expect((await moduleOf({ organisation }, reviewed)).notices).toEqual([]);
    const overdue = await moduleOf({ organisation }, reviewed, { options: now });
    expect(overdue.notices).toEqual([expect.stringContaining('20 november 2029')]);
  });

  it('keeps its hash when only words around the questions change', async () => {
    const { hash } = await moduleOf();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const other = await moduleOf(
      { introduction: [paragraph('Anders.')] },
      { version: '2.0.0', title: 'Anders' },
    );
    expect(other.hash).toBe(hash);
  });

  it.each<[string, Partial<Document>]>([
    ['an item more', { items: [...makeDocument().items, choice('nieuw', 'Nieuw?')] }],
    ['another order', { items: [...makeDocument().items].reverse() }],
    [
      'other options',
      {
        items: [choice('rode-vlag', 'x', { options: [] }), choice('rust', 'Helpt rust?')].slice(1),
      },
    ],
    ['a screen more', { sections: [...makeDocument().sections, section('extra', [paragraph('x')])] }],
  ])('changes its hash with %s', async (_, more) => {
    expect((await moduleOf(more)).hash).not.toBe((await moduleOf()).hash);
  });

  it('changes its hash with another key or another draw', async () => {
    const { hash } = await moduleOf();
    const [first, second] = makeDocument().items;
    const swapped =
      first!.kind === 'single-choice' ? { ...first!, options: [...first!.options].reverse() } : first!;
    const rekeyed =
      first!.kind === 'single-choice'
        ? { ...first!, options: first!.options.map((o, i) => ({ ...o, correct: i === 2 })) }
        : first!;
    expect((await moduleOf({ items: [swapped, second!] })).hash).not.toBe(hash);
    expect((await moduleOf({ items: [rekeyed, second!] })).hash).not.toBe(hash);
    const { training } = makeDocument().meta;
    expect((await moduleOf({}, { training: { ...training, draw: 1 } })).hash).not.toBe(hash);
  });

  it('has every word under a name of its own', async () => {
    const { words } = await moduleOf();
    expect(words).toMatchObject({
      ...nl.training,
      months: nl.words.months,
      date: nl.words.date,
      decimal: ',',
    });
  });

  it('reports failed unless asked not to', async () => {
    expect((await moduleOf()).reportFailed).toBe(true);
    const options = { ...makeContext().options, training: { reportFailed: false } };
    expect((await moduleOf({}, {}, { options })).reportFailed).toBe(false);
  });
});
