// A small training module with an item of every kind, for tests of the player.
import { nl } from '../../src/locales/nl.ts';
import type { ItemShape } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';

const choices = (...texts: string[]) =>
  texts.map((text, index) => ({ id: 'abcdefghijklmnopqrstuvwxyz'.charAt(index), text }));

/** An item of a shape, with HTML that says what it is. */
export function item(id: string, shape: ItemShape, more: Partial<ModuleItem> = {}): ModuleItem {
  const list =
    'options' in shape
      ? shape.options
      : 'steps' in shape
        ? shape.steps
        : 'rights' in shape
          ? shape.rights
          : [];
  return {
    id,
    shape,
    points: shape.kind === 'likert' ? 0 : 1,
    critical: false,
    practice: false,
    pinLast: false,
    text: `Vraag ${id}?`,
    stem: `Vraag <strong>${id}</strong>?`,
    introduction: '',
    explanation: `<p>Uitleg bij ${id}.</p>`,
    choices: Object.fromEntries(
      list.map((choice) => [choice.id, { html: choice.text, feedback: `<p>Over ${choice.text}.</p>` }]),
    ),
    ...('lefts' in shape
      ? {
          lefts: Object.fromEntries(shape.lefts.map((left) => [left.id, left.text])),
          heads: ['Klacht', 'Actie'] as const,
        }
      : {}),
    ...more,
  };
}

export const single = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    {
      kind: 'single-choice',
      options: choices('Rust nemen', 'De huisarts bellen', 'Koffie drinken'),
      key: 'b',
    },
    more,
  );
export const multiple = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    {
      kind: 'multiple-response',
      options: choices('Slaap', 'Stress', 'Water', 'Rekken'),
      keys: ['a', 'c', 'd'],
      partial: true,
    },
    more,
  );
export const trueFalse = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    {
      kind: 'true-false',
      options: [
        { id: 't', text: 'Waar' },
        { id: 'f', text: 'Onwaar' },
      ],
      key: 't',
    },
    more,
  );
export const ordering = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    {
      kind: 'ordering',
      steps: choices('Handen tegen de muur', 'Been naar achteren', 'Knie buigen', 'Vasthouden'),
      partial: true,
    },
    more,
  );
export const matching = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    {
      kind: 'matching',
      lefts: [
        { id: '1', text: 'Ineens verward', key: 'a' },
        { id: '2', text: 'Minder kracht', key: 'b' },
      ],
      rights: choices('Direct 112 bellen en noteren hoe laat het begon', 'Vandaag de huisarts', 'Niets doen'),
      partial: true,
    },
    more,
  );
export const fillIn = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    { kind: 'fill-in', answers: ['fasciculatie', 'fasciculaties'] },
    { feedback: '<p>Juist, dat is het woord.</p>', ...more },
  );
export const numeric = (id: string, more?: Partial<ModuleItem>) =>
  item(
    id,
    { kind: 'numeric', ranges: [{ min: 25, max: 35 }] },
    { feedback: '<p>Juist, ongeveer dertig.</p>', ...more },
  );
export const likert = (id: string, more?: Partial<ModuleItem>) =>
  item(id, { kind: 'likert', options: choices('Oneens', 'Neutraal', 'Eens') }, more);

const { months, date, decimal, version } = nl.words;

/** The module; every field can be replaced. */
export function trainingModule(more: Partial<TrainingModule> = {}): TrainingModule {
  return {
    schema: 1,
    dialect: 'scorm12',
    unit: 'spiertrekkingen-been',
    lang: 'nl',
    dir: 'ltr',
    title: 'Spiertrekkingen herkennen en uitleggen',
    version: '1.0.0',
    organisation: 'Ziekenhuis Voorbeeld',
    hash: 'a3f1c09b7d2e4455667788990011223344556677889900112233445566778899',
    minutes: 20,
    mastery: 80,
    attempts: 3,
    shuffle: true,
    reportFailed: true,
    objectives: [
      { id: 'alarm', text: 'U herkent wanneer een patiënt een arts moet spreken.' },
      { id: 'zelfzorg', text: 'U noemt wat een patiënt zelf kan doen.' },
    ],
    notices: ['Concept: deze tekst is nog niet nagekeken door een arts.'],
    screens: [
      {
        id: 'wat',
        title: 'Wat zijn spiertrekkingen?',
        titleHtml: 'Wat zijn spiertrekkingen?',
        html: '<p>Bij een spiertrekking trekt een spier kort samen. Lees ook <a href="#bellen-sub">wanneer u belt</a>.</p><div data-item="oefen"></div><p>Veel trekkingen merkt u niet eens.</p>',
        recap: '<p>Een spier trekt samen zonder dat u dat wilt.</p>',
        items: ['oefen', 'oefen-2'],
      },
      {
        id: 'bellen',
        title: 'Wanneer belt u een arts?',
        titleHtml: 'Wanneer belt u een <em>arts</em>?',
        html: '<p>Let op kracht, gevoel en duur.</p><section><h2 id="bellen-sub">Bel vandaag</h2><p>Bij minder kracht. <a href="https://voorbeeld.example/">Meer lezen</a>.</p></section>',
        items: [],
      },
    ],
    cases: [{ id: 'balie', html: '<p>Mevrouw Jansen staat aan de balie.</p>' }],
    items: [
      single('oefen', { practice: true, hint: 'Denk aan kracht.' }),
      matching('oefen-2', { practice: true }),
      single('rode-vlag', {
        objective: 'alarm',
        critical: true,
        pinLast: true,
        case: 'balie',
        hint: 'Let op kracht.',
        passage: { section: 'bellen-sub', title: 'Bel vandaag', screen: 'bellen' },
      }),
      multiple('adviezen', { objective: 'zelfzorg', points: 2 }),
      trueFalse('stelling', { objective: 'zelfzorg' }),
      ordering('volgorde', { objective: 'zelfzorg' }),
      matching('acties', { objective: 'alarm' }),
      fillIn('woord'),
      numeric('seconden', {
        objective: 'zelfzorg',
        passage: { section: 'wat', title: 'Wat zijn spiertrekkingen?', screen: 'wat' },
      }),
      likert('mening'),
    ],
    words: { ...nl.training, months, date, decimal, version },
    ...more,
  };
}
