// What the rules find in English, German and French, sentence by sentence; and that they are silent where they know no language.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/index.ts';
import { findLanguage } from '../../../src/checks/language/index.ts';
import { wordsOf } from '../../../src/checks/language/words.ts';
import type { Finding } from '../../../src/findings/index.ts';
import { FRONT_LINES, parseExample } from '../sources.ts';

function found(source: string, lang: string, rule: string): Finding[] {
  const { document, findings } = parseExample(source, lang);
  if (document === undefined) throw new Error('no document');
  return checkDocument({ document, findings }, { checks: {}, units: ['proef'] }).findings.filter(
    (finding) => finding.ruleId === rule,
  );
}

const option = (text: string): string =>
  `:::question{#a objective=alarm}\n### ?\n\n- [x] Xx\n- [ ] Yy\n- [ ] ${text}\n:::\n`;
const stem = (text: string): string =>
  `:::question{#a objective=alarm}\n### ${text}\n\n- [x] Xx\n- [ ] Yy\n- [ ] Zz\n:::\n`;
const alarm = (text: string): string => `:::urgent{level=today}\n${text}\n:::\n`;
const of = (count: number, word: string): string => `${Array.from({ length: count }, () => word).join(' ')}.`;

type Case = readonly [
  lang: string,
  rule: string,
  source: string,
  found: readonly (readonly [severity: string, actual: string])[],
];

const CASES: readonly Case[] = [
  ['en', 'absolute-claim', 'A twitch is always harmless.', [['error', 'always']]],
  ['en', 'absolute-claim', 'This tablet always works.', [['error', 'always']]],
  ['en', 'absolute-claim', 'The drug is completely harmless.', [['error', 'completely harmless']]],
  ['en', 'absolute-claim', 'The desk is always open.', [['info', 'always']]],
  ['en', 'absolute-claim', 'The sheets are 100% cotton.', [['info', '100%']]],
  ['en', 'absolute-claim', 'Always wash your hands. You should never share a towel.', []],
  ['en', 'absolute-claim', 'It is not always harmless. It is almost always benign.', []],
  ['en', 'absolute-claim', 'Is it always harmless?', []],
  [
    'en',
    'vague-modal',
    `${of(30, 'Rest helps')} Rest regularly, in principle.`,
    [
      ['info', 'regularly'],
      ['info', 'in principle'],
    ],
  ],
  ['en-US', 'emergency-number', 'Cannot speak? Call 999.', [['error', '999']]],
  ['en-US', 'emergency-number', 'Cannot speak? Call 911.', []],
  ['en-GB', 'emergency-number', 'Cannot speak? Call 999, or NHS 111.', []],
  ['en-GB', 'emergency-number', 'Cannot speak? Call 911.', [['error', '911']]],
  ['en-IE', 'emergency-number', 'Cannot speak? Call 112 or 999.', []],
  ['en-IE', 'emergency-number', 'Cannot speak? Call 111.', [['error', '111']]],
  ['de', 'emergency-number', 'Rufen Sie 144.', [['error', '144']]],
  ['de-AT', 'emergency-number', 'Rufen Sie 144.', []],
  ['fr', 'emergency-number', 'Appelez le 15.', []],
  ['fr-BE', 'emergency-number', 'Appelez le 15.', [['error', '15']]],
  ['en', 'figurative', 'She lost her battle with cancer.', [['info', 'battle with']]],
  ['en', 'relative-date', 'A doctor found this recently.', [['warning', 'recently']]],
  ['en', 'condition-first', 'He suffers from asthma.', [['info', 'suffers from']]],
  ['en', 'redflag-threshold', alarm('The pain persists? Call your doctor.'), [['warning', 'persists']]],
  ['en', 'redflag-threshold', alarm('The pain persists for more than two weeks? Call your doctor.'), []],
  ['en', 'jargon-undefined', 'You may have hypertension.', [['warning', 'hypertension']]],
  ['en', 'jargon-undefined', 'You may have hypertension (high blood pressure).', []],
  ['en', 'jargon-undefined', 'The doctor takes two biopsies.', [['warning', 'biopsies']]],
  ['en', 'item-all-none', option('None of the above'), [['error', 'None of the above']]],
  ['en', 'item-all-none', option('None of these drugs is taken with food'), []],
  ['en', 'item-negative', stem('Which of these is not a sign?'), [['warning', 'not']]],
  ['en', 'item-absolute', option('The leg always hurts'), [['warning', 'always']]],
  ['en', 'sentence-length', of(20, 'pain'), []],
  ['en', 'sentence-length', of(21, 'pain'), [['warning', '21 words']]],
  ['en', 'sentence-length', of(26, 'pain'), [['error', '26 words']]],
  ['de', 'long-word', 'Das Dreißigjährigenfest, der Arzttermin.', [['warning', 'Dreißigjährigenfest']]],
  ['de', 'absolute-claim', 'Das Zucken ist immer harmlos.', [['error', 'immer']]],
  ['de', 'absolute-claim', 'Die Salbe hilft immer.', [['error', 'immer']]],
  ['de', 'absolute-claim', 'Das Mittel ist völlig unschädlich.', [['error', 'völlig unschädlich']]],
  ['de', 'absolute-claim', 'Rufen Sie immer an. Es ist nicht immer harmlos. Es tut immer noch weh.', []],
  ['de', 'absolute-claim', 'Der Schalter hat immer geöffnet.', []],
  [
    'de',
    'redflag-threshold',
    alarm('Der Schmerz hält an, wenn er nicht weggeht? Rufen Sie an.'),
    [['warning', 'nicht weggeht']],
  ],
  ['de', 'redflag-threshold', alarm('Der Schmerz nach zwei Wochen nicht weggeht? Rufen Sie an.'), []],
  ['de', 'item-all-none', option('Keine der genannten'), [['error', 'Keine der genannten']]],
  ['de', 'item-all-none', option('Keine der genannten Salben hilft'), []],
  ['de', 'item-negative', stem('Was hilft nicht?'), [['warning', 'nicht']]],
  ['de', 'item-absolute', option('Das Bein schmerzt immer'), [['warning', 'immer']]],
  ['de', 'sentence-length', of(16, 'Schmerz'), [['warning', '16 words']]],
  ['de', 'sentence-length', of(23, 'Schmerz'), [['error', '23 words']]],
  ['de', 'relative-date', 'Das zeigte sich kürzlich.', [['warning', 'kürzlich']]],
  ['fr', 'absolute-claim', 'Ce tremblement est toujours bénin.', [['error', 'toujours']]],
  ['fr', 'absolute-claim', 'Ce produit est totalement inoffensif.', [['error', 'totalement inoffensif']]],
  ['fr', 'absolute-claim', 'Appelez toujours le médecin. Ce n’est pas toujours grave.', []],
  ['fr', 'absolute-claim', 'Le guichet ferme toujours tard.', []],
  ['fr', 'redflag-threshold', alarm('La douleur persiste ? Appelez le médecin.'), [['warning', 'persiste']]],
  ['fr', 'redflag-threshold', alarm('La douleur persiste après deux semaines ? Appelez le médecin.'), []],
  ['fr', 'item-all-none', option('Aucune de ces réponses'), [['error', 'Aucune de ces réponses']]],
  ['fr', 'item-negative', stem('Que ne faut-il pas faire ?'), [['warning', 'pas']]],
  ['fr', 'address-mixed', 'Vous marchez. Reposez votre jambe. Puis tu bois.', [['error', 'tu']]],
  ['fr', 'address-mixed', 'Vous marchez. Reposez votre jambe.', []],
  ['fr', 'sentence-length', of(19, 'douleur'), [['warning', '19 words']]],
  ['fr', 'sentence-length', of(26, 'douleur'), [['error', '26 words']]],
  ['fr', 'relative-date', 'Il est actuellement ouvert.', [['warning', 'actuellement']]],
];

describe('rules of English, German and French', () => {
  it.each(CASES)('%s %s: %s', (lang, rule, source, expected) => {
    expect(found(source, lang, rule).map(({ severity, actual }) => [severity, actual])).toEqual(expected);
  });

  it('stands at the phrase', () => {
    const [finding] = found('Rest helps.\n\nA twitch is always harmless.\n', 'en', 'absolute-claim');
    expect(finding?.place?.start).toMatchObject({ line: FRONT_LINES + 3, column: 13 });
  });
});

describe('a language without tools', () => {
  const STRUCTURE =
    /^(?:meta-|section-missing|key-message|redflag-|disclaimer|source-|lang-dir|item-(?:objective|source|options|feedback|longest|position|cue)|objective-|heading-order|review-|image-|duplicate|emergency|term-|directive)/;
  it.each([
    ['tr', `Her zaman always nooit. ${of(60, 'ağrı')}`],
    ['ar', `دائما always nooit. ${of(60, 'ألم')}`],
    ['ti', `ኩሉ always nooit. ${of(60, 'ቃንዛ')}`],
  ])('%s gets rules of structure only', (lang, text) => {
    const { document, findings } = parseExample(`## A\n\n${text}\n\n${option('all of the above')}`, lang);
    if (document === undefined) throw new Error('no document');
    const ids = checkDocument({ document, findings }, { checks: {}, units: ['proef'] }).findings.map(
      (finding) => finding.ruleId,
    );
    expect(ids.filter((id) => !STRUCTURE.test(id))).toEqual([]);
    expect(ids).toContain('redflag-missing');
  });
});

/** "+" before a sentence with a passive in it. */
const PASSIVES = `
+Your blood is tested in the laboratory.
+The wound was cleaned by a nurse.
+You will be called next week.
+The results have been sent to your doctor.
+The tube is being removed.
+Your arm is not put in plaster.
+The medicine is usually given twice a day.
+Both samples were taken this morning.
+The form must be filled in first.
+You may be asked to wait.
+The stitches are removed after ten days.
+It is caused by a virus.
+The skin was carefully cut.
+The dose can be changed.
+A scan is made of your head.
+The appointment has been cancelled.
+Your blood pressure is measured at every visit.
+The tablets should be kept in a cool place.
+You are seen by the specialist.
+The bandage is wound around the leg.
+Children are often treated at home.
+The cause isn't known.
+That was shown in a study.
+The muscle is held by a tendon.
+Your leg will be lifted slowly.
+The area is numbed first.
+The vein is found with a light.
+The operation was done in March.
+It's called a spasm.
+The letter was written by your doctor.
-You are tired and worried.
-The swelling is red and warm.
-The nurse cleans the wound.
-You are allowed to eat.
-Are you pregnant?
-The pain is bad at night.
-They were married for years.
-He is a skilled surgeon.
-It is on the red list.
-You need a bed.
-There is indeed a risk.
-The doctor is going to call you.
-She was very experienced.
-Your knee is swollen.
-The desk is closed on Sunday.
-You are used to it.
-The tablets are in the blue box.
-It was a hundred years ago.
-You are not supposed to drive.
-The pharmacy is open.
-Your muscles are tense.
-I am interested in the results.
-The cut is deep, cleaned wounds heal well.
-Is it bleeding?
-You are at risk, said the doctor.
-Your baby is well fed and happy.
-He is dehydrated.
-The ward is located on the third floor.
-She is related to the patient.
-The rash is widespread.
-What are the side effects?
-You were right.
`
  .trim()
  .split('\n');

it('English passives, labelled by hand', () => {
  const grammar = findLanguage('en')?.grammar;
  if (grammar === undefined) throw new Error('no grammar');
  const judged = PASSIVES.map((line) => {
    const source = line.slice(1);
    return {
      line,
      is: line.startsWith('+'),
      says: grammar.passive?.({ source, words: wordsOf(source) }) !== undefined,
    };
  });
  const right = judged.filter(({ is, says }) => is && says).length;
  const said = judged.filter(({ says }) => says).length;
  const labelled = judged.filter(({ is }) => is).length;
  console.log(
    `passive, en: ${judged.length} sentences, precision ${(right / said).toFixed(2)}, recall ${(right / labelled).toFixed(2)}`,
  );
  for (const { line } of judged.filter(({ is, says }) => is !== says)) console.log(`  ${line}`);
  expect(right / said).toBeGreaterThanOrEqual(0.9);
  expect(right / labelled).toBeGreaterThanOrEqual(0.9);
});
