// Fifty mistakes planted in a clean unit, of the reader and the checks, all in one source: each is found once, on its
// line, and there is no other error.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

const SOURCE = 'content/handen-wassen/nl.md';

/** A mistake: what stands there, what the mistake makes of it, and the rule that must find it. */
interface Fault {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** What was planted, in whole lines, and the line of it that the finding is on, from 0. */
  readonly text: string;
  readonly line: number;
}

/** Changes a text of the front matter into whole lines. */
function instead(rule: string, from: string, to: string, line = 0): Fault {
  return { rule, from, to, text: to, line };
}

/** Puts a text in front of a heading of the clean unit; the finding is on the line `at`, by default the first. */
function before(heading: string, rule: string, text: string, at?: string): Fault {
  const line = at === undefined ? 0 : text.split('\n').indexOf(at);
  return { rule, from: heading, to: `${text}\n\n${heading}`, text, line };
}

const WHY = '## Waarom is het belangrijk?';
const WHEN = '## Wanneer belt u een arts?';
const WASH = '## Wanneer wast u uw handen?';
const HOW = '## Hoe wast u uw handen?';
const SKIN = '## Hoe houdt u uw huid gezond?';
const ASK = '## Hebt u nog vragen?';

const FAULTS: readonly Fault[] = [
  // Front matter.
  instead('meta-unknown-key', 'licence: CC-BY-4.0', 'license: CC-BY-4.0'),
  instead('meta-value', 'review-due: 2029-11-20', 'review-due: 2029-02-30'),
  instead('meta-duplicate', 'version: 1.0.0\n', 'version: 1.0.0\nversion: 1.0.1\n', 1),
  instead('meta-type', 'related: [spiertrekkingen-been]', 'related: spiertrekkingen-been'),
  instead(
    'meta-missing',
    '  - { version: 1.0.0, date: 2026-11-22, text: Eerste uitgave. }',
    '  - { version: 1.0.0, date: 2026-11-22 }',
  ),
  instead('meta-reference', 'status: draft', 'status: draft\norganisation: elders', 1),
  // Directives and attributes.
  before(WHY, 'directive-unknown', ':::waarschuwing\nPas op.\n:::'),
  before(WHY, 'directive-form', '::note'),
  before(WHY, 'directive-unopened', 'Schone handen.\n\n:::', ':::'),
  before(WHY, 'attribute-unknown', ':::note{kleur=rood}\nSchone handen.\n:::'),
  before(WHY, 'attribute-value', ':::urgent{level=morgen}\nBel morgen uw huisarts.\n:::'),
  before(WHY, 'attribute-missing', ':::urgent\nBel vandaag uw huisarts.\n:::'),
  before(WHY, 'directive-content', ':::do\nGeen lijst, maar tekst.\n:::'),
  before(WHY, 'directive-duplicate', ':::summary\n- Nog een keer.\n:::'),
  // Structure and text.
  before(WHEN, 'heading-title', '# Nog een titel'),
  before(WHEN, 'heading-empty', '### '),
  before(WHEN, 'heading-order', '##### Te diep'),
  before(SKIN, 'id-duplicate', '### Nog eens {#hoe}'),
  before(WHEN, 'id-invalid', '### Een kop {#hé}'),
  before(WHEN, 'html-ignored', 'De eerste regel.<br>De tweede regel.'),
  before(WHEN, 'link-broken', 'Zie [hieronder](#nergens).'),
  before(WHEN, 'link-scheme', 'Zie [dit](ftp://voorbeeld.example/x).'),
  before(WHEN, 'term-unknown', 'Dat heet :term[onbekendheid].'),
  before(WHEN, 'citation-unknown', 'Dat staat ergens.[^nergens]'),
  before(WHEN, 'variable-unknown', 'Bel {{organisation.telefoon}}.'),
  before(WHEN, 'table-ragged', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '| 1 | 2 | 3 |'),
  before(WHEN, 'task-misplaced', '- [x] Geen vraag'),
  // Pictures.
  before(WASH, 'asset-missing', '::figure[Een hand]{src=weg.svg alt="Een hand" credit="X" licence="CC0"}'),
  before(
    WASH,
    'asset-remote',
    '::figure[Een arm]{src="https://voorbeeld.example/a.svg" alt="Een arm" credit="X" licence="CC0"}',
  ),
  before(
    WASH,
    'asset-outside',
    '::figure[Een been]{src="../logo.svg" alt="Een been" credit="X" licence="CC0"}',
  ),
  before(WASH, 'image-inline', 'Kijk ![een hand](hand-plekken.svg) hier.'),
  before(WASH, 'image-alt', '::figure[Een voet]{src=hand-plekken.svg credit="X" licence="CC0"}'),
  // Words.
  before(
    HOW,
    'sentence-length',
    'Was uw handen als u ziet of voelt dat ze vies zijn en doe het ook voor het koken en na de wc en als u buiten bent geweest.',
  ),
  before(HOW, 'address-mixed', 'Was je handen goed.'),
  before(HOW, 'absolute-claim', 'Zeep werkt altijd.'),
  before(HOW, 'dose-format', 'Neem .5 gram zeep.'),
  before(HOW, 'emergency-number', 'Bel direct 911.'),
  before(HOW, 'abbreviation-undefined', 'Dat doet de SEH ook.'),
  before(HOW, 'list-empty', '- Zeep\n-\n- Water', '-'),
  // Calls to action.
  before(SKIN, 'redflag-incomplete', ':::urgent{level=today}\nIs uw huid rood en warm? Wacht dan niet.\n:::'),
  before(
    SKIN,
    'redflag-parity',
    '::::only{output=web}\n:::urgent{level=today}\nIs uw huid dik? Bel vandaag uw huisarts.\n:::\n::::',
    ':::urgent{level=today}',
  ),
  // Questions.
  before(
    ASK,
    'item-stem',
    ':::question{#q1 objective=alarm}\n- [x] Een\n  > Dit is de juiste keuze hier.\n- [ ] Twee\n  > Dit is niet de juiste keuze.\n- [ ] Drie\n  > Dit is ook niet de juiste keuze.\n:::',
  ),
  before(
    ASK,
    'item-key',
    ':::question{#q2 objective=alarm}\n### Wat klopt hier?\n\n- [ ] Een\n  > Dit is niet de juiste keuze.\n- [ ] Twee\n  > Dit is niet de juiste keuze.\n- [ ] Drie\n  > Dit is ook niet de juiste keuze.\n:::',
    '- [ ] Een',
  ),
  before(
    ASK,
    'item-objective',
    ':::question{#q3}\n### Wat doet zeep?\n\n- [x] Vuil losmaken\n  > Dit is de juiste keuze hier.\n- [ ] Huid kleuren\n  > Dit is niet de juiste keuze.\n- [ ] Water warmen\n  > Dit is ook niet de juiste keuze.\n:::',
  ),
  before(
    ASK,
    'item-objective-unknown',
    ':::question{#q4 objective=alrm}\n### Wat doet water?\n\n- [x] Vuil wegspoelen\n  > Dit is de juiste keuze hier.\n- [ ] Huid kleuren\n  > Dit is niet de juiste keuze.\n- [ ] Nagels knippen\n  > Dit is ook niet de juiste keuze.\n:::',
  ),
  before(
    ASK,
    'item-options',
    ':::question{#q5 objective=alarm}\n### Wat doet een doek?\n\n- [x] Handen drogen\n  > Dit is de juiste keuze hier.\n- [ ] Handen wassen\n  > Dit is niet de juiste keuze.\n:::',
  ),
  before(
    ASK,
    'item-all-none',
    ':::question{#q6 objective=alarm}\n### Wat helpt tegen vuil?\n\n- [x] Zeep met water\n  > Dit is de juiste keuze hier.\n- [ ] Een handschoen\n  > Dit is niet de juiste keuze.\n- [ ] Geen van deze\n  > Dit is ook niet de juiste keuze.\n:::',
    '- [ ] Geen van deze',
  ),
  before(
    ASK,
    'item-feedback',
    ':::question{#q7 objective=alarm}\n### Wat beschermt een wondje?\n\n- [x] Een pleister\n  > Dit is de juiste keuze hier.\n- [ ] Een trui\n- [ ] Een ring\n  > Dit is ook niet de juiste keuze.\n:::',
    '- [ ] Een trui',
  ),
  before(
    ASK,
    'item-mixed',
    ':::question{#q8 objective=alarm}\n### Wat maakt een huid droog?\n\n- [x] Heet water\n  > Dit is de juiste keuze hier.\n- [ ] Handcrème\n  > Dit is niet de juiste keuze.\n- Lauw water\n  > Dit is ook niet de juiste keuze.\n:::',
    '- Lauw water',
  ),
  before(ASK, 'directive-unclosed', ':::note\nDit kader blijft open.'),
];

let place: Workplace;
let errors: readonly Finding[];
beforeAll(() => {
  place = makeWorkplace();
  for (const { from, to } of FAULTS) place.edit(SOURCE, from, to);
  const run = place.trifold(['check', 'handen-wassen', '--lang', 'nl', '--format', 'json', '--quiet']);
  expect(run.code, run.stderr).toBe(1);
  const { findings } = JSON.parse(run.stdout) as { findings: Finding[] };
  errors = findings.filter((finding) => finding.severity === 'error');
});
afterAll(() => {
  place.remove();
});

/** A finding as its rule and line. */
const named = (rule: string, line: number | undefined): string => `${rule} at ${String(line)}`;

/** The line, from 1, that a fault's finding must be on; the planted text must stand in the source once. */
function lineOf({ text, line }: Fault): number {
  const [head = '', ...others] = `\n${place.read(SOURCE).toString('utf8')}`.split(
    `\n${text.replace(/\n$/, '')}\n`,
  );
  if (others.length !== 1) throw new Error(`${text} stands there ${String(others.length)} times`);
  return head.split('\n').length + line;
}

it('there are fifty', () => {
  expect(FAULTS).toHaveLength(50);
});

it('all are found on their lines, and nothing else is an error', () => {
  const found = errors.map(({ ruleId, place: at }) => named(ruleId, at?.start.line));
  expect(found.sort()).toEqual(FAULTS.map((fault) => named(fault.rule, lineOf(fault))).sort());
});
