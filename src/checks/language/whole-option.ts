// Listed answers in, a matcher out that finds one where it is all that an option says: "none of these", not "none of these drugs".
import { phraseMatcher, type PhraseMatcher } from './phrases.ts';

/** Finds an answer of the list that stands alone, but for punctuation. */
export function wholeOption(list: string): PhraseMatcher {
  const match = phraseMatcher(list);
  return (text) =>
    match(text).filter(
      ({ start, end }) =>
        !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end)),
    );
}
