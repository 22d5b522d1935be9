// A document in, what its translation must agree with out: for each section its meaning as a hash, its numbers, the phone
// numbers in it and its calls to action.
import {
  inlineText,
  latinDigits,
  walkBlocks,
  walkSections,
  type Block,
  type Document,
  type Place,
} from '../document/index.ts';
import { meaning, shortHash } from './passages.ts';

/** What a section says that is the same in every language. */
export interface SectionFacts {
  readonly title: string;
  readonly place: Place | undefined;
  /** Of the section's text, and of the questions bound to it. */
  readonly hash: string;
  /** Numbers as digits with a point, each once. */
  readonly numbers: ReadonlySet<string>;
  /** Phone numbers as digits, each once. */
  readonly phones: ReadonlySet<string>;
  /** Levels of the calls to action, in order. */
  readonly calls: readonly string[];
}

/** Sections by id; what stands before the first heading has the empty id. */
export type Facts = ReadonlyMap<string, SectionFacts>;

/** What a translation was made from. */
export interface Original {
  readonly file: string;
  readonly facts: Facts;
  /** Whether all of it could be read: where a picture is missing, a section says less than it did. */
  readonly whole: boolean;
  /** Ids of its questions. */
  readonly items: readonly string[];
  /** Hashes of its sections when the translation was last confirmed; absent: never. */
  readonly confirmed?: ReadonlyMap<string, string>;
}

/** Everything a translation of this document is compared by. */
export function sectionFacts(document: Document): Facts {
  const { summary, introduction, sections, items, title, meta } = document;
  const facts = new Map<string, SectionFacts>();
  const place = meta.places['title'];
  const before = [...(summary?.blocks ?? []), ...introduction];
  facts.set('', { title: inlineText(title), place, ...factsOf(before, [inlineText(title)]) });
  for (const section of walkSections(sections)) {
    const blocks = [...(section.brief ?? []), ...section.blocks];
    const questions = items.filter((item) => item.section === section.id).map(spoken);
    const heading = inlineText(section.title);
    facts.set(section.id, {
      title: heading,
      place: section.place,
      ...factsOf(blocks, [heading, ...questions]),
    });
  }
  return facts;
}

/** A question without where it stands. */
function spoken(item: Document['items'][number]): string {
  return JSON.stringify(item, (key, value: unknown) =>
    key === 'place' || key === 'lines' ? undefined : value,
  );
}

/** "020 123 45 67", "+31 20 123 4567": nine digits or more. */
const PHONE = /(?<![\d.,])\+?(?:\d[ ()-]{0,2}){8,14}\d(?![\d.,]*\d)/g;
const NUMBER = /\d+(?:[.,:]\d+)*/g;

function factsOf(blocks: readonly Block[], others: readonly string[]): Omit<SectionFacts, 'title' | 'place'> {
  const said = meaning(blocks);
  const calls = [...walkBlocks(blocks)].flatMap((block) =>
    block.kind === 'call-to-action' ? [block.level] : [],
  );
  // A level is no number of the text, though one is called 112.
  const text = latinDigits(said.filter((words) => !calls.some((level) => level === words)).join('\n'));
  return {
    hash: shortHash([...others, '\f', ...said]),
    phones: new Set(
      text.match(PHONE)?.map((phone) => phone.replace(/\D/g, '').replace(/^(?:31|00)(?=\d{9})/, '0')),
    ),
    numbers: new Set(
      text
        .replace(PHONE, ' ')
        .match(NUMBER)
        ?.map((number) => number.replace(/[,:]/g, '.')),
    ),
    calls,
  };
}
