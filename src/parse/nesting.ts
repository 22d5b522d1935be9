// A linear look at a text before the Markdown reader sees it: nesting so deep that reading it would take for ever.
import type { Place } from '../document/index.ts';
import type { Lines } from './lines.ts';

/** The deepest nesting of quotes, lists and containers together that is read. */
export const MAX_NESTING = 40;

const MARKERS = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const CONTAINER = /^[ \t>]*(:{3,})([^\s:].*)?$/;

/** Where nesting first goes beyond the limit; undefined if it nowhere does. */
export function findDeepNesting(lines: Lines): Place | undefined {
  const open: number[] = [];
  for (let line = 1; line <= lines.starts.length; line++) {
    const text = lines.line(line);
    updateContainers(open, text);
    if (open.length + markersBefore(text) > MAX_NESTING) {
      const start = lines.starts[line - 1] ?? 0;
      return lines.place(start, start + text.length);
    }
  }
  return undefined;
}

/** Quote and list markers at the start of a line, and levels that its indent may stand for. */
function markersBefore(text: string): number {
  let count = 0;
  let at = 0;
  for (;;) {
    MARKERS.lastIndex = at;
    const marker = MARKERS.exec(text);
    if (marker === null) break;
    count++;
    at = MARKERS.lastIndex;
    if (count > MAX_NESTING) return count;
  }
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return count === 0 ? 0 : count + Math.floor(indent / 4);
}

/** A fence of n colons closes the outermost open container of at most n; a name behind the colons opens one. */
function updateContainers(open: number[], text: string): void {
  const fence = CONTAINER.exec(text);
  if (fence === null) return;
  const size = fence[1]?.length ?? 0;
  if (fence[2] !== undefined) {
    open.push(size);
    return;
  }
  const closed = open.findIndex((one) => one <= size);
  if (closed !== -1) open.length = closed;
}
