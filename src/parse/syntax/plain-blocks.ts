// A body in; out: the same body without its plain blocks, each run of them a thematic break, and those blocks apart. A block is
// plain where remark could read it in one way only, whatever stands before and behind; where that is in doubt, all is left in.
import {
  isPlain,
  isPlainList,
  isPlainQuote,
  plainHeading,
  plainOpening,
  type PlainOpening,
} from './plain-lines.ts';

/** Lines that belong to one block, `to` behind the last; lines count from 0. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A block of words, or a container without a label that holds nothing else. */
export type PlainBlock =
  | (Span & { readonly kind: 'heading' | 'list' | 'paragraph' | 'quote' })
  | (Span & {
      readonly kind: 'container';
      readonly head: PlainOpening;
      readonly blocks: readonly PlainBlock[];
    });

export interface SetApart {
  readonly lines: readonly string[];
  /** The body's line that each line of the text left is; of a run, its first. */
  readonly kept: readonly number[];
  /** Runs of plain blocks, by the line of the text left that stands for them. */
  readonly runs: ReadonlyMap<number, readonly PlainBlock[]>;
}

/** What a run is replaced with: it ends what a paragraph would end, is no item, and is cheap to read. */
export const STAND_IN = '___';

/** Where blank lines do not end a block: fenced code, HTML up to its own end, and a container in an item. */
const UNBROKEN = /`{3}|~{3}|:{3}|<(?:script|pre|style|textarea|[?!])/i;
const COMMENT = /<!--(?!-?>).*?-->/g;
const VALUE = String.raw`[\w.%-]+|"[^"\n{}]*"`;
const ATTRIBUTE = String.raw`[#.][\w-]+|[A-Za-z][\w-]*(?:=(?:${VALUE}))?`;
const OPENING = new RegExp(
  String.raw`^(:{3,})[A-Za-z][A-Za-z0-9]*(?:\[[\p{L}\p{N} ,.?]*\])?(?:\{(?:${ATTRIBUTE})(?: (?:${ATTRIBUTE}))*\})?$`,
  'u',
);
const CLOSING = /^(:{3,})$/;
/** Might go on with a list, or with an item of one. */
const GOES_ON = /^(?:[ \t*+-]|\d{1,9}[.)])/;

const isBlank = (line: string | undefined): boolean => line === undefined || /^[ \t]*$/.test(line);
const isFence = (line: string | undefined): boolean => line !== undefined && /^\s*:::/.test(line);

interface Opened {
  readonly colons: number;
  readonly line: number;
  /** Where its line is among those that are kept. */
  readonly kept: number;
}

interface Scan {
  readonly lines: readonly string[];
  readonly kept: number[];
  readonly runs: Map<number, PlainBlock[]>;
  /** The containers that are open, from the outermost. */
  readonly open: Opened[];
  /** Whether the next line starts a block of the flow. */
  atStart: boolean;
  /** Whether a list may still be open. */
  inList: boolean;
}

/** Sets the plain blocks of a body apart; undefined where nothing is to be gained, or not surely right. */
export function setApart(body: string): SetApart | undefined {
  if (/[\r\0\ufeff]/.test(body) || !body.endsWith('\n')) return undefined;
  const lines = body.split('\n');
  const scan: Scan = { lines, kept: [], runs: new Map(), open: [], atStart: true, inList: false };
  let at: number | undefined = 0;
  while (at !== undefined && at < lines.length) at = step(at, scan);
  if (at === undefined || scan.open.length > 0 || scan.runs.size === 0) return undefined;
  return { lines, kept: scan.kept, runs: scan.runs };
}

/** Reads what starts at a line; returns the line behind it, or undefined where nothing is sure any more. */
function step(at: number, scan: Scan): number | undefined {
  const line = scan.lines[at] ?? '';
  if (isBlank(line)) {
    scan.kept.push(at);
    scan.atStart = true;
    return at + 1;
  }
  if (isFence(line)) return readFence(at, scan) ? at + 1 : undefined;
  if (scan.atStart && plainHeading(line) !== undefined)
    return takeOut({ kind: 'heading', from: at, to: at + 1 }, scan);
  let to = at + 1;
  while (!isBlank(scan.lines[to]) && !isFence(scan.lines[to])) to += 1;
  const kind = scan.atStart ? plainKind(at, to, scan) : undefined;
  if (kind !== undefined) return takeOut({ kind, from: at, to }, scan);
  return leaveIn(at, to, scan) ? to : undefined;
}

/** A fence that opens a container where a block may start, or closes one that is open; false for any other. */
function readFence(at: number, scan: Scan): boolean {
  const line = scan.lines[at] ?? '';
  const closing = CLOSING.exec(line)?.[1];
  const opening = scan.atStart ? OPENING.exec(line)?.[1] : undefined;
  if (closing !== undefined) {
    const closed = scan.open.findIndex(({ colons }) => colons <= closing.length);
    const innermost = closed === scan.open.length - 1 ? scan.open[closed] : undefined;
    if (closed === -1) return false;
    scan.open.length = closed;
    if (innermost !== undefined && takeOutContainer(innermost, at, scan)) return true;
  } else if (opening !== undefined) {
    scan.open.push({ colons: opening.length, line: at, kept: scan.kept.length });
  } else return false;
  scan.kept.push(at);
  scan.atStart = true;
  scan.inList = false;
  return true;
}

/** Takes a container out with the run in it, if there is nothing else in it. */
function takeOutContainer({ line, kept: opening }: Opened, closing: number, scan: Scan): boolean {
  const head = plainOpening(scan.lines[line] ?? '');
  const inside: number[] = [];
  for (let index = opening + 1; index < scan.kept.length; index += 1)
    if (!isBlank(scan.lines[scan.kept[index] ?? 0])) inside.push(index);
  const [at, ...more] = inside;
  const blocks = at === undefined || more.length > 0 ? undefined : scan.runs.get(at);
  if (head === undefined || at === undefined || blocks === undefined) return false;
  scan.runs.delete(at);
  scan.kept.length = opening;
  takeOut({ kind: 'container', head, blocks, from: line, to: closing + 1 }, scan);
  return true;
}

/** Takes a block out: into the run before it, if there are only blank lines between, or as a run of its own. */
function takeOut(block: PlainBlock, scan: Scan): number {
  const { kept, runs, lines } = scan;
  let last = kept.length - 1;
  while (last >= 0 && !runs.has(last) && isBlank(lines[kept[last] ?? 0])) last -= 1;
  const run = runs.get(last);
  if (run === undefined) {
    runs.set(kept.length, [block]);
    kept.push(block.from);
  } else {
    run.push(block);
    kept.length = last + 1;
  }
  scan.atStart = block.kind === 'heading' || block.kind === 'container';
  scan.inList = false;
  return block.to;
}

/** Leaves a block in; false where blank lines may not end it. */
function leaveIn(from: number, to: number, scan: Scan): boolean {
  for (let at = from; at < to; at += 1) {
    if (UNBROKEN.test((scan.lines[at] ?? '').replace(COMMENT, ''))) return false;
    scan.kept.push(at);
  }
  scan.atStart = false;
  scan.inList = true;
  return true;
}

/** What kind of plain block stands on these lines, if it is one. */
function plainKind(
  from: number,
  to: number,
  { lines, inList }: Scan,
): 'list' | 'paragraph' | 'quote' | undefined {
  const block = lines.slice(from, to);
  if (block.every(isPlain)) return 'paragraph';
  if (block.every(isPlainQuote)) return 'quote';
  if (inList || !isPlainList(block)) return undefined;
  let next = to;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return GOES_ON.test(lines[next] ?? '') ? undefined : 'list';
}
