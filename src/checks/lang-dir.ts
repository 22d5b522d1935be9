// Language and direction are set and fit each other (WCAG 2.2, 3.1.1; PDF/UA-1, 7.2).
import { primaryTag } from './language/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

export const langDir = rule({
  id: 'lang-dir',
  severity: 'error',
  basis:
    'Screen readers pronounce and browsers set a text by its language and direction (WCAG 2.2, 3.1.1; PDF/UA-1, 7.2).',
  remedy: 'Name the file after its language, such as nl.md, or set “language:”.',
  settings: {},
  *run(document): Generator<RuleFinding> {
    const { lang, dir, meta } = document;
    const place = meta.places['language'];
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(lang)) {
      yield { place, reason: `“${lang}” is no language tag.`, actual: lang };
      return;
    }
    const expected = RIGHT_TO_LEFT.has(primaryTag(lang)) ? 'rtl' : 'ltr';
    if (dir !== expected) {
      yield {
        place,
        reason: `Text in “${lang}” runs ${expected}, but the document says ${dir}.`,
        actual: dir,
        expected: [expected],
      };
    }
  },
  examples: { pass: ['Tekst.'], fail: [] },
});
