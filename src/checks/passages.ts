// A document in, what each question's section says out, as a hash: what `confirm` writes down and `passage-changed` compares.
import { createHash } from 'node:crypto';
import {
  childBlocks,
  inlineRuns,
  inlineText,
  type Block,
  type Document,
  type Section,
} from '../document/index.ts';

/**
 * For each question that is bound to a section, by the question's id: sixteen hex digits of SHA-256 over the section's
 * meaning. That is the plain text of its brief and its own blocks, and of the sections it stands in, not of its subsections, with
 * the level of a call to
 * action, the figures of a risk and the words for a picture; questions and cases are left out. Markdown, white space and
 * citations do not count.
 */
export function passageHashes(document: Document): ReadonlyMap<string, string> {
  const sections = new Map(withParents(document.sections, []).map((path) => [path.at(-1)?.id, path]));
  const hashes = new Map<string, string>();
  for (const { id, section: bound } of document.items) {
    const path = bound === undefined ? undefined : sections.get(bound);
    if (path !== undefined) hashes.set(id, hashOf(path));
  }
  return hashes;
}

/** Every section with those it stands in, from the outermost. */
function withParents(sections: readonly Section[], above: readonly Section[]): (readonly Section[])[] {
  return sections.flatMap((section) => {
    const path = [...above, section];
    return [path, ...withParents(section.sections, path)];
  });
}

function hashOf(path: readonly Section[]): string {
  return shortHash(path.flatMap(({ brief = [], blocks }) => [...meaning(brief), '\f', ...meaning(blocks)]));
}

/** Sixteen hex digits of SHA-256 over these texts; white space and soft hyphens do not count. */
export function shortHash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.map(plain).join('\n')).digest('hex').slice(0, 16);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[^\S\f]+/g, ' ')
    .trim();
}

/** What blocks say, without Markdown: their words, levels and figures; questions and cases are left out. */
export function meaning(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'case' ? [] : [...own(block), ...meaning(childBlocks(block))],
  );
}

/** What a block says itself, without the blocks inside it. */
function own(block: Block): string[] {
  switch (block.kind) {
    case 'call-to-action':
      return [block.level];
    case 'advice':
      return [block.advice];
    case 'risk':
      return [`${String(block.count)}/${String(block.of)}`, inlineText(block.children)];
    case 'figure':
      return [block.alt ?? '', inlineText(block.caption)];
    case 'code-block':
      return [block.value];
    case 'paragraph':
    case 'table':
    case 'list':
    case 'quote':
    case 'steps':
    case 'aside':
    case 'case':
    case 'only':
    case 'divider':
    case 'contact':
    case 'item':
      return inlineRuns(block).map(inlineText);
  }
}
