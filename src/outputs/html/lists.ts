// What stands behind a text: its sections' frame, its sources, word list and notes.
import type { Section, SourceReference } from '../../document/index.ts';
import { dateInWords } from '../../locales/index.ts';
import type { Html } from '../template.ts';
import { explained, join, renderBlocks, sectionAnchor, type BlockContext } from './blocks.ts';
import { inlineContext, renderInlines } from './inlines.ts';
import { anchorOf } from './scope.ts';
import { isFirstUse, termNumber, termsUsedAgain, usesIn } from './terms.ts';

/** A section with its heading at the scope's level, its blocks, and its subsections below it. */
export function renderSection(section: Section, context: BlockContext): Html {
  const { scope, locale, components } = context;
  const within = { ...context, scope: { ...scope, headingLevel: Math.min(6, scope.headingLevel + 1) } };
  return components.render('section', {
    level: scope.headingLevel,
    id: sectionAnchor(section.id, scope),
    title: renderInlines(section.title, inlineContext(scope, locale)),
    explained: explained(firstInTitle(section, context), context),
    content: renderBlocks(section.blocks, within),
    sections: join(section.sections.map((part) => renderSection(part, within))),
  });
}

function firstInTitle(section: Section, { scope }: BlockContext): (number | undefined)[] {
  return [...usesIn(section.title)]
    .filter((use) => isFirstUse(use, scope))
    .map((use) => termNumber(scope.document, use.term));
}

/** The sources that the text cites, by number, then those it rests on without citing. Undefined if there are none. */
export function renderSources(context: BlockContext): Html | undefined {
  const { document } = context.scope;
  const cited = document.citations.flatMap(
    (id) => document.meta.sources.find((source) => source.id === id) ?? [],
  );
  const others = document.meta.sources.filter((source) => !document.citations.includes(source.id));
  if (cited.length + others.length === 0) return undefined;
  return context.components.render('sources', {
    cited: cited.map((source, i) => sourceView(source, i + 1, context)),
    others: others.map((source) => sourceView(source, undefined, context)),
  });
}

function sourceView(source: SourceReference, number: number | undefined, context: BlockContext): object {
  const { locale, scope } = context;
  return {
    id: number === undefined ? undefined : anchorOf({ to: 'source', number }, scope),
    author: source.author,
    title: source.title,
    stop: /[.?!…]$/.test(source.title) ? '' : '.',
    url: source.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined,
    publisher: source.publisher,
    date: source.date,
    accessedWord: locale.words.accessed,
    accessed: source.accessed === undefined ? undefined : dateInWords(locale, source.accessed),
  };
}

/** The word list: every term of the text with its explanation. Undefined if there are none. */
export function renderWordList({ components, scope }: BlockContext): Html | undefined {
  const { terms } = scope.document;
  if (terms.length === 0) return undefined;
  const again = termsUsedAgain(scope);
  return components.render('word-list', {
    terms: terms.map(({ key, term, explanation }, i) => ({
      id: again.has(key) ? anchorOf({ to: 'term', number: i + 1 }, scope) : undefined,
      term,
      explanation,
    })),
  });
}

/** The notes with a text of their own. Undefined if there are none. */
export function renderNotes(context: BlockContext): Html | undefined {
  const { notes } = context.scope.document;
  if (notes.length === 0) return undefined;
  return context.components.render('notes', {
    notes: notes.map((note) => ({
      id: anchorOf({ to: 'note', number: note.number }, context.scope),
      content: renderBlocks(note.blocks, context),
    })),
  });
}
