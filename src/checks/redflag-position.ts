// When to call stands in the first half of the text, for many readers do not reach the second.
import type { Analysis } from './language/analysis.ts';
import { rule, type RuleFinding } from './rule.ts';

/** “Bel”, “call”: somebody is to be called. */
const CALL = /(?<!\p{L})(?:bel(?:t|len)?|call|ring|phone|rufe?n?|anrufen|appelez)(?!\p{L})/iu;

/** The summary, which stands first everywhere, says when to call: the rest may follow the order of events. */
const isInSummary = ({ passages }: Analysis): boolean =>
  passages.some(({ part, staff, text }) => part === 'summary' && !staff && CALL.test(text));

export const redflagPosition = rule({
  id: 'redflag-position',
  severity: 'warning',
  basis:
    'What a reader must do stands where it is read: at the start (CDC Clear Communication Index, 1; NHS content standard).',
  remedy:
    'Say in the summary at which sign to call whom, or move the call to action to the first half of the text.',
  settings: { share: 0.5, words: 100 },
  *settingFaults({ share }) {
    if (share > 1) yield { name: 'share', reason: `“share” is a share from 0 to 1, not ${share}.` };
  },
  *run(_, { analysis, settings: { share, words } }): Generator<RuleFinding> {
    if (isInSummary(analysis)) return;
    let before = 0;
    let total = 0;
    let found: (typeof analysis.patient)[number] | undefined;
    for (const sentence of analysis.patient) {
      if (sentence.passage.part === 'brief') continue;
      if (sentence.passage.alarm) found ??= sentence;
      if (found === undefined) before += sentence.words.length;
      total += sentence.words.length;
    }
    // On a page that one looks at as a whole, everything is in front.
    if (found === undefined || total < words || before <= total * share) return;
    yield {
      place: found.passage.place,
      reason: `The first call to action stands behind ${Math.round((before / total) * 100)} % of the text; expected at most ${Math.round(share * 100)} %.`,
    };
  },
  examples: {
    pass: [
      ':::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::\n\nRust helpt vaak. Warmte helpt ook.',
    ],
    fail: [
      {
        source: `${'Rust helpt vaak. Warmte helpt ook. '.repeat(20)}\n\n:::urgent{level=today}\nZwakker? Bel de huisarts.\n:::`,
        line: 4,
      },
    ],
  },
});
