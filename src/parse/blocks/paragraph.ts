// A paragraph, or a figure where it is nothing but an image.
import type { Paragraph } from 'mdast';
import type { Block, Inline } from '../../document/index.ts';
import { readLoneImage } from '../figure.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/** Reads a paragraph; one of which nothing remains (an unknown citation, a stray fence) is left out. */
export function readParagraph(node: Paragraph, reading: Reading): Block[] {
  const [only, ...more] = node.children;
  if (more.length === 0 && (only?.type === 'image' || only?.type === 'imageReference')) {
    return readLoneImage(only, reading);
  }
  const children = trimInlines(reading.inlines(node.children));
  return children.length === 0 ? [] : [{ kind: 'paragraph', children, place: placeOf(node) }];
}

/** Without white space at the ends, which a fence or a comment may leave behind. */
export function trimInlines(children: readonly Inline[]): Inline[] {
  const trimmed = [...children];
  const first = trimmed[0];
  if (first?.kind === 'text' && first.value.startsWith(' '))
    trimmed[0] = { ...first, value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.kind === 'text' && last.value.endsWith(' '))
    trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() };
  return trimmed.filter((node) => node.kind !== 'text' || node.value !== '');
}
