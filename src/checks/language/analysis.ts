// Document in, its text analysed once for all rules: passages, sentences, words. Each part is made at first use.
import { documentBlocks, type Block, type Document } from '../../document/index.ts';
import { collectPassages } from './collect.ts';
import { findLanguage } from './index.ts';
import type { Language } from './language.ts';
import type { Passage, Role } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { indexWords, type WordIndex } from './word-index.ts';
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
  /** Every block, with all inside it, in reading order. */
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** Sentences of running text: paragraphs and list items, not headings, cells, captions or quotes. */
  readonly prose: readonly Sentence[];
  /** Everything that is read but quotations and footnotes: running text, headings, cells, captions, questions. */
  readonly shown: readonly Sentence[];
  /** Running text that a patient reads: prose outside questions and staff content. */
  readonly patient: readonly Sentence[];
  /** The sentences of each passage. */
  readonly byPassage: ReadonlyMap<Passage, readonly Sentence[]>;
  /** The sentences that hold one of these words. */
  readonly holding: WordIndex<Sentence>;
}

const RUNNING: ReadonlySet<Role> = new Set(['lead', 'paragraph', 'list-item', 'feedback']);
const NO_TABLE = {
  open: new Set<string>(),
  closed: new Set<string>(),
  numbered: new Set<string>(),
  starters: new Set<string>(),
};

/** Prepares the analysis of a document; nothing is computed before a rule asks for it. */
export function analyse(document: Document): Analysis {
  const language = findLanguage(document.lang);
  const blocks = once(() => documentBlocks(document));
  const passages = once(() => collectPassages(document));
  const byPassage = once(() => new Map(passages().map((passage) => [passage, split(passage, language)])));
  const sentences = once(() => [...byPassage().values()].flat());
  const index = once(() => indexWords(sentences()));
  const prose = once(() => sentences().filter(isProse));
  const shown = once(() => sentences().filter(({ passage }) => !passage.quoted && passage.part !== 'note'));
  const patient = once(() => prose().filter(({ passage }) => !passage.staff && passage.part !== 'note'));
  return {
    language,
    get blocks() {
      return blocks();
    },
    get passages() {
      return passages();
    },
    get sentences() {
      return sentences();
    },
    get prose() {
      return prose();
    },
    get shown() {
      return shown();
    },
    get patient() {
      return patient();
    },
    get byPassage() {
      return byPassage();
    },
    holding: (triggers) => index()(triggers),
  };
}

/** Makes every part of an analysis now; returns what was made. */
export function complete({ blocks, patient, holding }: Analysis): readonly unknown[] {
  return [blocks, patient, holding({ words: [], stems: [] })];
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
