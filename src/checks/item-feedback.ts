// Every option explains itself: feedback is where a question teaches.
import { blocksText, type Block, type Item, type Place } from '../document/index.ts';
import { wordsOf } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Answer {
  readonly place: Place;
  readonly feedback: readonly Block[];
}

/** The parts of an item that need feedback; where options have none of their own, the item as a whole. */
function answers(item: Item): readonly Answer[] {
  const whole = (feedback: readonly Block[]): Answer => ({
    place: item.place,
    feedback: [...feedback, ...item.explanation],
  });
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
      return item.options;
    case 'ordering':
      return [whole(item.steps.flatMap(({ feedback }) => feedback))];
    case 'matching':
      return [whole([])];
    case 'fill-in':
    case 'numeric':
      return [whole(item.feedback)];
    case 'likert':
      return [];
  }
}

export const itemFeedback = rule({
  id: 'item-feedback',
  severity: 'error',
  basis:
    'Feedback that explains why an answer is right or wrong teaches far more than a tick (Hattie & Timperley 2007; Butler & Roediger 2008).',
  remedy: 'Write under the option, as a block quote, why it is right or wrong: “  > …”.',
  settings: { words: 5 },
  *run(document, { settings: { words } }): Generator<RuleFinding> {
    for (const item of document.items) {
      for (const { place, feedback } of answers(item)) {
        const n = wordsOf(blocksText(feedback)).length;
        if (n >= words) continue;
        const what =
          n === 0
            ? 'has no feedback'
            : `has feedback of ${n} word${n === 1 ? '' : 's'}, expected at least ${words}`;
        yield {
          place: feedback[0]?.place ?? place,
          reason: `${place === item.place ? 'The question' : 'An option'} of “${item.id}” ${what}.`,
        };
      }
    }
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 6,
      },
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Fout.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 7,
      },
    ],
  },
});
