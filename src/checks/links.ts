// Every link of a document with its text, for the rules on links.
import {
  documentBlocks,
  inlineRuns,
  inlineText,
  walkInlines,
  type Document,
  type Link,
} from '../document/index.ts';

export interface LinkUse {
  readonly link: Link;
  readonly text: string;
}

/** Links in running text, tables and captions. */
export function* linksOf(document: Document): Generator<LinkUse> {
  for (const block of documentBlocks(document)) {
    for (const run of inlineRuns(block)) {
      for (const node of walkInlines(run)) {
        if (node.kind === 'link') yield { link: node, text: inlineText(node.children).trim() };
      }
    }
  }
}
