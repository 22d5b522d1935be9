// Capitals that nobody explains, and abbreviations with points that could be written out.
import type { Document } from '../document/index.ts';
import type { Analysis, Sentence } from './language/analysis.ts';
import { isExplained } from './language/explained.ts';
import type { Abbreviations, Explaining } from './language/language.ts';
import { isMarked, placeOf, type Role } from './language/passage.ts';
import { startsSmall, type Word } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

const CAPITALS = /^\p{Lu}{2,6}\d{0,2}(?=$|['’-]|s$)/u;

/** The capitals a word starts with: `MRI` of `MRI-scan`; undefined where they are a shouted word. */
function capitalsOf({ words }: Sentence, index: number): string | undefined {
  const text = withoutArticle(words[index]?.text ?? '');
  if (startsSmall(text)) return undefined;
  const capitals = CAPITALS.exec(text)?.[0];
  if (capitals === undefined || isShouted(words[index - 1]) || isShouted(words[index + 1])) return undefined;
  return capitals;
}

/** "l’ECG", "d'INR": a French article hangs on to the word. Few words have an apostrophe there, which is quickly seen. */
function withoutArticle(text: string): string {
  const second = text.charAt(1);
  const elided = second === "'" || second === '’' || second === 'u';
  return elided ? text.replace(/^(?:[ldLD]|[Qq]u)['’](?=\p{Lu})/u, '') : text;
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && (/^\p{Lu}{2,}$/u.test(word.text) || word.text === 'U');
}

function* undefinedCapitals(
  document: Document,
  { sentences }: Analysis,
  { isKnown }: Abbreviations,
  explaining: Explaining,
): Generator<RuleFinding<'warning'>> {
  const met = new Set(document.terms.flatMap(({ term }) => term.match(/\p{Lu}{2,}\d*/gu) ?? []));
  for (const [at, sentence] of runningFirst(sentences)) {
    const { passage, words } = sentence;
    for (const [index, word] of words.entries()) {
      const capitals = capitalsOf(sentence, index);
      if (capitals === undefined || met.has(capitals) || isKnown(capitals)) continue;
      if (isMarked(passage, 'code', word.start) || isMarked(passage, 'link', word.start)) continue;
      met.add(capitals);
      if (isExplainedNear(sentences, at, word, capitals, explaining)) continue;
      yield {
        place: placeOf(passage, word.start, word.end),
        reason: `The abbreviation “${capitals}” is not explained where it is first used.`,
        actual: word.text,
      };
    }
  }
}

const ABOVE: ReadonlySet<Role> = new Set(['title', 'lead', 'heading']);

/** Sentences by index, titles, lead and headings last: “MRI-onderzoek” may stand above the text that explains it. */
function runningFirst(sentences: readonly Sentence[]): (readonly [number, Sentence])[] {
  const isAbove = ({ passage }: Sentence): boolean =>
    ABOVE.has(passage.role) || passage.part === 'summary' || passage.part === 'brief';
  const all = [...sentences.entries()];
  return [...all.filter(([, one]) => !isAbove(one)), ...all.filter(([, one]) => isAbove(one))];
}

/** Explained in its own sentence, or at its next use in the sentence behind. */
function isExplainedNear(
  sentences: readonly Sentence[],
  at: number,
  word: Word,
  capitals: string,
  explaining: Explaining,
): boolean {
  const sentence = sentences[at];
  const next = sentences[at + 1];
  if (sentence === undefined) return false;
  if (isExplained(sentence, word, undefined, explaining) || isListed(sentence, word)) return true;
  if (next === undefined || next.passage !== sentence.passage) return false;
  const again = next.words.find(({ text }) => text.startsWith(capitals));
  return again === undefined
    ? explaining.next.test(next.text)
    : isExplained(next, again, undefined, explaining);
}

/** "De praktijkondersteuner, de POH, …": named again between commas. */
function explainsBeside(before: string, behind: string): boolean {
  return /\p{L}{6,}[^,.;:]*, (?:de|het|the|der|die|das|le|la) $/u.test(before) && /^(?:,|\.?$)/u.test(behind);
}

/** "(elektromyografie, EMG)": behind the long form, in the same brackets. */
function isListed({ passage, start, end }: Sentence, word: Word): boolean {
  const before = passage.text.slice(start, word.start);
  if (/\(\s*[^()]{6,},\s*$/u.test(before)) return true;
  return explainsBeside(before, passage.text.slice(word.end, end));
}

function* written(
  { sentences }: Analysis,
  { written: forms }: Abbreviations,
): Generator<RuleFinding<'warning'>> {
  for (const { passage, words } of sentences) {
    for (const [index, word] of words.entries()) {
      const point = word.lower.endsWith('.') ? '' : '.';
      if (point !== '' && passage.text[word.end] !== point) continue;
      const short = `${word.lower}${point}`;
      const long = forms.get(short);
      if (long === undefined || words[index - 1]?.number === true) continue;
      yield {
        place: placeOf(passage, word.start, word.end + point.length),
        severity: 'warning',
        reason: `The abbreviation “${short}” makes reading harder.`,
        actual: short,
        expected: [long],
        remedy: `Write it out: “${long}”.`,
      };
    }
  }
}

export const abbreviationUndefined = rule({
  id: 'abbreviation-undefined',
  severity: 'error',
  also: ['warning'],
  basis: 'Readers do not know abbreviations that carers use all day (WCAG 2.2, 3.1.4; Direct Duidelijk).',
  remedy:
    'Write the words first and the abbreviation in brackets, or put it in the glossary and mark it: “:term[…]”.',
  needs: ({ abbreviations }) => abbreviations,
  settings: {},
  *run(document, { analysis }): Generator<RuleFinding<'warning'>> {
    const { abbreviations, explaining } = analysis.language ?? {};
    if (abbreviations === undefined || explaining === undefined) return;
    yield* undefinedCapitals(document, analysis, abbreviations, explaining);
    yield* written(analysis, abbreviations);
  },
  examples: {
    pass: [
      'Soms meet de arts de spieren (elektromyografie, EMG). Het EMG doet weinig pijn.',
      'Bel 112. Stop NOOIT zelf. U krijgt vitamine B12.',
    ],
    fail: [
      { source: 'Soms maakt de arts een EMG.', line: 1, column: 24 },
      { source: 'Eet bijv. noten.', line: 1, column: 5, severity: 'warning' },
    ],
  },
});
