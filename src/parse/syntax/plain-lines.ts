// A line in; out: whether it is surely plain to a reader of Markdown, and what it is then. Strict: a line that might mean more
// than its words is not plain. CommonMark 0.31 (4.2 headings, 4.8 paragraphs, 5.1 quotes, 5.2 items), GFM 5.3, directives.

/** Characters that start nothing where they stand behind the first of a line. */
const INERT = String.raw`[^\\\x60*_[\]<&~!:@\n\r\t\0\ufeff]*`;
const NAME = '[A-Za-z][A-Za-z0-9]*';
/** Calls of footnotes, directives with a plain label, and strong letters set off by spaces or stops. */
const PIECE = [
  String.raw`\[\^[A-Za-z0-9-]+\](?![[(:])`,
  String.raw`:${NAME}\[[\p{L}\p{N}](?:${INERT}[\p{L}\p{N}])?\](?![[{(])`,
  String.raw`(?<=^|[ (])\*\*[\p{L}\p{N}](?:${INERT}[\p{L}\p{N}])?[.:?]?\*\*(?=$|[ .,;?)])`,
].join('|');
/** Marks that mean nothing before what follows them here. */
const HARMLESS = String.raw`!(?!\[)|:(?=\s|$|\[\^)`;
const START = String.raw`(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}"“”„‘’'«(…]`;
const PLAIN = new RegExp(
  String.raw`^(?:${START}|(?=${PIECE}))${INERT}(?:(?:${HARMLESS}|${PIECE})${INERT})*(?<! )$`,
  'u',
);

/** Whether a line is words only, with nothing in it but what `readPieces` knows. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/www\./i.test(text);
}

const HEADING = /^(#{1,6}) (.+)$/;

/** Level and words of a plain heading; undefined if it is none. */
export function plainHeading(line: string): { depth: 1 | 2 | 3 | 4 | 5 | 6; text: string } | undefined {
  const [, marks = '', text = ''] = HEADING.exec(line) ?? [];
  if (text === '' || text.endsWith('#') || !isPlain(text)) return undefined;
  return { depth: depthOf(marks), text };
}

function depthOf({ length }: string): 1 | 2 | 3 | 4 | 5 | 6 {
  return length === 1 || length === 2 || length === 3 || length === 4 || length === 5 ? length : 6;
}

/** Whether a line is a quote's mark and plain words. */
export function isPlainQuote(line: string): boolean {
  return line.startsWith(QUOTE) && isPlain(line.slice(QUOTE.length));
}

/** A quote's mark, and what it is within an item. */
export const QUOTE = '> ';

/** The mark of an item, and the box of a task: one with words behind it, since remark places a task's first words by its box. */
const ITEM = /^(-|\d{1,9}\.) (\[[ xX]\] (?![[*:]))?/;

/** The head of an item: lengths are in characters. */
export interface ItemHead {
  /** The number of an ordered item. */
  readonly number?: number;
  /** Absent where the item is no task. */
  readonly checked?: boolean;
  /** Where the item's content stands, and its further lines must. */
  readonly indent: number;
  /** Where its words start, behind the box of a task. */
  readonly words: number;
}

/** What stands before the words of an item; undefined where the line is none. */
export function itemHead(line: string): ItemHead | undefined {
  const found = ITEM.exec(line);
  if (found === null) return undefined;
  const [, mark = '', box = ''] = found;
  const indent = mark.length + 1;
  return {
    indent,
    words: indent + box.length,
    ...(mark === '-' ? {} : { number: Number(mark.slice(0, -1)) }),
    ...(box === '' ? {} : { checked: box !== '[ ] ' }),
  };
}

/** Whether lines are the items of one list, each of one line with a quote under it or none. */
export function isPlainList(lines: readonly string[]): boolean {
  const first = itemHead(lines[0] ?? '');
  if (first === undefined) return false;
  let { indent } = first;
  return lines.every((line) => {
    const head = itemHead(line);
    if (head === undefined)
      return line.startsWith(' '.repeat(indent) + QUOTE) && isPlainQuote(line.slice(indent));
    indent = head.indent;
    return (head.number === undefined) === (first.number === undefined) && isPlain(line.slice(head.words));
  });
}

/** A part of a plain line that is more than words; characters count from the start of the line. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'call'; readonly label: string }
  | { readonly kind: 'strong'; readonly value: string; readonly from: number }
  | { readonly kind: 'directive'; readonly name: string; readonly value: string; readonly from: number }
);

const PIECES = new RegExp(
  String.raw`\[\^(?<label>[A-Za-z0-9-]+)\]|:(?<name>${NAME})\[(?<words>[^\]]*)\]|\*\*(?<strong>[^*]+)\*\*`,
  'g',
);

/** The pieces of a plain line behind a character, in order. */
export function readPieces(line: string, from: number): Piece[] {
  if (!line.includes('[', from) && !line.includes('*', from)) return [];
  const pieces: Piece[] = [];
  for (const found of line.slice(from).matchAll(PIECES)) {
    const { label, name, words = '', strong = '' } = found.groups ?? {};
    const start = from + found.index;
    const place = { start, end: start + found[0].length };
    if (label !== undefined) pieces.push({ kind: 'call', label, ...place });
    else if (name === undefined) pieces.push({ kind: 'strong', value: strong, from: start + 2, ...place });
    else pieces.push({ kind: 'directive', name, value: words, from: start + name.length + 2, ...place });
  }
  return pieces;
}

/** The line that opens a container. */
export interface PlainOpening {
  readonly name: string;
  readonly attributes: readonly PlainAttribute[];
}

/** An attribute, and where it stands in its line. */
export interface PlainAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const OPENING = /^:{3,}([A-Za-z0-9]+)(?:\{([^{}]*)\})?$/;
const ATTRIBUTE = /(?:#([\w-]+)|([A-Za-z][\w-]*)(?:="([^"&]*)"|=([\w.%-]+))?)(?: |$)/y;

/** Name and attributes of a container; undefined if it has a label, classes, an attribute twice, or a value with an entity. */
export function plainOpening(line: string): PlainOpening | undefined {
  const [, name, written = ''] = OPENING.exec(line) ?? [];
  if (name === undefined) return undefined;
  const base = line.length - written.length - 1;
  const attributes: PlainAttribute[] = [];
  ATTRIBUTE.lastIndex = 0;
  while (ATTRIBUTE.lastIndex < written.length) {
    const start = ATTRIBUTE.lastIndex;
    const [found, id, key = 'id', quoted, bare] = ATTRIBUTE.exec(written) ?? [];
    if (found === undefined || attributes.some((one) => one.name === key)) return undefined;
    const end = start + found.trimEnd().length;
    attributes.push({ name: key, value: id ?? quoted ?? bare ?? '', start: base + start, end: base + end });
  }
  return { name, attributes };
}
