// Language and direction are set and fit the text (WCAG 2.2, 3.1.1; PDF/UA-1, 7.2).
import { rule, type RuleFinding } from './rule.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTERS = /\p{L}/gu;
/** Characters that tell which way a text runs. */
const ENOUGH = 2_000;
/** Fewer letters are a name, or a beginning. */
const FEWEST = 20;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const langDir = rule({
  id: 'lang-dir',
  severity: 'error',
  basis:
    'Screen readers pronounce and browsers set a text by its language and direction (WCAG 2.2, 3.1.1; PDF/UA-1, 7.2).',
  remedy: 'Name the file after the language of its text, such as nl.md or ar.md.',
  settings: {},
  *run({ lang, dir }, { analysis }): Generator<RuleFinding> {
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(lang)) {
      yield { reason: `“${lang}” is no language tag.`, actual: lang };
      return;
    }
    let text = '';
    for (const passage of analysis.passages) {
      text += passage.text;
      if (text.length >= ENOUGH) break;
    }
    const letters = count(text, LETTERS);
    if (letters < FEWEST) return;
    const runs = count(text, RIGHT_TO_LEFT) > letters / 2 ? 'rtl' : 'ltr';
    if (runs === dir) return;
    const way = (one: string): string => (one === 'rtl' ? 'from right to left' : 'from left to right');
    yield {
      place: analysis.passages[0]?.place,
      reason: `The text runs ${way(runs)}, but its language “${lang}” runs ${way(dir)}.`,
      actual: dir,
      expected: [runs],
    };
  },
  examples: {
    pass: [
      'Tekst.',
      {
        source: 'تحدث ارتعاشات العضلات عادة دون سبب خطير. تزول هذه الارتعاشات من تلقاء نفسها خلال أيام.',
        lang: 'ar',
      },
    ],
    fail: [{ source: 'تحدث ارتعاشات العضلات عادة دون سبب خطير. تزول هذه الارتعاشات من تلقاء نفسها.' }],
  },
});
