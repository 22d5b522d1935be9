// A rare word that only stem and key share gives the key away.
import { inlineText, type Item } from '../document/index.ts';
import { isChoice, optionText } from './choice.ts';
import { wordsOf } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ lower }) => lower));

/** Fewest letters of a word with an ending, and most letters of that. */
const SHORT = 4;
const ENDING = 2;

/** Words of the stem that stand in every key and in no distractor. */
function cues(item: Item, stopWords: ReadonlySet<string>, letters: number): string[] {
  if (!isChoice(item)) return [];
  const keys = item.options.filter(({ correct }) => correct).map((option) => wordSet(optionText(option)));
  const distractors = item.options
    .filter(({ correct }) => !correct)
    .map((option) => wordSet(optionText(option)));
  if (keys.length === 0 || distractors.length === 0) return [];
  return [...wordSet(inlineText(item.stem))].filter(
    (word) =>
      word.length >= letters &&
      !stopWords.has(word) &&
      keys.every((key) => key.has(word)) &&
      !distractors.some((distractor) => [...distractor].some((other) => isSameWord(word, other))),
  );
}

/** "Tablet" and "tablets", "pijn" and "pijnen": one word in two forms gives nothing away. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= (short.length < SHORT ? 0 : ENDING);
}

export const itemCue = rule({
  id: 'item-cue',
  severity: 'warning',
  basis:
    'A word that stem and key share and the distractors lack is a clang association (Haladyna, Downing & Rodriguez 2002, guideline 28b).',
  remedy: 'Use the word in a distractor too, or another word in the key.',
  needs: ({ stopWords }) => stopWords,
  settings: { letters: 5 },
  *run({ items }, { analysis, settings: { letters } }): Generator<RuleFinding> {
    const stopWords = analysis.language?.stopWords;
    if (stopWords === undefined) return;
    for (const item of items) {
      const shared = cues(item, stopWords, letters);
      if (shared.length === 0) continue;
      yield {
        place: item.place,
        reason: `Question “${item.id}”: stem and key share “${shared.join('”, “')}”, which no other option has.`,
        actual: shared.join(', '),
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
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] De kramp rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 1,
      },
    ],
  },
});
