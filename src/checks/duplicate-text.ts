// The same paragraph twice. Key messages, short texts and parts for one output may repeat on purpose.
import type { Sentence } from './language/analysis.ts';
import type { Passage } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Bag {
  readonly passage: Passage;
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

const sizeOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

function bagOf(passage: Passage, sentences: readonly Sentence[]): Bag {
  const words = new Map<string, number>();
  for (const sentence of sentences)
    for (const { lower } of sentence.words) words.set(lower, (words.get(lower) ?? 0) + 1);
  return { passage, words, size: sizeOf(sentences) };
}

/** Share of words that two texts have in common, 0 to 1 (Dice). */
function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

const judged = ({ role, part, quoted, restricted }: Passage): boolean =>
  (role === 'paragraph' || role === 'list-item') &&
  part !== 'summary' &&
  part !== 'brief' &&
  part !== 'question' &&
  !quoted &&
  !restricted;

export const duplicateText = rule({
  id: 'duplicate-text',
  severity: 'warning',
  basis: 'Who meets a paragraph twice doubts which of the two counts, and they drift apart at the next edit.',
  remedy: 'Keep it where it is read first, and refer to it with a link.',
  settings: { likeness: 0.9, words: 10 },
  *settingFaults({ likeness }) {
    if (likeness > 1)
      yield { name: 'likeness', reason: `“likeness” is a share from 0 to 1, not ${likeness}.` };
  },
  *run(_, { analysis, settings }): Generator<RuleFinding> {
    const bags = [...analysis.byPassage]
      .filter(([passage, sentences]) => judged(passage) && sizeOf(sentences) >= settings.words)
      .map(([passage, sentences]) => bagOf(passage, sentences));
    for (const [at, bag] of bags.entries()) {
      const twin = bags
        .slice(0, at)
        .find(
          (other) =>
            Math.min(other.size, bag.size) >= settings.likeness * Math.max(other.size, bag.size) * 0.9 &&
            likeness(other, bag) >= settings.likeness,
        );
      if (twin === undefined) continue;
      yield {
        place: bag.passage.place,
        reason: `The paragraph says nearly the same as the one on line ${twin.passage.place.start.line}.`,
      };
    }
  },
  examples: {
    pass: [
      'Rek elke dag uw kuit, twee keer, met een rechte rug.\n\nDrink elke dag genoeg water, ook als u geen dorst hebt.',
    ],
    fail: [
      {
        source:
          'Rek elke dag uw kuit, twee keer, met een rechte rug.\n\nTekst.\n\nRek elke dag uw kuit twee keer met een rechte rug.',
        line: 5,
        column: 1,
      },
    ],
  },
});
