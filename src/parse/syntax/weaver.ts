// Plain blocks set apart in; out: the text left for remark, and how its tree gets its places and those blocks back.
import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { CutText } from './cut-front-matter.ts';
import { STAND_IN, type PlainBlock, type SetApart } from './plain-blocks.ts';
import { plainNode, type Ground } from './plain-nodes.ts';

export interface Weaver {
  /** The text without the plain blocks. */
  readonly left: string;
  /** Moves a point of the text left to where it is in the source. */
  readonly move: (point: Point) => void;
  /** Puts the plain blocks into a tree with moved points; false if one of them finds no place there. */
  readonly weave: (root: Root) => boolean;
}

export function weaver({ lines, kept, runs }: SetApart, cut: CutText): Weaver {
  const left = kept.map((line, index) => (runs.has(index) ? STAND_IN : (lines[line] ?? '')));
  const starts = startsOf(lines, cut.offset);
  const startsLeft = startsOf(left, 0);
  const pointAt = (line: number, character: number): Point => ({
    line: line + 1 + cut.line,
    column: character + 1,
    offset: (starts[line] ?? 0) + character,
  });
  return {
    left: left.join('\n'),
    move: (point) => {
      const index = point.line - 1;
      const line = kept[index] ?? 0;
      point.line = line + 1 + cut.line;
      if (point.offset !== undefined) point.offset += (starts[line] ?? 0) - (startsLeft[index] ?? 0);
    },
    weave: (root) => {
      const byLine = new Map([...runs].map(([index, run]) => [(kept[index] ?? 0) + 1 + cut.line, run]));
      return putBack(root, byLine, { lines, point: pointAt }) === runs.size;
    },
  };
}

/** Where each line starts. */
function startsOf(lines: readonly string[], from: number): number[] {
  let at = from;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

const PORTION = 10_000;

/** Replaces each stand-in with its run; returns how many there were. */
function putBack(root: Root, runs: ReadonlyMap<number, readonly PlainBlock[]>, ground: Ground): number {
  let found = 0;
  const stack: Nodes[] = [root];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.type !== 'root' && top.type !== 'containerDirective') continue;
    for (let index = top.children.length - 1; index >= 0; index -= 1) {
      const child = top.children[index];
      if (child?.type === 'containerDirective') stack.push(child);
      const run = child?.type === 'thematicBreak' ? runs.get(child.position?.start.line ?? 0) : undefined;
      if (run === undefined) continue;
      // In portions: what is spread stands on the stack.
      for (let from = 0; from < run.length; from += PORTION) {
        const nodes = run.slice(from, from + PORTION).map((block) => plainNode(block, ground));
        top.children.splice(index + from, from === 0 ? 1 : 0, ...nodes);
      }
      found += 1;
    }
  }
  return found;
}
