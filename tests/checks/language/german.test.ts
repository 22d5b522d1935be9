// What the rules find in German, sentence by sentence, and how its grammar does on sentences labelled by hand.
import { describe, expect, it } from 'vitest';
import { alarm, findingsIn, option, reachesGrammar, stem, type Case } from './finding.ts';

const CLAIMS: readonly Case[] = [
  ['absolute-claim', 'Die Operation gelingt immer.', [['error', 'immer']]],
  ['absolute-claim', 'Mit den Tabletten wird Ihr Blutdruck immer normal.', [['error', 'immer']]],
  ['absolute-claim', 'Ein Schlaganfall kann dann nie mehr auftreten.', [['error', 'nie']]],
  ['absolute-claim', 'Die Krankheit kommt nie wieder.', [['error', 'nie']]],
  ['absolute-claim', 'Die Mittel sind völlig unbedenklich.', [['error', 'völlig unbedenklich']]],
  ['absolute-claim', 'Sie haben keinerlei Nebenwirkungen.', [['error', 'keinerlei Nebenwirkungen']]],
  ['absolute-claim', 'Der Eingriff ist hundertprozentig sicher.', [['error', 'hundertprozentig sicher']]],
  ['absolute-claim', 'Die Creme ist zu 100 % wirksam.', [['error', 'zu 100 % wirksam']]],
  [
    'absolute-claim',
    'Die Methode ist risikofrei. Der Erfolg ist garantiert.',
    [
      ['error', 'risikofrei'],
      ['error', 'garantiert'],
    ],
  ],
  [
    'absolute-claim',
    'Jeder Patient wird wieder vollständig gesund.',
    [['error', 'Jeder Patient wird wieder vollständig gesund']],
  ],
  ['absolute-claim', 'Du solltest Tabletten nie ohne Rücksprache absetzen.', []],
  ['absolute-claim', 'Tabletten immer mit einem Glas Wasser einnehmen.', []],
  ['absolute-claim', 'Medikamente nie in der Nähe von Kindern liegen lassen.', []],
  ['absolute-claim', 'Manche Menschen haben nie Beschwerden. Viele merken nie etwas davon.', []],
  ['absolute-claim', 'Der Test ist nicht zu 100 % sicher. Kein Mittel ist völlig ungefährlich.', []],
  ['absolute-claim', 'Die Untersuchung ist nie ganz ohne Risiko. Wir sind immer für Sie da.', []],
  ['absolute-claim', 'Der Schlüssel hängt immer am Eingang.', [['info', 'immer']]],
];

const WORDS: readonly Case[] = [
  ['abbreviation-undefined', 'Ein EKG ist nötig.', [['error', 'EKG']]],
  ['abbreviation-undefined', 'Sie nehmen einen ACE-Hemmer.', [['error', 'ACE-Hemmer']]],
  [
    'abbreviation-undefined',
    'Essen Sie z.B. Nüsse. Kommen Sie ggf. wieder.',
    [
      ['warning', 'z.b.'],
      ['warning', 'ggf.'],
    ],
  ],
  ['abbreviation-undefined', 'Die Elektrokardiographie (EKG) tut nicht weh. Das EKG ist kurz.', []],
  [
    'abbreviation-undefined',
    'Fachleute nennen das eine COPD. Rufen Sie NICHT an. Sie bekommen eine SMS.',
    [],
  ],
  [
    'jargon-undefined',
    'Ödeme und Synkopen sind möglich.',
    [
      ['warning', 'Ödeme'],
      ['warning', 'Synkopen'],
    ],
  ],
  ['jargon-undefined', 'Oft ist die Krankheit asymptomatisch.', [['warning', 'asymptomatisch']]],
  ['jargon-undefined', 'Bluthochdruck (Hypertonie) ist häufig. Fachleute sprechen von einer Dyspnoe.', []],
  ['jargon-undefined', 'Eine Stenose, also eine enge Stelle, tut weh.', []],
  [
    'condition-first',
    'Hypertoniker leiden häufig an Kopfschmerzen.',
    [
      ['info', 'Hypertoniker'],
      ['info', 'leiden häufig an'],
    ],
  ],
  [
    'relative-date',
    'Seit neuestem gibt es Studien, aktuell werden sie geprüft.',
    [
      ['warning', 'Seit neuestem'],
      ['warning', 'aktuell'],
    ],
  ],
  ['relative-date', 'Nennen Sie uns alle Mittel, die Sie derzeit nehmen.', []],
  ['figurative', 'Das ist eine tickende Zeitbombe.', [['info', 'tickende Zeitbombe']]],
  ['address-mixed', 'Bitte rufen Sie an. Sagen Sie Ihren Namen. Dann hilft man dir.', [['error', 'dir']]],
  ['address-mixed', 'Du rufst an. Sie hilft dir. Sagen sie dir etwas, dann hilft ihr Rat.', []],
  [
    'heading-informative',
    '## Ätiologie\n\nText.\n\n## Diagnostik und Therapie\n\nText.',
    [['warning', 'Ätiologie']],
  ],
];

const CALLS: readonly Case[] = [
  ['emergency-number', 'Die Notrufnummer ist 144.', [['error', '144']]],
  ['emergency-number', 'Rufen Sie 15 an.', [['error', '15']]],
  ['emergency-number', 'Rufen Sie 999 oder 112.', [['error', '999']]],
  ['emergency-number', 'Rufen Sie nach 144 Stunden an. Der Raum hat die Nummer 118.', []],
  ['redflag-incomplete', alarm('Bringen Sie Ihr Kind sofort in die Kinderklinik.'), []],
  [
    'redflag-threshold',
    alarm('Rufen Sie Ihre Ärztin, wenn es nicht besser wird.'),
    [['warning', 'nicht besser wird']],
  ],
  ['redflag-threshold', alarm('Rufen Sie Ihre Ärztin und sagen Sie, wie lange Sie husten.'), []],
];

const ITEMS: readonly Case[] = [
  ['item-all-none', option('Keine der genannten Antworten'), [['error', 'Keine der genannten Antworten']]],
  ['item-all-none', option('Alle genannten Salben'), []],
  ['item-negative', stem('Was darf keinesfalls geschehen?'), [['warning', 'keinesfalls']]],
  ['item-negative', stem('Was hilft einer Frau, die nicht schlafen kann?'), []],
  ['item-absolute', option('Alle Kinder genesen'), [['warning', 'Alle Kinder']]],
  ['item-absolute', option('Alle 2 Stunden alle Tabletten'), []],
];

describe('German', () => {
  it.each([...CLAIMS, ...WORDS, ...CALLS, ...ITEMS])('%s: %s', (rule, source, expected) => {
    expect(findingsIn(source, 'de', rule)).toEqual(expected);
  });

  it('offers other forms and says that it is general', () => {
    const source =
      '## A\n\nSie möchten diese Information in großer Schrift? Sie ersetzt nicht den Rat Ihrer Ärztin.';
    expect(findingsIn(source, 'de', 'disclaimer-missing')).toEqual([]);
    expect(findingsIn(source, 'de', 'alt-formats-missing')).toEqual([]);
  });

  it('finds passives', () => {
    reachesGrammar('de', 'passive', PASSIVES);
  });

  it('finds double negations', () => {
    reachesGrammar('de', 'doubleNegation', NEGATIONS);
  });
});

/** "+" before a sentence with a passive in it. */
const PASSIVES = `
+Die Diagnose wird mittels einer Messung gestellt.
+Alternativ werden zwei Tabletten verabreicht.
+Das Mittel wird präoperativ appliziert.
+Ihr Blut wird im Labor untersucht.
+Die Wunde wurde genäht.
+Sie werden nächste Woche angerufen.
+Der Verband muss täglich gewechselt werden.
+Die Fäden können nach zehn Tagen gezogen werden.
+Es wird empfohlen, viel zu trinken.
+Wenn die Blase nicht entleert wird, steigt der Druck.
+Der Schlauch ist gestern entfernt worden.
+Danach wird der Arm geröntgt und verbunden.
+Die Tabletten werden vor dem Essen eingenommen.
+Sie werden gebeten, nüchtern zu kommen.
+Dabei wird eine Nadel in die Vene gestochen.
+Die Impfung wird in den Oberarm gegeben.
+Das Ergebnis wird Ihnen zugeschickt.
+Manchmal wird auch ein Bild der Lunge gemacht.
+Die Krankheit wird durch ein Virus verursacht.
+Ihre Angaben werden vertraulich behandelt.
+Das Gelenk wird mit Wasser gespült.
+Die Haut wird vorher desinfiziert.
+Sie wurden im Mund gestochen.
+Ihr Kind wird vor der Operation gewogen und gemessen.
+Der Termin wurde verschoben.
+Die Kosten werden von der Kasse übernommen.
+Nach der Operation werden Sie in den Aufwachraum gebracht.
+Dort wird geprüft, ob Sie allergisch sind.
+Der Krebs wurde früh erkannt.
+Das darf nicht vergessen werden.
+Ihr Blutdruck wird alle sechs Monate kontrolliert.
+Die Klammern werden mit einer Zange entfernt.
+Wird die Wunde nicht versorgt, kann sie sich entzünden.
+Das Medikament wird langsam abgesetzt.
+Kinder werden oft zu Hause behandelt.
-Sie werden davon müde.
-Die Stelle wird rot und schwillt an.
-Ihr Kind wird bald wieder gesund.
-Der Arzt wird Sie untersuchen.
-Die Schmerzen werden stärker.
-Sie werden die Tabletten einige Wochen nehmen.
-Ihnen wird schwindlig, oder Sie werden ohnmächtig.
-Es wird Ihnen bald besser gehen.
-Die Pflegekraft wird Ihnen helfen.
-Sie wird Ihnen einen Termin geben.
-Das wird gelingen.
-Der Husten wird wohl eine Woche dauern.
-Die Haut wird trocken und juckt.
-Er ist Arzt geworden.
-Sie hat sich erholt.
-Die Wunde ist verheilt.
-Das Bein ist geschwollen.
-Die Ärztin hat den Arm untersucht.
-Der Schlauch bleibt bedeckt.
-Wir werden Sie anrufen.
-Das Fieber wird über Nacht sinken.
-Sie werden merken, wie die Kraft kommt.
-Die Angst wird zum Problem.
-Der Bauch wird dick und hart.
-Die Nägel werden gelb.
-Dieser Wert wird oft mit der Zeit höher und hat keine Folgen.
-Sie werden Ihre Praxis gegen Abend erreichen.
-Das Gefühl wird mit der Zeit bekannt.
-Ihr Kind wird es bald vergessen.
-Sie werden Hilfe bekommen.
-Die Betroffenen werden blass.
-Das Sehen wird unscharf.
-Daraus wird eine Entzündung.
-Sie sind gut informiert.
-Die Praxis ist geschlossen.
`;

/** "+" before a sentence that denies twice. */
const NEGATIONS = `
+Das ist nicht unüblich.
+Es ist nicht unmöglich.
+Setzen Sie das Mittel nie ohne Rücksprache ab.
+Du solltest die Tabletten nie ohne Rücksprache nicht nehmen.
+Vergessen Sie nicht, keinen Alkohol zu trinken.
+Niemand darf nicht gefragt werden.
+Das ist nicht ungefährlich.
+Vermeiden Sie, dass Sie nichts trinken.
+Kein Mittel ist ohne Risiko.
+Verhindern Sie, dass niemand Bescheid weiß.
-Das ist nicht gefährlich.
-Nehmen Sie das Mittel nicht, und trinken Sie keinen Alkohol.
-Sie dürfen nicht nur Wasser trinken.
-Kommen Sie nicht unbedingt sofort.
-Essen Sie nichts und trinken Sie nichts.
-Sie dürfen nicht ohne Weiteres gehen.
-Wenn es nicht besser wird, warten Sie nicht.
-Die Wunde darf nicht nass werden, auch nicht beim Duschen.
-Es gibt keine Beschwerden.
-Ohne Brille sehen Sie schlecht.
-Das ist unangenehm, aber nicht gefährlich.
-Nein, das tut nicht weh.
-Nicht jeder bekommt Fieber.
-Weder Sie noch Ihr Kind müssen nüchtern sein.
-Sie vergessen manchmal etwas, das ist nicht schlimm.
`;
