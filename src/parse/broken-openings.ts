// Openings with a mistake in them, whose closing fence is there: what stands between is made a container after all,
// to be read without further findings, so that a missing space does not turn a question into sections and stray lists.
import type { ContainerDirective } from 'mdast-util-directive';
import { findAttributes } from './attribute-text.ts';
import type { FenceLine } from './fence-lines.ts';
import { malformedOpening } from './malformed.ts';
import { placeOf, type BlockNode } from './nodes.ts';
import type { Report } from './report.ts';

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** Faults inside are echoes of one that is reported. */
    echo?: boolean;
    /** Its end was guessed. */
    repaired?: boolean;
  }
}

export interface OpeningContext {
  readonly strays: readonly FenceLine[];
  readonly explained: Set<number>;
  readonly report: Report;
}

/** The same nodes, those between a broken opening and its fence gathered in a container. */
export function gatherBroken(nodes: readonly BlockNode[], context: OpeningContext): BlockNode[] {
  const { strays, explained } = context;
  if (strays.length === 0) return [...nodes];
  const gathered: BlockNode[] = [];
  let index = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) break;
    const { start, end } = placeOf(node);
    while ((strays[index]?.line ?? Infinity) < start.line) index++;
    const opening = node.type === 'paragraph' ? openingIn(end.line, index, context) : undefined;
    const fence =
      opening === undefined
        ? undefined
        : strays.find((one) => one.kind === 'fence' && one.line > opening.line && !explained.has(one.line));
    const last = fence === undefined ? -1 : nodes.findIndex((one, j) => j > i && covers(one, fence.line));
    if (opening === undefined || fence === undefined || last === -1) {
      gathered.push(node);
      continue;
    }
    context.report.add(malformedOpening(opening));
    explained.add(opening.line).add(fence.line);
    gathered.push(containerOf(nodes.slice(i, last + 1), opening, fence));
    i = last;
  }
  return gathered;
}

function openingIn(
  lastLine: number,
  from: number,
  { strays, explained }: OpeningContext,
): FenceLine | undefined {
  const stray = strays[from];
  if (stray === undefined || stray.line > lastLine) return undefined;
  return stray.kind === 'opening' && stray.colons > 2 && !explained.has(stray.line) ? stray : undefined;
}

function covers(node: BlockNode, line: number): boolean {
  const { start, end } = placeOf(node);
  return start.line <= line && line <= end.line;
}

function attributesOf(rest: string): Record<string, string> {
  const braces = /\{([^{}]*)\}?/.exec(rest)?.[1] ?? '';
  return Object.fromEntries(findAttributes(braces).map(({ name, value }) => [name, value]));
}

function containerOf(nodes: BlockNode[], opening: FenceLine, fence: FenceLine): ContainerDirective {
  return {
    type: 'containerDirective',
    name: /[\p{L}\p{N}_-]+/u.exec(opening.rest)?.[0] ?? '',
    attributes: attributesOf(opening.rest),
    children: nodes,
    position: { start: opening.place.start, end: fence.place.end },
    data: { echo: true, position: { opening: opening.place, closing: fence.place } },
  };
}
