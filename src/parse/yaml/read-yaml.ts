// YAML 1.2 in (front matter, library.yml, glossaries), plain values out, each with its place. Every scalar is a string
// (failsafe schema): what a value means is the schema's business, and `version: 1.0` must not become the number 1.
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type Scalar,
} from 'yaml';
import type { Place } from '../../document/index.ts';
import type { Lines } from '../lines.ts';
import type { Report } from '../report.ts';
import { quote } from '../suggest.ts';
import type { Plain } from './plain.ts';

export interface YamlRead {
  /** Undefined for an empty or unreadable text. */
  readonly value: Plain | undefined;
  /** Where each key or list item stands, by its path: `sources.0.title`. Starts at the key, ends behind a scalar value. */
  readonly places: ReadonlyMap<string, Place>;
  /** A fault in the syntax was reported: what the rest says is not to be trusted. */
  readonly broken: boolean;
}

/** What the reader needs to know of the file around the YAML: it starts at offset `base` of `lines.text`. */
export interface YamlContext {
  readonly lines: Lines;
  readonly base: number;
  readonly report: Report;
}

/** The deepest nesting of lists and maps that is read. */
const MAX_DEPTH = 30;
// eslint-disable-next-line no-control-regex -- YAML escapes can spell any character.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Reads YAML. Reports the first syntax error only: the others are mostly its echoes. */
export function readYaml(text: string, context: YamlContext): YamlRead {
  const places = new Map<string, Place>();
  if (isTooDeep(text)) {
    context.report.add({
      rule: 'source-nesting',
      place: context.lines.place(context.base, context.base + text.length),
      reason: `The YAML is nested more than ${MAX_DEPTH} deep.`,
      remedy: 'Close each [ and {, and nest no deeper than the documentation shows.',
    });
    return { value: undefined, places, broken: true };
  }
  // YAML 1.2 knows the lone CR as a line ending, the library does not; places stay the same.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    // A second document in the text is an error; at “silent” it would be dropped in silence.
    logLevel: 'error',
    stringKeys: false,
  });
  const broken = reportSyntax(document, context);
  const walker: Walker = { ...context, places };
  const read = (): Plain | undefined => readNode(document.contents, [], walker);
  return { value: broken ? context.report.quietly(read) : read(), places, broken };
}

interface Walker extends YamlContext {
  readonly places: Map<string, Place>;
}

/** The YAML reader calls itself at each level; brackets and leading dashes are what nests without costing an indent. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
    if (depth < 0) depth = 0;
  }
  return text
    .split(/[\r\n]+/)
    .some(
      (line) =>
        (/^(?:[ \t]*[-?:](?=[ \t]))*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) > MAX_DEPTH ||
        (/^ */.exec(line)?.[0].length ?? 0) > 4 * MAX_DEPTH,
    );
}

function reportSyntax(document: YamlDocument, { lines, base, report }: YamlContext): boolean {
  const error = document.errors[0] ?? document.warnings[0];
  if (error === undefined) return false;
  const [start, end] = openingOf(document, error.pos[0]) ?? error.pos;
  report.add({
    rule: 'meta-yaml',
    place: lines.place(base + start, base + Math.max(start, end)),
    reason: `This is not YAML: ${error.message.replace(/\.$/, '')}.`,
    remedy: SYNTAX_REMEDIES[error.code] ?? 'Compare the line with the documentation’s example.',
  });
  return true;
}

/** Where a quote or bracket opens that is still open at `at`: that is what the author forgot to close, many lines up. */
function openingOf(document: YamlDocument, at: number): readonly [number, number] | undefined {
  let innermost: number | undefined;
  visit(document, {
    Node(_, node) {
      const opens = isScalar(node) ? QUOTED.test(node.type ?? '') : isCollection(node) && node.flow === true;
      if (opens && node.range?.[1] === at) innermost = node.range[0];
    },
  });
  return innermost === undefined ? undefined : [innermost, innermost + 1];
}

const QUOTED = /^QUOTE_/;

const SYNTAX_REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in it between quotes: title: "Rust: hoe dan?".',
  UNEXPECTED_TOKEN: 'Put a value that starts with a special character between quotes.',
  BAD_SCALAR_START: 'Put a value that starts with a special character between quotes.',
  MULTILINE_IMPLICIT_KEY: 'Write “key: value” on one line, with a space behind the colon.',
  MISSING_CHAR: 'Close the quote or the bracket, and put a space behind each colon.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Close each bracket; give keys that belong together the same indent, in spaces.',
  BAD_ALIAS: 'Write the value again; references to other values are not read.',
};

function readNode(node: unknown, path: readonly string[], walker: Walker): Plain | undefined {
  if (isMap(node)) return readMap(node.items, path, walker);
  if (isSeq(node)) return readSeq(node.items, path, walker);
  if (isScalar(node)) return readScalar(textOf(node), path, walker);
  if (isAlias(node)) {
    walker.report.add({
      rule: 'meta-yaml',
      place: walker.places.get(path.join('.')),
      reason: `${quote(`*${node.source}`)} refers to another value, which is not read here.`,
      remedy: 'Write the value itself.',
    });
  }
  return undefined;
}

/** Under the failsafe schema a scalar is a string, or null where nothing stands. */
function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function readScalar(value: string, path: readonly string[], { report, places }: Walker): string | undefined {
  const clean = value.replace(UNPRINTABLE, '\ufffd');
  if (clean !== value) {
    report.add({
      rule: 'source-control',
      place: places.get(path.join('.')),
      reason: 'There is a control character in this value.',
      remedy: 'Remove it.',
    });
  }
  return clean.trim() === '' ? undefined : clean;
}

function readSeq(items: readonly unknown[], path: readonly string[], walker: Walker): Plain {
  return items.map((item, i) => {
    const at = [...path, String(i)];
    const range = rangeOf(item);
    if (range !== undefined)
      walker.places.set(at.join('.'), walker.lines.place(...absolute(range, walker.base)));
    return readNode(item, at, walker) ?? '';
  });
}

function readMap(
  pairs: readonly { key: unknown; value: unknown }[],
  path: readonly string[],
  walker: Walker,
): Plain {
  const entries = new Map<string, Plain>();
  const seen = new Set<string>();
  for (const pair of pairs) {
    const keyRange = rangeOf(pair.key);
    if (!isScalar(pair.key) || keyRange === undefined) {
      reportKey(keyRange, walker);
      continue;
    }
    const key = textOf(pair.key);
    const valueRange = isScalar(pair.value) ? rangeOf(pair.value) : undefined;
    const place = walker.lines.place(...absolute([keyRange[0], valueRange?.[1] ?? keyRange[1]], walker.base));
    if (seen.has(key)) {
      reportDuplicate(key, place, walker);
      continue;
    }
    seen.add(key);
    const at = [...path, key];
    walker.places.set(at.join('.'), place);
    const value = readNode(pair.value, at, walker);
    if (value !== undefined) entries.set(key, value);
  }
  return Object.fromEntries(entries);
}

function reportKey(range: readonly [number, number] | undefined, { lines, base, report }: Walker): void {
  report.add({
    rule: 'meta-yaml',
    place: range === undefined ? undefined : lines.place(...absolute(range, base)),
    reason: 'A key must be a word.',
    remedy: 'Write “key: value”; put a value that starts with a bracket between quotes.',
  });
}

function reportDuplicate(key: string, place: Place, { report }: Walker): void {
  report.add({
    rule: 'meta-duplicate',
    place,
    reason: `The key ${quote(key)} stands here for the second time.`,
    remedy: 'Keep one of the two; only the first is read.',
    actual: key,
  });
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}

function absolute([start, end]: readonly [number, number], base: number): [number, number] {
  return [base + start, base + Math.max(start, end)];
}
