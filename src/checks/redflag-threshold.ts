// A trigger for calling gives a measure: "langer dan twee weken" instead of "gaat niet over".
import { findPhrases } from './language/find.ts';
import type { Analysis, Sentence } from './language/analysis.ts';
import { rule, type RuleFinding } from './rule.ts';

/** What belongs to the call and measures no sign: a phone number, opening hours, how soon to call. */
const OF_THE_CALL =
  /\+?\d[\d ()-]{6,}\d|(?<!\p{L})(?:binnen|tussen|within|between|innerhalb von|zwischen|dans les|entre) (?:de )?[\d.:]+(?: (?:en|and|und|et) [\d.:]+)?/giu;

/** Whether the sentence, or the one behind it, says how long or how much: "Blijft het bloeden? Bijt 30 minuten op een doek." */
function isMeasured(sentence: Sentence, measure: RegExp, { byPassage }: Analysis): boolean {
  const next = byPassage.get(sentence.passage)?.find(({ start }) => start >= sentence.end);
  return [sentence.text, next?.text ?? ''].some((text) => measure.test(text.replace(OF_THE_CALL, ' ')));
}

export const redflagThreshold = rule({
  id: 'redflag-threshold',
  severity: 'warning',
  basis:
    '“Does not go away” means two days to one reader and two months to another (NICE safety-netting advice: name the time course).',
  remedy: 'Add the duration or the number: “langer dan twee weken”, “38,5 graden of hoger”.',
  needs: ({ phrases }) => phrases.vagueTrigger,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const { measure, phrases } = analysis.language ?? {};
    if (measure === undefined) return;
    const alarms = analysis.sentences.filter(({ passage }) => passage.alarm);
    const reported = new Set<Sentence>();
    for (const { hit, place, sentence } of findPhrases(analysis, alarms, phrases?.vagueTrigger)) {
      if (reported.has(sentence) || isMeasured(sentence, measure, analysis)) continue;
      reported.add(sentence);
      yield { place, reason: `“${hit.text}” does not say how long or how much.`, actual: hit.text };
    }
  },
  examples: {
    pass: [
      ':::urgent{level=now}\nBlijft de wond bloeden? Bijt 30 minuten op een doek. Bloedt het dan nog? Bel ons.\n:::',
      ':::urgent{level=appointment}\nTrilt de spier langer dan twee weken? Bel dan uw huisarts.\n:::',
    ],
    fail: [
      {
        source: ':::urgent{level=appointment}\nDe trekking gaat niet over? Bel uw huisarts.\n:::',
        line: 2,
        column: 13,
      },
    ],
  },
});
