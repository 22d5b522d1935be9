// Claims that one exception makes untrue: "altijd", "nooit", "totaal onschadelijk". Instructions may be absolute.
import type { Sentence } from './language/analysis.ts';
import { findPhrases, type Found } from './language/find.ts';
import { rule, type RuleFinding } from './rule.ts';

export const absoluteClaim = rule({
  id: 'absolute-claim',
  severity: 'error',
  also: ['warning', 'info'],
  basis:
    'Medicine has few certainties; a patient who is the exception was misled (DISCERN 10–11; CGR-gedragscode: no absolute claims). An error where the sentence surely says how an illness or treatment behaves, a warning where its verb or adjective is one of outcome, else an info.',
  remedy: 'Say how often it is so: “meestal”, “bijna altijd”, or the number.',
  needs: ({ phrases }) => phrases.absolute,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding<'warning' | 'info'>> {
    const claims = analysis.sentences.filter(
      ({ passage, text }) =>
        passage.part !== 'question' &&
        !passage.quoted &&
        passage.role !== 'title' &&
        !text.trimEnd().endsWith('?'),
    );
    const { phrases, isInstruction, isClaim } = analysis.language ?? {};
    const claimed = ({ hit, sentence }: Found): boolean =>
      isInstruction?.(sentence, hit, sentence.start) !== true;
    const outcomes = [...findPhrases(analysis, claims, phrases?.universal)];
    const reported = new Set<Sentence>();
    for (const found of findPhrases(analysis, claims, phrases?.absolute)) {
      if (!claimed(found)) continue;
      const { hit, place, sentence } = found;
      const sure = isClaim?.(sentence, hit, sentence.start) !== false;
      if (!sure && outcomes.some((one) => one.sentence === sentence)) continue;
      reported.add(sentence);
      // Where it may well be true, as of opening hours, the author is only asked to look.
      yield { place, ...(sure ? {} : { severity: 'info' as const }), ...said(hit.text) };
    }
    for (const { hit, place, sentence } of outcomes) {
      if (reported.has(sentence)) continue;
      reported.add(sentence);
      const sure = isClaim?.(sentence, hit, sentence.start) === true;
      yield { place, ...(sure ? {} : { severity: 'warning' as const }), ...said(hit.text) };
    }
  },
  examples: {
    pass: ['Bel altijd 112 bij twijfel. Het is niet altijd erg.', 'Een trekking is bijna altijd onschuldig.'],
    fail: [{ source: 'Een trekking is altijd onschuldig.', line: 1, column: 17 }],
  },
});

const said = (phrase: string): Pick<RuleFinding, 'reason' | 'actual'> => ({
  reason: `“${phrase}” allows no exception.`,
  actual: phrase,
});
