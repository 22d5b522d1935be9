// People first: "mensen met reuma", not "reumapatiënten" and not "lijdt aan".
import { findPhrases } from './language/find.ts';
import { primaryTag } from './language/index.ts';
import { rule, type RuleFinding } from './rule.ts';

/** People with a disease, and older people, in the words of each language. */
const PEOPLE: Readonly<Record<string, readonly [disease: string, age: string]>> = {
  nl: ['“mensen met …” or “heeft …”', '“oudere mensen”'],
  en: ['“people with …” or “has …”', '“older people”'],
  de: ['“Menschen mit …” or “hat …”', '“ältere Menschen”'],
  fr: ['“personnes atteintes de …” or “a …”', '“personnes âgées”'],
  es: ['“personas con …” or “tiene …”', '“personas mayores”'],
};

/** Old age is no disease, but a group named by it alone is not put first either. */
const AGE = /(?:elderly|aged|bejaarden|ancianos|vieillards|die alten)$/iu;

export const conditionFirst = rule({
  id: 'condition-first',
  severity: 'info',
  basis:
    'A person has a disease and is none; “lijdt aan” judges a life (NHS inclusive content; Patiëntenfederatie Nederland).',
  remedy: 'Write “mensen met …” or “heeft …”.',
  needs: ({ phrases }) => phrases.conditionFirst,
  settings: {},
  *run({ lang }, { analysis }): Generator<RuleFinding> {
    const { conditionFirst: named, patients } = analysis.language?.phrases ?? {};
    const found = [named, patients].flatMap((match) => findPhrases(analysis, analysis.shown, match));
    for (const { hit, place } of found) {
      const aged = AGE.test(hit.text);
      const better = PEOPLE[primaryTag(lang)]?.[aged ? 1 : 0];
      yield {
        place,
        reason: aged
          ? `“${hit.text}” names people by their age alone.`
          : `“${hit.text}” puts the disease before the person.`,
        ...(better === undefined ? {} : { remedy: `Write ${better}.` }),
        actual: hit.text,
      };
    }
  },
  examples: {
    pass: ['Mensen met ALS krijgen hulp.'],
    fail: [
      { source: 'Wie lijdt aan ALS, krijgt hulp.', line: 1, column: 5 },
      { source: 'Voor AF-patiënten is er een spreekuur.', line: 1, column: 6 },
    ],
  },
});
