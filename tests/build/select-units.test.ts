// What a user may type to name a unit, and what is said of a name that is none.
import { expect, it } from 'vitest';
import { selectUnits } from '../../src/build/select-units.ts';

const unit = (name: string, ...langs: string[]) => ({
  unit: name,
  sources: langs.map((lang) => ({ unit: name, lang, file: `${name}/${lang}.md` })),
});
const UNITS = [unit('handen-wassen', 'en', 'nl'), unit('spiertrekkingen-been', 'nl')];

const files = (units: string[], lang?: string[]): string[] =>
  selectUnits(UNITS, { units, ...(lang === undefined ? {} : { lang }) }).flatMap((one) =>
    one.sources.map(({ file }) => file),
  );

it.each([
  [[], undefined, ['handen-wassen/en.md', 'handen-wassen/nl.md', 'spiertrekkingen-been/nl.md']],
  [['handen-wassen'], undefined, ['handen-wassen/en.md', 'handen-wassen/nl.md']],
  [['content/handen-wassen/'], undefined, ['handen-wassen/en.md', 'handen-wassen/nl.md']],
  [['content/handen-wassen/en.md'], undefined, ['handen-wassen/en.md']],
  [['handen-wassen'], ['nl'], ['handen-wassen/nl.md']],
  [['spiertrekkingen-been'], ['en'], []],
])('%s in %s', (units, lang, expected) => {
  expect(files(units, lang)).toEqual(expected);
});

it.each([
  [['handen-waschen'], undefined, 'Did you mean “handen-wassen”?'],
  [['voeten'], undefined, 'Units: handen-wassen, spiertrekkingen-been.'],
  [['handen-wassen/fr.md'], undefined, 'has no fr.md. Languages: en, nl.'],
  [[], ['fr'], 'No source is in “fr”. Languages: en, nl.'],
])('%s in %s is told', (units, lang, message) => {
  expect(() => files(units, lang)).toThrow(message);
});
