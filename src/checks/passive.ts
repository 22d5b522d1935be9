// The share of passive sentences: who does what stays hidden in them.
import type { Sentence } from './language/analysis.ts';
import { placeOf } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

export const passive = rule({
  id: 'passive',
  severity: 'warning',
  basis:
    'A reader wants to know who does what: “De arts onderzoekt uw bloed” (PEMAT 5: active voice; Direct Duidelijk).',
  remedy: 'Say who does it: “de arts onderzoekt …” instead of “wordt onderzocht”.',
  settings: { percent: 10, sentences: 10 },
  needs: ({ grammar }) => grammar.passive,
  *run(_, { analysis: { prose, language }, settings }): Generator<RuleFinding> {
    const find = language?.grammar.passive;
    if (find === undefined || prose.length < settings.sentences) return;
    const found = prose.flatMap((sentence: Sentence) => {
      const hit = find(sentence);
      return hit === undefined ? [] : [{ sentence, hit }];
    });
    const percent = (found.length / prose.length) * 100;
    if (percent <= settings.percent) return;
    // Said once: thirty times the same sum buries the rest.
    let share = ` ${found.length} of ${prose.length} sentences are passive (${percent.toFixed(0)} %); expected at most ${settings.percent} %.`;
    for (const { sentence, hit } of found) {
      const actual = sentence.passage.text.slice(hit.start, hit.end);
      yield {
        place: placeOf(sentence.passage, hit.start, hit.end),
        reason: `Passive: “${actual}”.${share}`,
        actual,
      };
      share = '';
    }
  },
  examples: {
    pass: [`Het bloed wordt onderzocht. ${'De spier trilt. Dat is niet erg. '.repeat(6)}`],
    fail: [
      {
        source: `${'De spier trilt. Dat is niet erg. '.repeat(5)}\n\nHet bloed wordt onderzocht. Daarna wordt de arm getest.`,
        line: 3,
        column: 11,
      },
    ],
  },
});
