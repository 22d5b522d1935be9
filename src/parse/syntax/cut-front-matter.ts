// A text in, its front matter apart from its body out: the Markdown reader looks at every character several times, and
// a third of a source is YAML, of which it only needs to know where it ends.
import type { Nodes, Root, Yaml } from 'mdast';
import type { Point, Position } from 'unist';

const FENCE = /^---[ \t]*$/;

export interface CutText {
  readonly node: Yaml;
  /** Lines before the body. */
  readonly line: number;
  /** Where the body starts. */
  readonly offset: number;
}

/** Cuts a text where its front matter ends; undefined where there is none, or nothing behind it. */
export function cutFrontMatter(text: string): CutText | undefined {
  if (!text.startsWith('---')) return undefined;
  let line = 0;
  let from = 0;
  let value = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
    const next = index + ending.length;
    line += 1;
    const isFence = FENCE.test(text.slice(from, index));
    if (line === 1 && !isFence) return undefined;
    if (line === 1) value = next;
    // A byte-order mark is one only where the reader starts.
    if (line > 1 && isFence) {
      if (text.charAt(next) === '\ufeff') return undefined;
      const column = index - from + 1;
      return { node: yamlNode(text.slice(value, from), { line, column, offset: index }), line, offset: next };
    }
    from = next;
  }
  return undefined;
}

function yamlNode(value: string, end: Point): Yaml {
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'yaml', value: value.replace(/(?:\r\n|\r|\n)$/, ''), position: { start, end } };
}

/** The tree of the body with the front matter before it, and every point of the body moved to where it is in the whole text. */
export function joinFrontMatter(root: Root, { node }: CutText, move: (point: Point) => void): Root {
  const movePlace = (place: Position | undefined): void => {
    if (place === undefined) return;
    move(place.start);
    move(place.end);
  };
  const stack: Nodes[] = [root];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    movePlace(top.position);
    if (top.data !== undefined) placesOf(top.data).forEach(movePlace);
    if ('children' in top) for (const child of top.children) stack.push(child);
  }
  const { position } = root;
  const start = { line: 1, column: 1, offset: 0 };
  return {
    ...root,
    children: [node, ...root.children],
    ...(position && { position: { ...position, start } }),
  };
}

/** Where the fences and attributes of a directive stand, each place once. */
function placesOf(data: object): Position[] {
  const found = new Set<Position>();
  const stack: unknown[] = Object.values<unknown>({ ...data });
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== 'object' || top === null) continue;
    if (isPlace(top)) found.add(top);
    else stack.push(...Object.values<unknown>({ ...top }));
  }
  return [...found];
}

function isPlace(value: object): value is Position {
  return 'start' in value && 'end' in value;
}
