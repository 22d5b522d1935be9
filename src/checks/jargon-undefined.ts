// A listed medical term that the text does not explain where it first uses it.
import { inlineText, walkSections, type Document } from '../document/index.ts';
import type { Analysis, Sentence } from './language/analysis.ts';
import { isDescribed, isExplained } from './language/explained.ts';
import type { Explaining } from './language/language.ts';
import { placeOf, type Role } from './language/passage.ts';
import type { TermFinder, TermHit } from './language/terms.ts';
import { rule, type RuleFinding } from './rule.ts';

interface Use {
  readonly sentence: Sentence;
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly hit: TermHit;
}

const NONE: ReadonlySet<string> = new Set();

const ABOVE: ReadonlySet<Role> = new Set(['title', 'lead', 'heading']);

/** The first use of each term in running text, or in what stands above it if it has no other. */
function firstUses({ sentences }: Analysis, jargon: TermFinder): Map<string, Use> {
  const running = new Map<string, Use>();
  const headings = new Map<string, Use>();
  for (const [at, sentence] of sentences.entries()) {
    const { passage } = sentence;
    if (passage.staff || passage.quoted) continue;
    const uses =
      ABOVE.has(passage.role) || passage.part === 'summary' || passage.part === 'brief' ? headings : running;
    for (const hit of jargon(sentence)) {
      if (!uses.has(hit.term))
        uses.set(hit.term, { sentence, previous: sentences[at - 1], next: sentences[at + 1], hit });
    }
  }
  for (const [term, use] of headings) if (!running.has(term)) running.set(term, use);
  return running;
}

/** The leaflet is about it, and has a section that says what it is. */
function isTheSubject(term: string, { title, sections }: Document): boolean {
  if (!inlineText(title).toLowerCase().includes(term)) return false;
  return [...walkSections(sections)].some(({ purpose }) => purpose === 'what');
}

/** A section named after the term explains it if its first sentence says what it is. */
function isSubject(
  { sentence, hit }: Use,
  { prose }: Analysis,
  jargon: TermFinder,
  explaining: Explaining,
): boolean {
  const { section } = sentence.passage;
  if (section === undefined || !inlineText(section.title).toLowerCase().includes(hit.term)) return false;
  const first = prose.find(({ passage }) => passage.section === section && passage.part !== 'brief');
  if (first === undefined) return false;
  const named = jargon(first).find(({ term }) => term === hit.term);
  return named === undefined
    ? explaining.next.test(first.text)
    : isExplained(first, named, undefined, explaining);
}

/** The next sentence names it again, and says what it is: "Ziet de arts een poliep? Een poliep is een bultje". */
function isTakenUp({ sentence, next, hit }: Use, jargon: TermFinder, explaining: Explaining): boolean {
  if (next === undefined || next.passage !== sentence.passage) return false;
  const again = jargon(next).find(({ term }) => term === hit.term);
  return again !== undefined && isExplained(next, again, undefined, explaining);
}

/** The plain word stands there too: in the sentence, or in a neighbour of the same passage. */
function isSaidPlainly({ sentence, previous, next, hit }: Use, stopWords: ReadonlySet<string>): boolean {
  const plain = (hit.plain.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !stopWords.has(word));
  if (plain.length === 0) return false;
  const said = [previous, sentence, next]
    .filter((one) => one?.passage === sentence.passage)
    .flatMap((one) => one?.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  // "ontsteking" and "ontstoken", "bloedvat" and "bloedvaten" share their start.
  return plain.every((word) =>
    said.some((one) => one.startsWith(word.slice(0, Math.max(4, word.length - 3)))),
  );
}

function glossary(document: Document, jargon: TermFinder, analysis: Analysis): ReadonlySet<string> {
  const known = new Set(document.terms.flatMap(({ key, term }) => [key.toLowerCase(), term.toLowerCase()]));
  // A term marked anywhere stands in the word list on every output.
  for (const sentence of analysis.sentences) {
    for (const { kind, start } of sentence.passage.marks) {
      if (kind !== 'term' || start < sentence.start || start >= sentence.end) continue;
      for (const hit of jargon(sentence)) if (hit.start === start) known.add(hit.term);
    }
  }
  return known;
}

export const jargonUndefined = rule({
  id: 'jargon-undefined',
  severity: 'warning',
  basis:
    'Carers’ words are the commonest thing patients do not understand; one in three Dutch adults has trouble with health information (Pharos; Nivel 2021).',
  remedy: 'Use the plain word, or explain the term in brackets where it first stands.',
  needs: ({ jargon }) => jargon,
  settings: {},
  *run(document, { analysis }): Generator<RuleFinding> {
    const { jargon, explaining, stopWords } = analysis.language ?? {};
    if (jargon === undefined || explaining === undefined) return;
    const known = glossary(document, jargon, analysis);
    for (const [term, use] of firstUses(analysis, jargon)) {
      const { sentence, next, hit } = use;
      if (known.has(term) || isTheSubject(term, document) || isExplained(sentence, hit, next, explaining))
        continue;
      if (isDescribed(sentence, hit, explaining) || isSaidPlainly(use, stopWords ?? NONE)) continue;
      if (isSubject(use, analysis, jargon, explaining) || isTakenUp(use, jargon, explaining)) continue;
      const actual = sentence.passage.text.slice(hit.start, hit.end);
      yield {
        place: placeOf(sentence.passage, hit.start, hit.end),
        reason: `The medical term “${actual}” is not explained where it is first used.`,
        actual,
        expected: [hit.plain],
        remedy: `Write for example “${hit.plain}”, or explain the term in brackets.`,
      };
    }
  },
  examples: {
    pass: ['Spiertrekkingen (fasciculaties) gaan vaak over. Fasciculaties zijn onschuldig.'],
    fail: [{ source: 'Rust helpt. De oorzaak is vaak hypertensie.', line: 1, column: 32 }],
  },
});
