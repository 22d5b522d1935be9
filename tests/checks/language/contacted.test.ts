// Calls to action in English, German and French: whom to contact, and how. "+" is complete, "-" lacks one of the two.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/index.ts';
import { parseExample } from '../sources.ts';

const CALLS: Readonly<Record<string, string>> = {
  en: `
+Is your leg weaker? Call your GP today.
+Do you have a fever? Ring the out-of-hours service.
+Is the plaster too tight? Phone the plaster room.
+Are you worried? Ask your pharmacist.
+Do you bleed? Go straight to A&E.
+Does it last two weeks? Make an appointment with your doctor.
+Is the wound red? Tell the nurse.
+Do you doubt? Call us.
+Is your child drowsy? Dial 112.
+Does the pain come back? Get in touch with the diabetes team.
+See your dentist within a week.
+Speak to your midwife the same day.
+Let the ward know.
-Is your leg weaker? Do not wait.
-Does it last two weeks? Rest, and drink enough water.
-Do you have a fever? Take it seriously.
-Is the wound red? Look at it every day.`,
  de: `
+Wird Ihr Bein schwächer? Rufen Sie heute Ihren Hausarzt an.
+Haben Sie Fieber? Wenden Sie sich an die Notaufnahme.
+Zuckt es länger als zwei Wochen? Vereinbaren Sie einen Termin in der Praxis.
+Fragen Sie in der Apotheke nach.
+Rufen Sie uns an.
+Wählen Sie 112.
-Wird Ihr Bein schwächer? Warten Sie nicht.
-Haben Sie Fieber? Trinken Sie viel Wasser.`,
  fr: `
+Votre jambe faiblit ? Appelez votre médecin aujourd’hui.
+Vous avez de la fièvre ? Allez aux urgences.
+Cela dure plus de deux semaines ? Prenez rendez-vous chez votre généraliste.
+Demandez conseil à votre pharmacien.
+Appelez-nous.
+Composez le 15.
-Votre jambe faiblit ? N’attendez pas.
-Vous avez de la fièvre ? Buvez beaucoup d’eau.`,
};

describe.each(Object.entries(CALLS))('%s', (lang, calls) => {
  it.each(calls.trim().split('\n'))('%s', (line) => {
    const { document, findings } = parseExample(`:::urgent{level=today}\n${line.slice(1)}\n:::\n`, lang);
    if (document === undefined) throw new Error('no document');
    const found = checkDocument({ document, findings }, { checks: {}, units: ['proef'] }).findings.filter(
      ({ ruleId }) => ruleId === 'redflag-incomplete',
    );
    expect(found.length > 0).toBe(line.startsWith('-'));
  });
});
