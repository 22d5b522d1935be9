// What is wrong with a line that starts like a directive but is none.
import type { FenceLine } from './fence-lines.ts';
import type { Fault } from './report.ts';
import { quote } from './suggest.ts';

/** The finding for an opening that the Markdown reader took for text. */
export function malformedOpening({ colons, rest, place }: FenceLine): Fault {
  const marks = ':'.repeat(colons);
  const shown = quote(marks + rest);
  const fault = (reason: string, remedy: string, expected?: string): Fault => ({
    rule: 'directive-malformed',
    place,
    reason,
    remedy,
    actual: marks + rest,
    expected: expected === undefined ? undefined : [expected],
  });
  const spaced = /^\s+(\p{L}.*)$/u.exec(rest)?.[1]?.replace(/^([\p{L}\p{N}_-]+)\s+(?=[[{])/u, '$1');
  if (spaced !== undefined) {
    return fault(
      `${shown} has a space behind the colons, so it opens nothing.`,
      `Write ${quote(marks + spaced)}.`,
      marks + spaced,
    );
  }
  const [, name = '', gap = '', after = ''] = /^([\p{L}\p{N}_-]*)(\s*)(.*)$/u.exec(rest) ?? [];
  if (gap !== '' && /^[[{]/.test(after)) {
    return fault(
      `${shown} has a space before its ${after.startsWith('{') ? 'attributes' : 'text'}, so it opens nothing.`,
      `Write ${quote(marks + name + after)}.`,
      marks + name + after,
    );
  }
  if (gap !== '' && name !== '') {
    return fault(
      `Behind ${quote(marks + name)} stands text, so it opens nothing.`,
      colons > 2
        ? 'Put that text on the next line.'
        : `Put that text in square brackets: ${quote(`${marks}${name}[…]`)}.`,
    );
  }
  return fault(
    `${shown} cannot be read as a directive.`,
    `Write ${marks}name[text]{key=value other="some words"} on one line, with each bracket and quote closed and nothing behind it.`,
  );
}
