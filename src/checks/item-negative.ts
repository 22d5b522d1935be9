// A stem with "niet" or "behalve" asks for the exception: readers miss the word.
import type { Analysis, Sentence } from './language/analysis.ts';
import { findPhrases, type Found } from './language/find.ts';
import { matchesOf } from './language/matches.ts';
import { rule, type RuleFinding } from './rule.ts';

/** A condition, up to its comma or to the end of the question: "if the pain does not go away". */
const CONDITION =
  /(?<!\p{L})(?:als|indien|zodra|if|whenever|wenn|falls|sobald|si|lorsque|(?<!^\W*)(?:wanneer|when|quand|cuando))(?!\p{L})[^,?;:–]*/giu;
/** "Wanneer belt u niet?" asks for a moment: at the start, such a word opens a condition only where a comma ends it. */
const WHENEVER = /^\W*(?:wanneer|when|quand|cuando)(?!\p{L})[^,?;:–]*(?=,)/giu;
/** The sentences that ask: those with a question mark, and the last one where there is none, as in "All are true except:". */
function asking({ sentences, byPassage }: Analysis): Sentence[] {
  return sentences.filter((sentence) => {
    const { passage } = sentence;
    if (passage.role !== 'stem') return false;
    const all = byPassage.get(passage) ?? [];
    const questions = all.filter(({ text }) => text.trimEnd().endsWith('?'));
    return questions.length > 0 ? questions.includes(sentence) : sentence === all.at(-1);
  });
}

/** "Waarom mag hij geen rietje gebruiken?" asks for a reason, not for an exception. */
const WHY =
  /^\W*(?:waarom|om welke reden|hoe komt het|hoe kan het|why|for what reason|how come|warum|weshalb|pourquoi|por qué)(?!\p{L})/iu;

/** Whether the word stands in a condition: that denies something of the case, and the question asks for what is so. */
const isConditional = ({ sentence, hit }: Found): boolean =>
  [CONDITION, WHENEVER]
    .flatMap((pattern) => matchesOf(pattern, sentence.text))
    .some(({ 0: condition, index }) => index <= hit.start && hit.end <= index + condition.length);

export const itemNegative = rule({
  id: 'item-negative',
  severity: 'warning',
  basis:
    'Negative stems are misread, most of all by those who read with difficulty (Haladyna, Downing & Rodriguez 2002, guideline 17).',
  remedy: 'Ask for what is so. If the exception is the point, set the word in bold.',
  needs: ({ phrases }) => phrases.negative,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const found of findPhrases(analysis, asking(analysis), analysis.language?.phrases.negative)) {
      const { hit, place } = found;
      if (isConditional(found) || WHY.test(found.sentence.text)) continue;
      yield { place, reason: `The question asks with “${hit.text}”.`, actual: hit.text };
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Waarom mag hij vandaag geen rietje gebruiken?\n\n- [x] Bloeding\n- [ ] Koorts\n- [ ] Dorst\n:::',
      ':::question{#a}\n### Een man kan niet slapen. Wat adviseert u als de pijn niet overgaat?\n\n- [x] Rust\n- [ ] Koffie\n- [ ] Alcohol\n:::',
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt niet bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 2,
        column: 15,
      },
    ],
  },
});
