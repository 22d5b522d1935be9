// Emergency numbers go by the readers' country: what a text may say of them, and what level 112 prints.
import { describe, expect, test } from 'vitest';
import { emergencyNumber } from '../../src/checks/emergency-number.ts';
import { analyse } from '../../src/checks/language/analysis.ts';
import { findLocale, localeOf, urgencyLabel } from '../../src/locales/index.ts';
import { documentOfExample, libraryOf } from './sources.ts';

/** Reasons of what the rule finds in a text of a library in `country`. */
function reasons(text: string, lang: string, country: string): string[] {
  const library = libraryOf(`source-language: ${country}`);
  const document = documentOfExample(text, lang, library);
  const shared = { analysis: analyse(document), locale: findLocale(lang), units: [], today: undefined };
  return emergencyNumber
    .findings(document, { ...shared, sourceLanguage: library.sourceLanguage })
    .map(({ reason }) => reason);
}

const box = (text: string): string => `:::urgent{level=112}\n${text}\n:::\n`;
const NONE = 'The call to action of level 112 has no emergency number.';
const elsewhere = (what: string): string =>
  `The call to action of level 112 sends the reader elsewhere: “${what}”.`;
const foreign = (number: string): string => `“${number}” is an emergency number of another country.`;

describe('running text', () => {
  test.each([
    ['Kunt u niet praten? Bel direct 911.', [foreign('911')]],
    ['Bel direct 911. U leest de uitslag in Mijn Dossier.', [foreign('911')]],
    ['Bel direct 911. Ga daarna naar Radiologie.', [foreign('911')]],
    ['Bij levensgevaar belt u 999. In Duitsland is dat anders.', [foreign('999')]],
    ['Gaat u naar Amerika? Bel daar 911.', []],
    ['## Op vakantie in Engeland\n\nBel 999.', []],
  ])('%s', (text, expected) => {
    expect(reasons(text, 'nl', 'nl')).toEqual(expected);
  });
});

describe('level 112', () => {
  test.each([
    ['en-GB', 'en-GB', 'Your face droops? Call NHS 111 now.', [elsewhere('111')]],
    ['en-GB', 'en-GB', 'Your face droops? Call 999 now. Not sure? Call 111.', []],
    ['de', 'de', 'Hängt Ihr Mundwinkel? Wählen Sie 116117.', [NONE, elsewhere('116117')]],
    ['de', 'de', 'Hängt Ihr Mundwinkel? Wählen Sie 112.', []],
    ['fr', 'fr', 'Vous avez mal depuis 15 minutes ? Appelez les secours.', [NONE]],
    ['fr', 'fr', 'Votre bouche tombe ? Appelez le 15.', []],
    ['fa', 'nl', 'اگر نمی‌توانید حرف بزنید با ۱۱۲ تماس بگیرید.', []],
    ['ar', 'nl', 'إذا لم تستطع الكلام اتصل بالرقم ١١٢.', []],
    ['ar', 'nl', 'إذا لم تستطع الكلام اتصل بالرقم ٩١١.', [NONE]],
  ])('%s in a library of %s: %s', (lang, country, text, expected) => {
    expect(reasons(box(text), lang, country)).toEqual(expected);
  });

  test('prints the number of the country, whatever the language', () => {
    const label = (lang: string, library: string): string =>
      urgencyLabel(localeOf(lang), '112', libraryOf(library).emergency);
    expect(label('en-GB', 'source-language: en-GB')).toBe('Call 999 now');
    expect(label('en-US', 'source-language: en-US')).toBe('Call 911 now');
    expect(label('en', 'source-language: nl')).toBe('Call 112 now');
    expect(
      label('nl', "source-language: nl\nchecks: { emergency-number: { numbers: ['912', '112'] } }"),
    ).toBe('Bel direct 912');
  });
});
