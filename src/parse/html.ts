// Raw HTML: reported and dropped, except comments, which are dropped in silence or silence a rule themselves.
import type { Html } from 'mdast';
import type { Place } from '../document/index.ts';
import { placeOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { quote } from './suggest.ts';

const COMMENT = /<!--([\s\S]*?)-->/g;
const DIRECTIVE = /^\s*trifold-disable-next-line\b([^:]*)(?::([\s\S]*))?$/;

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
  const command = DIRECTIVE.exec(text);
  const { lines } = reading;
  const start = (placeOf(node).start.offset ?? 0) + index;
  const place = lines.place(start, start + text.length + '<!---->'.length);
  if (command === null) {
    if (/^\s*trifold-/.test(text)) reportMalformed(text, place, reading);
    return;
  }
  const rules = (command[1] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
  if (rules.length === 0) reportMalformed(text, place, reading);
  const reason = (command[2] ?? '').replace(/\s+/g, ' ').trim();
  const line = nextTextLine(place.end.line, reading);
  for (const rule of rules) reading.silences.push({ rule, reason, line, place });
}

/** The next line that is not empty: blocks are mostly set apart by one. */
function nextTextLine(after: number, { lines }: Reading): number {
  let line = after + 1;
  while (line < lines.starts.length && lines.line(line).trim() === '') line++;
  return line;
}

function reportMalformed(text: string, place: Place, { report }: Reading): void {
  report.add({
    rule: 'silence-malformed',
    place,
    reason: `${quote(text)} silences nothing.`,
    remedy: 'Write <!-- trifold-disable-next-line rule-id: reason -->.',
  });
}
