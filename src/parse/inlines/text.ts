// A text node in, Text out: white space collapsed, variables filled in, each piece knowing where it stands.
import type { Text as TextNode } from 'mdast';
import type { Inline, Place, Point, Text, TextLine } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { reportLeftovers } from './leftovers.ts';
import { findVariables, readVariable } from './variables.ts';

/** A stretch of text on one line of the source. */
interface Stretch {
  readonly value: string;
  readonly point: Point;
}

/** Reads a text node; lines that are a fence of a misread container are left out. */
export function readText(node: TextNode, reading: Reading): Inline[] {
  const stretches = stretchesOf(node, reading).filter(
    (stretch) => !(reading.fenceLines.has(stretch.point.line) && /^\s*::/.test(stretch.value)),
  );
  for (const stretch of stretches) {
    reportLeftovers(stretch.value, {
      source: reading.lines.text,
      report: reading.report,
      placeAt: (start, end) => ({ start: pointAt(stretch, start), end: pointAt(stretch, end) }),
    });
  }
  return fillVariables(stretches, placeOf(node).end, reading);
}

/** One stretch a line. Where escapes or entities made the lines differ in number, the whole text is one stretch. */
function stretchesOf(node: TextNode, { lines }: Reading): Stretch[] {
  const { start, end } = placeOf(node);
  if (start.line === end.line && !/[\r\n]/.test(node.value)) return [{ value: node.value, point: start }];
  const values = node.value.split(/\r\n|\r|\n/);
  const raw = lines.text.slice(start.offset, end.offset).split(/\r\n|\r|\n/);
  if (raw.length !== values.length) return [{ value: node.value, point: start }];
  return values.map((value, i) => {
    if (i === 0) return { value, point: start };
    const line = start.line + i;
    const rawLine = raw[i] ?? '';
    const column = rawLine.endsWith(value)
      ? rawLine.length - value.length
      : (/^[\s>]*/.exec(rawLine)?.[0].length ?? 0);
    return { value, point: { line, column: column + 1, offset: (lines.starts[line - 1] ?? 0) + column } };
  });
}

/** Splits at variables; the text between them keeps its places, a variable's value has none. */
function fillVariables(stretches: readonly Stretch[], end: Point, reading: Reading): Inline[] {
  const pieces: Inline[] = [];
  let open: Stretch[] = [];
  const flush = (until: Point): void => {
    const text = joinStretches(open, until);
    if (text !== undefined) pieces.push(text);
    open = [];
  };
  stretches.forEach((stretch, i) => {
    let from = 0;
    for (const variable of findVariables(stretch.value)) {
      const at = pointAt(stretch, variable.start);
      open.push({ value: stretch.value.slice(from, variable.start), point: pointAt(stretch, from) });
      flush(at);
      from = variable.end;
      const value = readVariable(variable.name, { start: at, end: pointAt(stretch, from) }, reading);
      if (value !== undefined) pieces.push({ kind: 'text', value });
    }
    const value = stretch.value.slice(from);
    open.push({ value: i === stretches.length - 1 ? value : `${value} `, point: pointAt(stretch, from) });
  });
  flush(end);
  return pieces;
}

/** The columns of a stretch are exact unless an escape or entity stands before the index. */
function pointAt({ point }: Stretch, index: number): Point {
  const { line, column, offset } = point;
  return { line, column: column + index, ...(offset === undefined ? {} : { offset: offset + index }) };
}

function joinStretches(stretches: readonly Stretch[], end: Point): Text | undefined {
  let value = '';
  const starts: TextLine[] = [];
  for (const stretch of stretches) {
    starts.push({ index: value.length, point: stretch.point });
    const next = collapse(stretch.value);
    value += value.endsWith(' ') && next.startsWith(' ') ? next.slice(1) : next;
  }
  const [first, ...rest] = starts;
  if (first === undefined || value === '') return undefined;
  const place: Place = { start: first.point, end };
  return { kind: 'text', value, place, ...(rest.length === 0 ? {} : { lines: rest }) };
}

/** White space that Markdown treats as one space; a no-break space is not among it. */
export function collapse(value: string): string {
  return value.replace(/[ \t\r\n]+/g, ' ');
}
