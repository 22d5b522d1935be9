// Lines of a text, and from an offset to line and column. Line endings as CommonMark 2.1 has them: LF, CR LF or CR.
import type { Place, Point } from '../document/index.ts';

export interface Lines {
  readonly text: string;
  /** Offset at which each line starts. */
  readonly starts: readonly number[];
  /** The point at an offset; offsets behind the end count as the end. */
  point(offset: number): Point;
  place(start: number, end: number): Place;
  /** A line without its ending; `line` counts from 1. */
  line(line: number): string;
}

/** Cuts a text into lines, once. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  const point = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const index = lastAtMost(starts, at);
    return { line: index + 1, column: at - (starts[index] ?? 0) + 1, offset: at };
  };
  return {
    text,
    starts,
    point,
    place: (start, end) => ({ start: point(start), end: point(end) }),
    line: (line) => withoutEnding(text.slice(starts[line - 1] ?? text.length, starts[line])),
  };
}

function withoutEnding(line: string): string {
  let end = line.length;
  while (end > 0 && '\r\n'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** Index of the last number that is at most `value`, in ascending numbers that start with 0. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
