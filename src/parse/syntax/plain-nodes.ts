// Plain blocks in, the mdast of remark out, with every place.
import type {
  BlockContent,
  FootnoteReference,
  ListItem,
  List,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { Point, Position } from 'unist';
import type { PlainBlock } from './plain-blocks.ts';
import { itemHead, plainHeading, QUOTE, readPieces, type ItemHead, type Piece } from './plain-lines.ts';

/** The lines that blocks are made of, and where each starts in the text. */
export interface Ground {
  readonly lines: readonly string[];
  /** The point of a character of a line; both count from 0. */
  readonly point: (line: number, character: number) => Point;
}

/** Words of a line, from a character of it to its end. */
interface Stretch {
  readonly line: number;
  readonly from: number;
}

type Node = Extract<Root['children'][number], BlockContent>;

/** The node that a plain block is. */
export function plainNode(block: PlainBlock, ground: Ground): Node {
  const { from, to } = block;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(stretches(from, to, 0), ground);
    case 'quote':
      return quote(from, to, 0, ground);
    case 'list':
      return list(block, ground);
    case 'container':
      return container(block, ground);
    case 'heading': {
      const line = ground.lines[from] ?? '';
      const { depth, text } = plainHeading(line) ?? { depth: 2, text: line };
      const words = { line: from, from: line.length - text.length };
      return {
        type: 'heading',
        depth,
        children: phrasing([words], ground),
        position: span(from, 0, from, ground),
      };
    }
  }
}

function container(block: Extract<PlainBlock, { kind: 'container' }>, ground: Ground): ContainerDirective {
  const { head, blocks, from, to } = block;
  const fence = (line: number): Position => span(line, 0, line, ground);
  const places = head.attributes.map(({ name, start, end }): [string, Position] => [
    name,
    { start: ground.point(from, start), end: ground.point(from, end) },
  ]);
  return {
    type: 'containerDirective',
    name: head.name,
    attributes: Object.fromEntries(head.attributes.map(({ name, value }) => [name, value])),
    children: blocks.map((one) => plainNode(one, ground)),
    position: span(from, 0, to - 1, ground),
    data: {
      position: {
        opening: fence(from),
        ...(places.length === 0 ? {} : { attributes: Object.fromEntries(places) }),
        closing: fence(to - 1),
      },
    },
  };
}

function stretches(from: number, to: number, start: number): Stretch[] {
  return Array.from({ length: to - from }, (_, index) => ({ line: from + index, from: start }));
}

/** From a character of a line to the end of a line. */
function span(line: number, character: number, last: number, { lines, point }: Ground): Position {
  return { start: point(line, character), end: point(last, lines[last]?.length ?? 0) };
}

function paragraph(words: readonly Stretch[], ground: Ground): Paragraph {
  const [first, last] = [words[0], words.at(-1)];
  const position = span(first?.line ?? 0, first?.from ?? 0, last?.line ?? 0, ground);
  return { type: 'paragraph', children: phrasing(words, ground), position };
}

function quote(from: number, to: number, indent: number, ground: Ground): Node {
  const children = [paragraph(stretches(from, to, indent + QUOTE.length), ground)];
  return { type: 'blockquote', children, position: span(from, indent, to - 1, ground) };
}

function list({ from, to }: PlainBlock, ground: Ground): List {
  const heads = new Map<number, ItemHead>();
  for (let line = from; line < to; line += 1) {
    const head = itemHead(ground.lines[line] ?? '');
    if (head !== undefined) heads.set(line, head);
  }
  const starts = [...heads.keys(), to];
  const number = heads.get(from)?.number;
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number ?? null,
    spread: false,
    children: [...heads].map(([line, head], index) => item(line, starts[index + 1] ?? to, head, ground)),
    position: span(from, 0, to - 1, ground),
  };
}

function item(line: number, to: number, { indent, words, checked }: ItemHead, ground: Ground): ListItem {
  const head = paragraph([{ line, from: words }], ground);
  return {
    type: 'listItem',
    spread: false,
    checked: checked ?? null,
    children: to === line + 1 ? [head] : [head, quote(line + 1, to, indent, ground)],
    position: span(line, 0, to - 1, ground),
  };
}

/** Words and pieces in turn; words of neighbouring lines are one text, with the line ending in it. */
function phrasing(words: readonly Stretch[], ground: Ground): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let text = '';
  let start: Point | undefined;
  const write = (value: string, line: number, character: number): void => {
    if (value === '') return;
    start ??= ground.point(line, character);
    text += value;
  };
  const flush = (line: number, character: number): void => {
    if (start !== undefined)
      nodes.push({ type: 'text', value: text, position: { start, end: ground.point(line, character) } });
    [text, start] = ['', undefined];
  };
  words.forEach(({ line, from }, index) => {
    const whole = ground.lines[line] ?? '';
    let done = from;
    for (const piece of readPieces(whole, from)) {
      write(whole.slice(done, piece.start), line, done);
      // Where only a line ending goes before, a text ends with that, before the mark of a quote.
      flush(line, piece.start === from ? 0 : piece.start);
      nodes.push(pieceNode(piece, line, ground));
      done = piece.end;
    }
    write(whole.slice(done), line, done);
    if (index < words.length - 1) write('\n', line, whole.length);
    else flush(line, whole.length);
  });
  return nodes;
}

function pieceNode(piece: Piece, line: number, { point }: Ground): PhrasingContent {
  const place = (start: number, end: number): Position => ({
    start: point(line, start),
    end: point(line, end),
  });
  const position = place(piece.start, piece.end);
  if (piece.kind === 'call') return footnoteCall(piece.label, position);
  const { value, from } = piece;
  const children = [{ type: 'text', value, position: place(from, from + value.length) } as const];
  if (piece.kind === 'strong') return { type: 'strong', children, position };
  return directive(piece.name, children, position);
}

function footnoteCall(label: string, position: Position): FootnoteReference {
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label, position };
}

function directive(name: string, children: PhrasingContent[], position: Position): TextDirective {
  return {
    type: 'textDirective',
    name,
    attributes: {},
    children,
    position,
    data: { position: { opening: position } },
  };
}
