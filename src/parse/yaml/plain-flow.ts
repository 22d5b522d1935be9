// A value of one line in (a scalar, or a collection in brackets), its value and ranges out; undefined where it is not plain.
import type { Found, Plain, Range } from './plain.ts';

interface Flow {
  readonly text: string;
  /** Offset of the text's first character. */
  readonly base: number;
  readonly ranges: Map<string, Range>;
  at: number;
}

/** Quotes without escapes: what stands between them is the value. */
const QUOTED = /'([^']*)'|"([^"\\]*)"/y;
/** Starts with no mark of YAML's, and holds none of the flow's; `outside` a flow it may hold those. */
const START = String.raw`[\p{L}\p{N}(+/.$<=;^_~“”‘’„«…€]`;
const INSIDE = new RegExp(
  String.raw`${START}(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])|(?<=\S)#| (?![#\s,\]}]))*`,
  'uy',
);
const OUTSIDE = new RegExp(String.raw`${START}(?:[^\s:#]|:(?=\S)|(?<=\S)#| (?![#\s]))*`, 'uy');
const KEY = /([A-Za-z][A-Za-z0-9_-]*): /y;

/** Reads all of a text as one value; its parts go into `ranges` under `path`. */
export function readFlow(
  text: string,
  base: number,
  path: string,
  ranges: Map<string, Range>,
): Found | undefined {
  const flow: Flow = { text, base, ranges, at: 0 };
  const found = readValue(path, OUTSIDE, flow);
  return flow.at === text.length ? found : undefined;
}

function readValue(path: string, plain: RegExp, flow: Flow): Found | undefined {
  const { base, text, at } = flow;
  const first = text.charAt(at);
  const value =
    first === '{' ? readMap(path, flow) : first === '[' ? readSeq(path, flow) : readScalar(plain, flow);
  if (value === undefined) return undefined;
  return { value, range: [base + at, base + flow.at], scalar: typeof value === 'string' };
}

/** A scalar; an empty one is no value, which the library is to say. */
function readScalar(plain: RegExp, flow: Flow): string | undefined {
  const quoted = match(QUOTED, flow);
  const value = quoted === undefined ? match(plain, flow)?.[0] : (quoted[1] ?? quoted[2]);
  return value === undefined || value.trim() === '' || value.endsWith(' ') ? undefined : value;
}

function readMap(path: string, flow: Flow): Plain | undefined {
  const entries = new Map<string, Plain>();
  flow.at += 1;
  do {
    skipSpaces(flow);
    const start = flow.base + flow.at;
    const key = match(KEY, flow)?.[1];
    if (key === undefined || entries.has(key)) return undefined;
    flow.ranges.set(path + key, [start, start + key.length]);
    const found = readValue(`${path}${key}.`, INSIDE, flow);
    if (found === undefined) return undefined;
    if (found.scalar) flow.ranges.set(path + key, [start, found.range[1]]);
    entries.set(key, found.value);
    skipSpaces(flow);
  } while (take(',', flow));
  return take('}', flow) ? Object.fromEntries(entries) : undefined;
}

function readSeq(path: string, flow: Flow): Plain | undefined {
  const items: Plain[] = [];
  flow.at += 1;
  do {
    skipSpaces(flow);
    const at = path + String(items.length);
    flow.ranges.set(at, [flow.at, flow.at]);
    const found = readValue(`${at}.`, INSIDE, flow);
    if (found === undefined) return undefined;
    flow.ranges.set(at, found.range);
    items.push(found.value);
    skipSpaces(flow);
  } while (take(',', flow));
  return take(']', flow) ? items : undefined;
}

function match(pattern: RegExp, flow: Flow): RegExpExecArray | undefined {
  pattern.lastIndex = flow.at;
  const found = pattern.exec(flow.text);
  if (found === null) return undefined;
  flow.at += found[0].length;
  return found;
}

function take(mark: string, flow: Flow): boolean {
  if (flow.text.charAt(flow.at) !== mark) return false;
  flow.at += 1;
  return true;
}

function skipSpaces(flow: Flow): void {
  while (flow.text.charAt(flow.at) === ' ') flow.at += 1;
}
