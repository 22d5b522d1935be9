// What the rules find in French, sentence by sentence, and how its grammar does on sentences labelled by hand.
import { describe, expect, it } from 'vitest';
import { alarm, findingsIn, option, reachesGrammar, stem, type Case } from './finding.ts';

const CLAIMS: readonly Case[] = [
  ['absolute-claim', 'L’opération réussit toujours.', [['error', 'toujours']]],
  ['absolute-claim', 'Les anticoagulants empêchent toujours une récidive.', [['error', 'toujours']]],
  ['absolute-claim', 'Une embolie ne survient jamais sous traitement.', [['error', 'jamais']]],
  ['absolute-claim', 'Le traitement est totalement sans danger.', [['error', 'totalement sans danger']]],
  ['absolute-claim', 'Il n’a aucun effet secondaire.', [['error', 'n’a aucun effet secondaire']]],
  ['absolute-claim', 'L’intervention est sûre à 100 %.', [['error', 'sûre à 100 %']]],
  [
    'absolute-claim',
    'Le résultat est garanti. Le traitement est sans risque.',
    [
      ['error', 'garanti'],
      ['error', 'sans risque'],
    ],
  ],
  [
    'absolute-claim',
    'Tous les patients guérissent complètement.',
    [['error', 'Tous les patients guérissent']],
  ],
  ['absolute-claim', 'Tu ne dois jamais arrêter ton traitement.', []],
  ['absolute-claim', 'Ne jamais arrêter le traitement seul. Toujours se laver les mains avant.', []],
  ['absolute-claim', 'Certaines personnes n’ont jamais de symptômes.', []],
  ['absolute-claim', 'La plupart des gens ne sont jamais opérés.', []],
  ['absolute-claim', 'Le test n’est pas sûr à 100 %. Aucun médicament n’est sans risque.', []],
  ['absolute-claim', 'L’examen n’est jamais tout à fait sans risque. Ne prenez aucun risque.', []],
  ['absolute-claim', 'La clé est toujours à l’accueil.', [['info', 'toujours']]],
];

const WORDS: readonly Case[] = [
  ['abbreviation-undefined', 'Vous avez une TVP.', [['error', 'TVP']]],
  [
    'abbreviation-undefined',
    'Prenez p. ex. du lait, c.-à-d. un verre.',
    [
      ['warning', 'ex.'],
      ['warning', 'à-d.'],
    ],
  ],
  ['abbreviation-undefined', 'Une solution de sels (SRO) aide. Versez la SRO. On parle de MICI.', []],
  ['abbreviation-undefined', 'N’arrêtez PAS. Vous recevez un SMS. Allez au CHU.', []],
  [
    'jargon-undefined',
    'Cette pathologie donne de l’hémoptysie.',
    [
      ['warning', 'pathologie'],
      ['warning', 'hémoptysie'],
    ],
  ],
  ['jargon-undefined', 'Les troubles hépatiques sont rares.', [['warning', 'hépatiques']]],
  [
    'jargon-undefined',
    'Les médecins parlent de dyspnée. Une sténose, c’est-à-dire un passage étroit, fait mal.',
    [],
  ],
  ['condition-first', 'Elle souffre d’un diabète.', [['info', 'souffre d’un']]],
  [
    'relative-date',
    'Ces dernières années, le mal progresse. Depuis peu, on le traite.',
    [
      ['warning', 'Ces dernières années'],
      ['warning', 'Depuis peu'],
    ],
  ],
  ['relative-date', 'Dites-le si vous avez récemment voyagé.', []],
  ['figurative', 'C’est une bombe à retardement.', [['info', 'bombe à retardement']]],
  ['address-mixed', 'Vous avez rendez-vous. La TA est prise avant.', []],
  [
    'heading-informative',
    '## Étiologie\n\nTexte.\n\n## Prise en charge\n\nTexte.',
    [['warning', 'Étiologie']],
  ],
  [
    'punctuation-space',
    'Avez-vous 38? Attention: danger.',
    [
      ['warning', '?'],
      ['warning', ':'],
    ],
  ],
  ['punctuation-space', 'Avez-vous mal (un peu) ?', [['warning', ' ?']]],
  ['punctuation-space', 'Venez à 8:30, avec un rapport 1:4. Avez-vous mal\u202F?', []],
];

const CALLS: readonly Case[] = [
  ['emergency-number', 'Faites le 999.', [['error', '999']]],
  ['emergency-number', 'Téléphonez au 999.', [['error', '999']]],
  ['emergency-number', 'Appelez le 112 ou le 911.', [['error', '911']]],
  [
    'emergency-number',
    'Appelez le 119 si un enfant est en danger. Appelez le poste 118. Prenez 15 gouttes.',
    [],
  ],
  ['redflag-incomplete', alarm('Emmenez votre enfant aux urgences.'), []],
  ['redflag-incomplete', alarm('Il faut joindre le pédiatre.'), []],
  [
    'redflag-threshold',
    alarm('Appelez votre médecin si cela ne s’améliore pas.'),
    [['warning', 'ne s’améliore pas']],
  ],
  ['redflag-threshold', alarm('Appelez votre médecin si la toux dure plus de 7 jours.'), []],
];

const ITEMS: readonly Case[] = [
  ['item-all-none', option('Les réponses A et B'), [['error', 'Les réponses A et B']]],
  ['item-negative', stem('Laquelle est fausse ?'), [['warning', 'fausse']]],
  ['item-negative', stem('Combien de pas doit-elle faire ?'), []],
  ['item-absolute', option('Tous les enfants toussent'), [['warning', 'Tous les enfants']]],
  ['item-absolute', option('Toutes les 5 minutes, tous les comprimés'), []],
  ['item-absolute', option('Une personne de 70 ans'), []],
];

describe('French', () => {
  it.each([...CLAIMS, ...WORDS, ...CALLS, ...ITEMS])('%s: %s', (rule, source, expected) => {
    expect(findingsIn(source, 'fr', rule)).toEqual(expected);
  });

  it('sends nobody to the doctor at level 112', () => {
    const source = alarm('Votre bouche tombe ? Appelez votre médecin.', '112');
    expect(findingsIn(source, 'fr', 'emergency-number')).toHaveLength(1);
    expect(findingsIn(alarm('Votre bouche tombe ? Appelez le 15.', '112'), 'fr', 'emergency-number')).toEqual(
      [],
    );
  });

  it('knows the punctuation of Canada', () => {
    expect(findingsIn('Avez-vous mal? Attention: danger.', 'fr-CA', 'punctuation-space')).toEqual([
      ['warning', ':'],
    ]);
  });

  it('offers other forms and says that it is general', () => {
    const source =
      '## A\n\nCette fiche existe en gros caractères. Elle ne remplace pas l’avis de votre médecin.';
    expect(findingsIn(source, 'fr', 'disclaimer-missing')).toEqual([]);
    expect(findingsIn(source, 'fr', 'alt-formats-missing')).toEqual([]);
  });

  it('finds double negations', () => {
    reachesGrammar('fr', 'doubleNegation', NEGATIONS);
  });
});

/** "+" before a sentence that denies twice. */
const NEGATIONS = `
+N’oubliez pas de ne pas prendre d’aspirine.
+Il n’est pas impossible que vous restiez.
+Ce n’est pas inhabituel.
+Vous ne pouvez pas ne pas le sentir.
+Il n’est pas inutile de venir.
+Il n’est pas rare que le patient ne soit pas informé.
+N’arrêtez jamais le traitement sans avis.
+Ne prenez pas ce médicament sans ordonnance.
+Ce n’est pas inconnu des médecins.
+Ces signes ne sont pas anormaux.
-Ce n’est pas grave.
-Ce n’est pas indispensable.
-Il n’est pas rare d’avoir mal.
-Ne venez pas si vous n’êtes pas à jeun.
-Ce n’est pas important.
-Vous ne devez pas manger, et ne pas boire.
-N’appelez pas seulement le médecin.
-Vous ne sentez rien.
-Sans ordonnance, vous payez.
-Vous n’avez plus mal et ne prenez plus rien.
-N’attendez pas.
-Ce médicament n’est pas remboursé.
-Ne mangez pas avant l’examen, sauf avis contraire.
-Cela ne fait pas mal et ce n’est pas long.
-Il ne faut pas s’inquiéter.
`;
