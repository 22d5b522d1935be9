// Raw HTML: reported and dropped, except comments, which are dropped in silence or silence a rule themselves.
import type { Html } from 'mdast';
import { placeOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { readSilence } from './silences.ts';
import { quote } from './suggest.ts';

const COMMENT = /<!--([\s\S]*?)-->/g;

/** Takes an HTML node: silences are collected, other HTML is a finding. Nothing of it reaches the document. */
export function readHtml(node: Html, reading: Reading): void {
  const place = placeOf(node);
  for (const comment of node.value.matchAll(COMMENT))
    readComment(comment[1] ?? '', comment, { node, reading });
  const rest = node.value.replace(COMMENT, '').trim();
  if (rest === '') return;
  const unclosed = rest.startsWith('<!--');
  reading.report.add({
    rule: 'html-ignored',
    place: unclosed ? { start: place.start, end: place.start } : place,
    reason: unclosed
      ? 'This comment is not closed, so everything behind it is left out.'
      : `HTML is not passed on: ${quote(rest)}.`,
    remedy: unclosed ? 'Write --> where the comment ends.' : remedyFor(rest),
    actual: rest.slice(0, 200),
  });
}

function remedyFor(html: string): string {
  return /^<br\s*\/?>$/i.test(html)
    ? 'For a line break, end the line with a backslash; in a table, use a row for each line.'
    : 'Write it in Markdown, or leave it out.';
}

function readComment(
  text: string,
  { index }: RegExpExecArray,
  { node, reading }: { node: Html; reading: Reading },
): void {
  const start = (placeOf(node).start.offset ?? 0) + index;
  readSilence(text, reading.lines.place(start, start + text.length + '<!---->'.length), reading);
}
