// Document in, its text analysed once for all rules: passages, sentences, words. Each part is made at first use.
import type { Document } from '../../document/index.ts';
import { collectPassages } from './collect.ts';
import { findLanguage } from './index.ts';
import type { Language } from './language.ts';
import type { Passage, Role } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf, type Tokens } from './words.ts';

export interface Sentence extends Tokens {
  readonly passage: Passage;
  readonly text: string;
  /** Indices in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** What rules share. */
export interface Analysis {
  /** The language's tools; undefined where Trifold has none. */
  readonly language: Language | undefined;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** Sentences of running text: paragraphs and list items, not headings, cells, captions or quotes. */
  readonly prose: readonly Sentence[];
  /** Running text that a patient reads: prose outside questions and staff content. */
  readonly patient: readonly Sentence[];
}

const RUNNING: ReadonlySet<Role> = new Set(['paragraph', 'list-item', 'feedback']);
const NO_TABLE = {
  open: new Set<string>(),
  closed: new Set<string>(),
  numbered: new Set<string>(),
  starters: new Set<string>(),
};

/** Prepares the analysis of a document; nothing is computed before a rule asks for it. */
export function analyse(document: Document): Analysis {
  const language = findLanguage(document.lang);
  const passages = once(() => collectPassages(document));
  const sentences = once(() => passages().flatMap((passage) => split(passage, language)));
  const prose = once(() => sentences().filter(isProse));
  const patient = once(() => prose().filter(({ passage }) => !passage.staff && passage.part !== 'note'));
  return {
    language,
    get passages() {
      return passages();
    },
    get sentences() {
      return sentences();
    },
    get prose() {
      return prose();
    },
    get patient() {
      return patient();
    },
  };
}

function isProse({ passage }: Sentence): boolean {
  return RUNNING.has(passage.role) && !passage.quoted;
}

function split(passage: Passage, language: Language | undefined): Sentence[] {
  return sentencesOf(passage.text, language?.split ?? NO_TABLE).map(({ start, end }) => {
    const text = passage.text.slice(start, end);
    return { passage, source: passage.text, text, start, end, words: wordsOf(text, start) };
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
