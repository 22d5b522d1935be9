// Glossary terms: which uses are explained, and a term's number in the word list.
import { inlineRuns, walkBlocks, walkInlines, walkSections } from '../../document/index.ts';
import type { Block, Document, Inline, TermUse } from '../../document/index.ts';
import type { HtmlScope } from './scope.ts';

/**
 * The first use of each term in what an output shows. The document's own `first` marks count every output's content,
 * so a first use may have gone with an `only` block or a section's brief.
 */
export function firstTermUses(document: Document): ReadonlySet<TermUse> {
  const seen = new Set<string>();
  const first = new Set<TermUse>();
  for (const use of termUses(document)) {
    if (!seen.has(use.term)) first.add(use);
    seen.add(use.term);
  }
  return first;
}

function* termUses(document: Document): Generator<TermUse> {
  yield* usesInBlocks(document.summary?.blocks ?? []);
  yield* usesInBlocks(document.introduction);
  for (const section of walkSections(document.sections)) {
    yield* usesIn(section.title);
    yield* usesInBlocks(section.blocks);
  }
  for (const note of document.notes) yield* usesInBlocks(note.blocks);
}

function* usesInBlocks(blocks: readonly Block[]): Generator<TermUse> {
  for (const block of walkBlocks(blocks)) for (const run of inlineRuns(block)) yield* usesIn(run);
}

/** The term uses in inline content, in reading order. */
export function* usesIn(children: readonly Inline[]): Generator<TermUse> {
  for (const node of walkInlines(children)) if (node.kind === 'term') yield node;
}

/** The keys of terms that are used again after their explanation: those uses lead to the word list. */
export function termsUsedAgain(scope: Pick<HtmlScope, 'document' | 'firstUses'>): ReadonlySet<string> {
  const again = [...termUses(scope.document)].filter((use) => !isFirstUse(use, scope));
  return new Set(again.map((use) => use.term));
}

/** Whether this use is the one that is explained. */
export function isFirstUse(use: TermUse, scope: Pick<HtmlScope, 'firstUses'>): boolean {
  return scope.firstUses?.has(use) ?? use.first;
}

/** A term's number in the word list, from 1; undefined if the document has no such term. */
export function termNumber(document: Document, key: string): number | undefined {
  const index = document.terms.findIndex((term) => term.key === key);
  return index < 0 ? undefined : index + 1;
}
