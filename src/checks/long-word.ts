// Words too long to take in at a glance, unless the glossary explains them.
import type { Document } from '../document/index.ts';
import { primaryTag } from './language/index.ts';
import { isMarked, placeOf } from './language/passage.ts';
import type { Word } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

/** Letters of the longest part between hyphens. */
const letters = ({ lower }: Word): number =>
  Math.max(
    ...lower
      .replace(/^(?:[ldjmnst]|qu)'/u, '')
      .split('-')
      .map((part) => part.match(/\p{L}/gu)?.length ?? 0),
  );

/** Long Dutch words that every reader meets: on a door, a box or a form. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'bevolkingsonderzoek dierenartspraktijk doktersassistent doktersassistente doktersassistenten huisartsenpraktijk identiteitsbewijs jeugdverpleegkundige rijksvaccinatieprogramma verpleegkundigen wijkverpleegkundige wijkverpleegkundigen zorgverzekeringen ziekenhuisopname zwangerschapstest zorgverzekeraars'.split(
    ' ',
  ),
);

/** "ziekenhuisnaam.nl", "www.…": cut in two it leads nowhere. */
function isAddress(text: string, { start, end }: Word): boolean {
  return (
    /^\.\p{Ll}{2,}/u.test(text.slice(end, end + 4)) ||
    /[@/.]$/u.test(text.slice(Math.max(0, start - 1), start))
  );
}

function glossary({ terms }: Document): string {
  return terms.map(({ key, term }) => `${key} ${term}`.toLowerCase()).join(' ');
}

export const longWord = rule({
  id: 'long-word',
  severity: 'warning',
  basis: 'Long compounds slow down every reader and stop a weak one (Direct Duidelijk; Pharos).',
  remedy: 'Use a shorter word, or two; or explain the word in the glossary.',
  settings: { letters: 16 },
  byLanguage: { en: { letters: 13 }, de: { letters: 18 }, fr: { letters: 14 } },
  languages: ['nl', 'en', 'de', 'fr'],
  *run(document, { analysis, settings }): Generator<RuleFinding> {
    const met = new Set<string>();
    const known = glossary(document);
    for (const { passage, words, start } of analysis.sentences) {
      if (passage.staff) continue;
      for (const word of words) {
        if (word.text.length < settings.letters || met.has(word.lower) || letters(word) < settings.letters)
          continue;
        met.add(word.lower);
        if (EVERYDAY.has(word.lower) || isAddress(passage.text, word)) continue;
        if (known.includes(word.lower) || isMarked(passage, 'term', word.start)) continue;
        // A name with a capital, of a department or a law, is what stands on its door; in German every noun has one.
        const isName =
          word.start !== start && /^\p{Lu}/u.test(word.text) && primaryTag(document.lang) !== 'de';
        if (isName || isMarked(passage, 'foreign', word.start) || isMarked(passage, 'code', word.start))
          continue;
        yield {
          place: placeOf(passage, word.start, word.end),
          reason: `The word “${word.text}” has ${letters(word)} letters; expected at most ${settings.letters - 1}.`,
          actual: word.text,
        };
      }
    }
  },
  examples: {
    pass: [
      'Kijk op rijksvaccinatiedienst.nl. Een doktersassistente belt u.',
      'Een spiertrekking in het been.',
      'Een MRI-onderzoek van het been.',
      'U gaat naar de afdeling Kindergeneeskunde.',
    ],
    fail: [{ source: 'Ga naar de huisartsenspoedpost.', line: 1, column: 12 }],
  },
});
