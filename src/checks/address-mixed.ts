// One way of addressing the reader per text: u, or je. What staff reads in the training module is a text of its own.
import type { Sentence } from './language/analysis.ts';
import type { Address } from './language/language.ts';
import { matchesOf } from './language/matches.ts';
import { isMarked, placeOf } from './language/passage.ts';
import type { Word } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Use {
  readonly name: string;
  readonly sentence: Sentence;
  readonly word: Word;
}

/** What stands between quotation marks, or behind one that the passage leaves open. An apostrophe opens nothing: "'s avonds". */
const SPOKEN =
  /“[^”]*(?:”|$)|„[^”“]*(?:[”“]|$)|«[^»]*(?:»|$)|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?![stn][ -])[^\n]*?[’'](?!\p{L})/gu;

/** Whether the word stands between quotation marks: somebody else speaks. */
function isSpoken({ passage }: Sentence, word: Word): boolean {
  if (!/[“„«"‘']/.test(passage.text)) return false;
  for (const { index, 0: text } of matchesOf(SPOKEN, passage.text)) {
    if (index <= word.start && word.end <= index + text.length) return true;
  }
  return false;
}

/** "8 u", "km/u": the hour. */
function isHour({ passage }: Sentence, word: Word): boolean {
  return (
    word.text === 'u' &&
    /(?:\d\s?|\p{L}\s?\/\s?)$/u.test(passage.text.slice(Math.max(0, word.start - 6), word.start))
  );
}

/** "TA": letters of an abbreviation, not the French "ta". */
const isAbbreviation = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);

/** A capital in the middle of a sentence: neither its start nor behind a colon, a quotation mark or a number of a list. */
function hasOwnCapital({ passage, start }: Sentence, word: Word): boolean {
  return (
    /^\p{Lu}/u.test(word.text) &&
    /[\p{L}\p{N},)%]\s+$/u.test(passage.text.slice(Math.max(start, word.start - 6), word.start))
  );
}

/** "Il s'est tu" fell silent; "toi et eux, vous pouvez" are several readers. */
function isOtherFrench({ passage, text }: Sentence, { lower, start }: Word): boolean {
  if (lower === 'vous') return /(?<!\p{L})toi et .*,\s*vous/iu.test(text);
  return (
    lower === 'tu' && /(?:est|sont|être|suis|es) $/u.test(passage.text.slice(Math.max(0, start - 6), start))
  );
}

function uses(sentences: readonly Sentence[], ways: readonly Address[]): Use[] {
  const found: Use[] = [];
  const byForm = new Map(ways.flatMap((way) => [...way.forms].map((form) => [form, way] as const)));
  for (const sentence of sentences) {
    if (sentence.passage.quoted) continue;
    for (const word of sentence.words) {
      const way = byForm.get(word.lower);
      if (way === undefined || isMarked(sentence.passage, 'foreign', word.start)) continue;
      if (isAbbreviation(word) || (way.capital === true && !hasOwnCapital(sentence, word))) continue;
      // "U-vormig", "de letter U"
      if (word.text === 'U' && word.start !== sentence.start) continue;
      if (isOtherFrench(sentence, word)) continue;
      // The text of a link is often the title of somebody else's page.
      if (isMarked(sentence.passage, 'link', word.start) || isHour(sentence, word)) continue;
      if (!isSpoken(sentence, word)) found.push({ name: way.name, sentence, word });
    }
  }
  return found;
}

function* mixed(sentences: readonly Sentence[], ways: readonly Address[]): Generator<RuleFinding> {
  const all = uses(sentences, ways);
  const count = (name: string): number => all.filter((use) => use.name === name).length;
  const usual = ways.reduce(
    (most, way) => (count(way.name) > count(most.name) ? way : most),
    ways[0] ?? { name: '', forms: new Set() },
  );
  for (const { name, sentence, word } of all) {
    if (name === usual.name) continue;
    yield {
      place: placeOf(sentence.passage, word.start, word.end),
      reason: `The text says “${word.text}” here and “${usual.name}” elsewhere.`,
      actual: word.text,
      expected: [usual.name],
    };
  }
}

export const addressMixed = rule({
  id: 'address-mixed',
  severity: 'error',
  basis: 'Two ways of address in one text make the reader wonder who is meant (Genootschap Onze Taal).',
  remedy: 'Keep to one throughout: “u” or “je”, in German “Sie” or “du”, in French “vous” or “tu”.',
  needs: ({ address }) => address,
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const ways = analysis.language?.address;
    if (ways === undefined) return;
    const { sentences } = analysis;
    yield* mixed(
      sentences.filter(({ passage }) => !passage.staff),
      ways,
    );
    yield* mixed(
      sentences.filter(({ passage }) => passage.staff),
      ways,
    );
  },
  examples: {
    pass: ['U rekt uw kuit. Daarna rust u.', 'U hoort soms: “Maak je geen zorgen.” Dat helpt u niet.'],
    fail: [{ source: 'U rekt uw kuit. Daarna rust je even.', line: 1, column: 29 }],
  },
});
