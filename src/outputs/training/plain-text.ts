// Text of a source in, text that XML and an LMS's tables can hold out.

/** Besides white space: what XML 1.0 (2.2, Char) does not allow, lone surrogates among it, and print's soft hyphens. */
const UNFIT = /[\p{Cc}\p{Cs}\u00ad\ufffe\uffff]/gu;

/** One line of text of at most `limit` UTF-16 code units, cut at a word where that is near, with an ellipsis. */
export function plainLine(text: string, limit: number): string {
  const line = text
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNFIT, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const space = line.charAt(limit - 1) === ' ' ? room.length : room.lastIndexOf(' ');
  return `${(space > limit / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}
