// A word in its sentence in, whether the text explains it right there: in brackets, by "is", by "heet", or in the next sentence.
import type { Sentence } from './analysis.ts';
import type { Explaining } from './language.ts';
import type { Hit } from './words.ts';
import { isMarked } from './passage.ts';

/** Whether the stretch of the sentence's passage is explained where it stands. */
export function isExplained(
  { passage, start, end }: Sentence,
  stretch: Hit,
  next: Sentence | undefined,
  explaining: Explaining,
): boolean {
  if (isMarked(passage, 'term', stretch.start) || isMarked(passage, 'foreign', stretch.start)) return true;
  const before = passage.text.slice(start, stretch.start);
  const behind = passage.text.slice(stretch.end, end);
  if (explaining.before.test(before) || explaining.beside.test(behind)) return true;
  // "X is een …" says what X is only where the sentence is about X.
  if (explaining.behind.test(behind) && explaining.subject.test(before)) return true;
  return next !== undefined && next.passage === passage && explaining.next.test(next.text);
}

/** Whether the sentence describes the stretch, without writing it out: enough for a word, not for an abbreviation. */
export function isDescribed(
  { passage, start, end }: Sentence,
  stretch: Hit,
  { described }: Explaining,
): boolean {
  return (
    described?.subject.test(passage.text.slice(start, stretch.start)) === true &&
    described.behind.test(passage.text.slice(stretch.end, end))
  );
}
