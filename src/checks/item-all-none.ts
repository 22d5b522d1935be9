// "Alle bovenstaande" and "geen van deze" test cleverness, and break when options are shuffled.
import type { Sentence } from './language/analysis.ts';
import { findPhrases } from './language/find.ts';
import { placeOf, type Passage } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

export const itemAllNone = rule({
  id: 'item-all-none',
  severity: 'error',
  also: ['info'],
  basis:
    'Who sees two right options knows that “all of the above” is right; shuffled, it makes no sense (Haladyna, Downing & Rodriguez 2002, guidelines 25–26). “Beide” or “alles” alone may be an answer of its own: next to “niets” or “links” it is an info.',
  remedy: 'Replace it by an option of its own, or make it a question with several keys.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding<'info'>> {
    const options = analysis.sentences.filter(({ passage }) => passage.role === 'option');
    const questions = questionsOf(analysis.passages);
    const { phrases, isQuantityAsked } = analysis.language ?? {};
    for (const { hit, place } of findPhrases(analysis, options, phrases?.allNone))
      yield { place, reason: `The option says “${hit.text}”.`, actual: hit.text };
    for (const sentence of options) {
      const { stem, others } = around(sentence, questions);
      if (!isCombination(sentence.text, others)) continue;
      yield {
        place: placeOf(sentence.passage, sentence.start, sentence.end),
        ...(isQuantityAsked?.(stem, others) === true ? { severity: 'info' as const } : {}),
        reason: `The option “${sentence.text}” is a combination of two other options.`,
        actual: sentence.text,
      };
    }
    if (isQuantityAsked === undefined) return;
    for (const { hit, place, sentence } of findPhrases(analysis, options, phrases?.quantityAlone)) {
      const { stem, others } = around(sentence, questions);
      yield {
        place,
        ...(isQuantityAsked(stem, others) ? { severity: 'info' as const } : {}),
        reason: `The option says “${hit.text}”.`,
        actual: hit.text,
      };
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Geen van deze\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 8,
        column: 7,
      },
    ],
  },
});

/** Words that join two options, and the article or preposition of the second: "zowel de … als de …". */
const JOINING = 4;

/** "Zowel de huisarts als de apotheker": two other options, and little else. Needs no word of the language. */
function isCombination(option: string, others: readonly string[]): boolean {
  let rest = ` ${wordsIn(option).join(' ')} `;
  let parts = 0;
  for (const other of others) {
    const [first = '', ...more] = wordsIn(other);
    const core = (first.length === 2 || first.length === 3 ? more : [first, ...more]).join(' ');
    if (core.length < 3 || !rest.includes(` ${core} `)) continue;
    rest = rest.replace(` ${core} `, '  ');
    parts += 1;
  }
  return parts >= 2 && wordsIn(rest).length >= 1 && wordsIn(rest).length <= JOINING;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The passages of each question, from its stem to the next, by passage: they stand in reading order. */
function questionsOf(passages: readonly Passage[]): ReadonlyMap<Passage, readonly Passage[]> {
  const questions = new Map<Passage, readonly Passage[]>();
  let question: Passage[] = [];
  for (const passage of passages) {
    if (passage.role === 'stem') question = [];
    question.push(passage);
    questions.set(passage, question);
  }
  return questions;
}

/** The stem of an option's question, and its other options. */
function around(
  { passage }: Sentence,
  questions: ReadonlyMap<Passage, readonly Passage[]>,
): { readonly stem: string; readonly others: readonly string[] } {
  const own = questions.get(passage) ?? [];
  return {
    stem: own.find(({ role }) => role === 'stem')?.text ?? '',
    others: own.filter((one) => one.role === 'option' && one !== passage).map(({ text }) => text),
  };
}
