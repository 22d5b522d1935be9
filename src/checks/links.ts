// Every link of a document with its text, for the rules on links.
import { inlineRuns, inlineText, walkInlines, type Block, type Link } from '../document/index.ts';

export interface LinkUse {
  readonly link: Link;
  readonly text: string;
}

/** Links in running text, tables and captions. */
export function* linksOf(blocks: readonly Block[]): Generator<LinkUse> {
  for (const block of blocks) {
    for (const run of inlineRuns(block)) {
      for (const node of walkInlines(run)) {
        if (node.kind === 'link') yield { link: node, text: inlineText(node.children).trim() };
      }
    }
  }
}
