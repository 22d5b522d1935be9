// YAML as most authors write it in; out: its value and ranges, or undefined for any other YAML, which the library reads. Plain are
// keys of letters, values of one line, lists of “- ”, and collections in brackets on one line (YAML 1.2.2: 7.3.3, 7.4, 8.2).
import { readFlow } from './plain-flow.ts';
import type { Found, Plain, Range } from './plain.ts';

export interface PlainYaml {
  readonly value: Plain;
  /** Where keys and items stand, by path; a key's range ends behind its value if that is a scalar. */
  readonly ranges: ReadonlyMap<string, Range>;
}

/** A line that is neither blank nor a comment. */
interface Row {
  readonly indent: number;
  /** Offset of its first character behind the indent. */
  readonly from: number;
  readonly text: string;
  /** Offset of the next line. */
  readonly next: number;
}

interface Rows {
  readonly rows: Row[];
  readonly ranges: Map<string, Range>;
  at: number;
}

/** Tabs, other line endings, markers of documents, and what is not to be printed. */
const ODD = /[\t\r\ufeff\u0085\u2028\u2029]|^(?:---|\.\.\.|%)/m;
/** A key, and a value behind a space or none. */
const ENTRY = /^([A-Za-z][A-Za-z0-9_-]*):(?: (.+))?$/;
const ITEM = '- ';

/** Reads YAML of the plain kind. */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (ODD.test(text)) return undefined;
  const rows = rowsOf(text);
  if (rows?.[0]?.indent !== 0) return undefined;
  const state: Rows = { rows, ranges: new Map(), at: 0 };
  const found = readMap(0, '', state);
  return found === undefined || state.at < rows.length
    ? undefined
    : { value: found.value, ranges: state.ranges };
}

/** The lines that say something; undefined where a comment stands further to the right than the line behind it. */
function rowsOf(text: string): Row[] | undefined {
  const rows: Row[] = [];
  let offset = 0;
  let comment = 0;
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    const next = Math.min(offset + line.length + 1, text.length);
    if (content.startsWith('#')) comment = Math.max(comment, indent);
    else if (content !== '') {
      if (comment > indent) return undefined;
      comment = 0;
      rows.push({ indent, from: offset + indent, text: content, next });
    }
    offset += line.length + 1;
  }
  return comment > 0 ? undefined : rows;
}

/** A block of either kind that is to be indented by at least `least`. */
function readBlock(least: number, path: string, state: Rows): Found | undefined {
  const row = state.rows[state.at];
  if (row === undefined || row.indent < least) return undefined;
  return row.text.startsWith(ITEM) ? readSeq(row.indent, path, state) : readMap(row.indent, path, state);
}

function readMap(indent: number, path: string, state: Rows): Found | undefined {
  const { rows, ranges } = state;
  const start = rows[state.at]?.from ?? 0;
  const entries = new Map<string, Plain>();
  for (let row = rows[state.at]; row?.indent === indent; row = rows[state.at]) {
    const [, key, rest = ''] = ENTRY.exec(row.text) ?? [];
    if (key === undefined || entries.has(key)) return undefined;
    const at = path + key;
    const own = row.from + key.length;
    ranges.set(at, [row.from, own]);
    state.at += 1;
    // The items of a key's list may stand as far left as the key.
    const beside = rows[state.at]?.text.startsWith(ITEM) === true ? indent : indent + 1;
    const found =
      rest === '' ? readBlock(beside, `${at}.`, state) : readFlow(rest, own + 2, `${at}.`, ranges);
    if (found === undefined) return undefined;
    if (found.scalar) ranges.set(at, [row.from, found.range[1]]);
    entries.set(key, found.value);
  }
  return endOf(Object.fromEntries(entries), start, indent, state);
}

function readSeq(indent: number, path: string, state: Rows): Found | undefined {
  const { rows, ranges } = state;
  const start = rows[state.at]?.from ?? 0;
  const items: Plain[] = [];
  for (let row = rows[state.at]; row?.indent === indent && row.text.startsWith(ITEM); row = rows[state.at]) {
    const at = path + String(items.length);
    const text = row.text.slice(ITEM.length);
    const from = row.from + ITEM.length;
    // Holds the place in the order of the ranges: the parts of an item come behind it.
    ranges.set(at, [from, from]);
    const isMap = ENTRY.test(text);
    if (isMap) rows[state.at] = { ...row, indent: indent + ITEM.length, from, text };
    else state.at += 1;
    const found = isMap
      ? readMap(indent + ITEM.length, `${at}.`, state)
      : readFlow(text, from, `${at}.`, ranges);
    if (found === undefined) return undefined;
    ranges.set(at, found.range);
    items.push(found.value);
  }
  return endOf(items, start, indent, state);
}

/** A block that ends here; undefined where the next line is too far to the right to be behind it. */
function endOf(value: Plain, start: number, indent: number, { rows, at }: Rows): Found | undefined {
  if ((rows[at]?.indent ?? 0) > indent) return undefined;
  return { value, range: [start, rows[at - 1]?.next ?? start], scalar: false };
}
