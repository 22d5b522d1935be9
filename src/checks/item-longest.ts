// The key is not the longest option: guessers take the longest.
import type { Item, Option } from '../document/index.ts';
import { optionText, singleChoices } from './choice.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Measured {
  readonly item: Item;
  readonly key: Option;
  /** Characters of the key over the mean of the options. */
  readonly ratio: number;
  readonly longest: boolean;
}

function measure(item: Item, options: readonly Option[]): Measured | undefined {
  const key = options.find(({ correct }) => correct);
  if (key === undefined || options.length < 3) return undefined;
  const lengths = options.map((option) => optionText(option).length);
  const own = optionText(key).length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const longest = lengths.filter((length) => length >= own).length === 1;
  return { item, key, ratio: mean === 0 ? 1 : own / mean, longest };
}

export const itemLongest = rule({
  id: 'item-longest',
  severity: 'warning',
  also: ['error'],
  basis:
    'Writers qualify the key and keep distractors short, so the longest option is the best guess (Haladyna, Downing & Rodriguez 2002, guideline 24).',
  remedy: 'Shorten the key, or make a distractor as precise as the key.',
  settings: { ratio: 1.25, percent: 50, items: 4, difference: 8 },
  *run(document, { settings }): Generator<RuleFinding<'error'>> {
    const measured = singleChoices(document).flatMap((item) => measure(item, item.options) ?? []);
    for (const { item, key, ratio, longest } of measured) {
      const mean = optionText(key).length / ratio;
      if (!longest || ratio <= settings.ratio || optionText(key).length - mean < settings.difference)
        continue;
      yield {
        place: key.place,
        reason: `The key of “${item.id}” is ${ratio.toFixed(2)} times as long as the mean option; expected at most ${settings.ratio}.`,
      };
    }
    const longest = measured.filter((one) => one.longest);
    const percent = (longest.length / measured.length) * 100;
    const first = longest[0];
    if (measured.length < settings.items || first === undefined || percent <= settings.percent) return;
    yield {
      place: first.item.place,
      severity: 'error',
      reason: `The key is the longest option in ${longest.length} of ${measured.length} questions; expected at most ${settings.percent} %.`,
    };
  },
  examples: {
    pass: [
      ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rekken\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
    ],
    fail: [
      {
        source:
          ':::question{#a}\n### Wat helpt bij kramp?\n\n- [x] Rustig rekken met een rechte rug en een gestrekt been\n  > Juist: rekken maakt de spier weer langer.\n- [ ] Koffie\n  > Koffie maakt trekkingen juist erger, niet beter.\n- [ ] Alcohol\n  > Alcohol maakt trekkingen juist erger, niet beter.\n:::',
        line: 4,
      },
    ],
  },
});
