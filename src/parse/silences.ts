// Comments that silence a rule on the line below: `trifold-disable-next-line rule-a rule-b: reason`, in an HTML comment in the
// text or a YAML comment in the front matter.
import type { Place } from '../document/index.ts';
import type { Reading } from './reading.ts';
import { quote } from './suggest.ts';

const COMMAND = /^\s*trifold-disable-next-line\b([^:]*)(?::([\s\S]*))?$/;
const YAML_COMMENT = /^\s*#(.*)$/;
const FENCE = /^---[ \t]*$/;

/** Takes the text of a comment that stands at `place`; one that is not for Trifold says nothing. */
export function readSilence(text: string, place: Place, reading: Reading): void {
  const command = COMMAND.exec(text);
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

/** Takes the comments of the front matter, which starts on the first line. */
export function readFrontMatterSilences(reading: Reading): void {
  const { lines } = reading;
  if (!FENCE.test(lines.line(1))) return;
  for (let line = 2; line <= lines.starts.length && !FENCE.test(lines.line(line)); line++) {
    const written = lines.line(line);
    const comment = YAML_COMMENT.exec(written)?.[1];
    const start = lines.starts[line - 1];
    if (comment === undefined || start === undefined) continue;
    readSilence(comment, lines.place(start + written.indexOf('#'), start + written.length), reading);
  }
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
    remedy: 'Write trifold-disable-next-line rule-id: reason.',
  });
}
