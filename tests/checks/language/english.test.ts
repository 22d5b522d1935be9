// What the rules find in English, and what they leave alone: sentences of a plain-language editor and of printed leaflets.
import { describe, expect, it } from 'vitest';
import { found, question, told, urgent } from './found.ts';

/** Each source with what the rule tells of it, as "severity actual"; none where nothing stands behind it. */
type Table = readonly (readonly [source: string, ...told: string[]])[];

function judges(rule: string, table: Table, lang = 'en-GB'): void {
  describe(`${rule}, ${lang}`, () => {
    it.each(table.map(([source, ...expected]) => [source, expected] as const))('%s', (source, expected) => {
      expect(told(lang, rule, source)).toEqual(expected);
    });
  });
}

judges('abbreviation-undefined', [
  ['The ECG was fine, and the CRP too.', 'error ECG', 'error CRP'],
  ['You have AF. NSAIDs are not safe.', 'error AF', 'error NSAIDs'],
  ['You have an electrocardiogram (ECG). The ECG does not hurt.'],
  ['You get an ECG: a tracing of your heart.'],
  ['The lung disease COPD makes it hard to breathe.'],
  ['IBS, or irritable bowel syndrome, is common.'],
  ['Take aspirin or NSAIDs.', 'error NSAIDs'],
  ['Your GP can refer you to A&E or call NHS 111. Bring your ID.'],
  ['In the UK and the US, HIV is treated for life. Stage IV. Vitamin B12.'],
  ['STOP taking it. Do NOT drive. ALWAYS ask. Keep CALM.'],
  ['We are in SE1.'],
  ['Take it b.d. or p.r.n.', 'warning b.d.', 'warning p.r.n.'],
  ['Take e.g. ibuprofen.', 'warning e.g.'],
  ['Open from 9 a.m. to 5 p.m. every day.'],
]);

judges('jargon-undefined', [
  ['Patients with haemoptysis need a laparotomy.', 'warning haemoptysis', 'warning laparotomy'],
  ['You have edema and anemia.', 'warning edema', 'warning anemia'],
  ['Thrombi and metastases are seen.', 'warning Thrombi', 'warning metastases'],
  ['The HbA1c and the INR are high.', 'warning HbA1c', 'warning INR'],
  ['You have atrial fibrillation.', 'warning atrial fibrillation'],
  ['You have atrial fibrillation (an irregular heartbeat).'],
  ['A hysterectomy is an operation to take out the womb.'],
  ['You have T2DM and a CHA2DS2-VASc of 3.', 'warning T2DM', 'warning CHA2DS2-VASc'],
]);

judges('double-negation', [
  ['It is not uncommon for doses not to be taken.', 'warning not uncommon'],
  ['Do not come unless you do not have a fever.', 'warning not come unless you do not'],
  ['You cannot not notice it.', 'warning cannot not'],
  ['There is no reason not to call.', 'warning no reason not'],
  ['This does not mean that you do not need rest.', 'warning not mean that you do not'],
  ['You should not fail to report it.', 'warning not fail'],
  ['It is not without risk.', 'warning not without'],
  ['Never stop your tablets without asking your doctor.'],
  ['Do not worry if you cannot sleep.'],
  ['People who do not smoke do not need this test.'],
  ['Stones without symptoms need no treatment.'],
  ['If you are not sure, do not guess.'],
]);

judges('absolute-claim', [
  ['This operation never fails.', 'error never fails'],
  ['The pain will always come back.', 'error always'],
  ['The rhythm will never come back.', 'error never'],
  ['The vaccine is entirely safe.', 'error entirely safe'],
  ['There is no danger at all.', 'error no danger at all'],
  ['There is absolutely no danger of bleeding.', 'error absolutely no danger'],
  ['Everyone recovers fully.', 'error Everyone'],
  ['Nobody dies of this.', 'error Nobody'],
  ['You are guaranteed to stay healthy.', 'error guaranteed'],
  ['Hypos are always avoidable.', 'error always'],
  ['It cures the disease in every patient.', 'error in every patient'],
  ['The treatment works every time.', 'error works every time'],
  ['There are no side effects.', 'warning no side effects'],
  ['It is impossible to become addicted.', 'warning impossible to become addicted'],
  ['Most people never notice them. Some people never have any symptoms.'],
  ['If you have never had chickenpox, tell the nurse.'],
  ['A nurse is always present. There is always somebody on the ward.'],
  ['We always ask for your date of birth. You can always call us.'],
  ['Everyone heals in their own time. Not everyone gets better. Almost everyone recovers.'],
  ['It is a myth that this always works.'],
  ['Your data is completely safe.', 'info completely safe'],
]);

judges('relative-date', [
  ['In the past year the rules changed.', 'warning In the past year'],
  ['At this moment in time, guidelines are being revised.', 'warning At this moment in time'],
  ['Recent studies show this.', 'warning Recent studies'],
  ['Have you recently had an operation? Are you currently taking blood thinners?'],
  ['Bring a recent photo. Tell us about recent travel.'],
  ['You do not need to do anything at the moment.'],
  ['People who recently had surgery should wait.'],
]);

judges('emergency-number', [
  ['The number is 911.', 'error 911'],
  ['Phone for an ambulance: 144.', 'error 144'],
  ['In an emergency call 911 or 112.', 'error 911'],
  ['Call 101 if you feel unsafe.'],
  ['Call extension 144. Press 112 times. Take 112 mg. In 2019, 911 people called.'],
]);

describe('level 112 sends nobody elsewhere', () => {
  it.each([
    'Call your GP if your face droops.',
    'Ring NHS 111 if your face droops.',
    'See your doctor at once.',
  ])('%s', (text) => {
    expect(found(urgent('112', text), 'en-GB', 'emergency-number').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('sends the reader elsewhere'),
    ]);
  });

  it.each(['Call 999 if your face droops. Then ring your GP.', 'Your face droops?'])('%s', (text) => {
    const reasons = found(urgent('112', text), 'en-GB', 'emergency-number').map(({ reason }) => reason);
    expect(reasons.join()).not.toContain('elsewhere');
  });
});

judges('redflag-threshold', [
  [urgent('today', 'Call your GP if the bleeding does not stop.'), 'warning does not stop'],
  [urgent('today', 'Call your GP if the cough does not improve.'), 'warning does not improve'],
  [urgent('today', 'Call your GP if you feel unwell for a while.'), 'warning for a while'],
  [urgent('today', 'Call your GP if the pain gets worse.')],
  [urgent('today', 'Call your GP if it bleeds and does not stop after 10 minutes.')],
]);

judges('condition-first', [
  ['Epilepsy patients need care.', 'info Epilepsy patients'],
  ['He is wheelchair bound.', 'info wheelchair bound'],
  ['The elderly woman fell. The blind spot grows.'],
]);

it('old age is no disease', () => {
  const [finding] = found('The elderly are at risk.', 'en', 'condition-first');
  expect(finding?.reason).toContain('by their age alone');
  expect(finding?.remedy).toContain('older people');
});

judges('item-negative', [
  [question('What is the least likely cause?'), 'warning least likely'],
  [question('All are true except:'), 'warning except'],
  [question('When should you not call?'), 'warning not'],
  [question('A man cannot sleep. What do you advise?')],
  [question('What do you advise if the pain does not go away?')],
]);

judges('item-all-none', [
  [
    question('What helps?', ['Rest', 'Any of the above', 'A and C', 'None of them']),
    'error Any of the above',
    'error A and C',
    'error None of them',
  ],
  [question('What helps?', ['None of these drugs', 'Resting all day', 'Both legs up'])],
  [
    question('How many of them hurt?', ['Some of them', 'None of them', 'All of them']),
    'info None of them',
    'info All of them',
  ],
]);

judges('item-absolute', [
  [question('What helps?', ['Rest', 'Tablets always help', 'Water']), 'warning always'],
  [question('What helps?', ['All tablets', 'Resting all day', 'Only in summer'])],
]);

judges('item-cue', [
  [
    question('What does haematuria need?', ['Haematuria needs a test', 'Rest', 'Water']),
    'warning haematuria',
  ],
  [question('What should patients take?', ['Patients should take water', 'Rest', 'Sleep'])],
  [question('When do tablets help?', ['Tablets help at night', 'A tablet in the morning', 'Never'])],
]);

describe('alternative forms and a disclaimer', () => {
  const source = (text: string): string =>
    `---\ntitle: T\nsummary: S.\nversion: 1.0.0\npublished: 2026-01-01\nauthors: [{ name: A, role: writer }]\nsources:\n  - { id: nhs, title: T, publisher: NHS, accessed: 2026-01-01 }\nleaflet:\n  editions: [a4]\n---\n\n${text}\n`;
  it('are found in the text', () => {
    expect(told('en', 'alt-formats-missing', source('Rest.'))).toHaveLength(1);
    expect(told('en', 'alt-formats-missing', source('Ask for large print or an interpreter.'))).toEqual([]);
  });
});

judges('figurative', [
  ['It is a ticking time bomb.', 'info time bomb'],
  ['That is only the tip of the iceberg.', 'info tip of the iceberg'],
  ['Keep the wound dry. Take it at the end of the day.'],
]);
