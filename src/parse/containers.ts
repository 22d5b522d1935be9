// Containers that an author did not close, closed with too few colons, or closed without opening. The Markdown reader
// lets each run to the end of what it stands in; here it ends where the author most likely meant it to.
import type { ListItem, Root, RootContent } from 'mdast';
import { shownDirective } from './directive.ts';
import { gatherBroken } from './broken-openings.ts';
import { findFenceLines, type FenceLine } from './fence-lines.ts';
import type { Lines } from './lines.ts';
import { malformedOpening } from './malformed.ts';
import { contentOf, openingOf, placeOf, type BlockNode, type ContainerDirective } from './nodes.ts';
import type { Report } from './report.ts';
import { quote } from './suggest.ts';

export interface ContainerRepair {
  readonly children: readonly BlockNode[];
  /** Lines of fences and broken openings that stand in paragraphs: not text. */
  readonly fenceLines: ReadonlySet<number>;
}

interface Repair {
  readonly lines: Lines;
  readonly report: Report;
  readonly strays: readonly FenceLine[];
  /** Fence lines that a finding has explained. */
  readonly explained: Set<number>;
  /** Lines behind which one stray fence is the echo of a reported fault. */
  readonly echoes: number[];
}

/** Ends containers where they should end, and reports every fence and opening that is wrong. */
export function repairContainers(
  root: Root,
  blocks: readonly BlockNode[],
  { lines, report }: { readonly lines: Lines; readonly report: Report },
): ContainerRepair {
  const strays = findFenceLines(root, lines);
  const repair: Repair = { lines, report, strays, explained: new Set(), echoes: [] };
  const children = settleAll(blocks, repair);
  reportStrays(repair);
  return { children, fenceLines: new Set(strays.map((stray) => stray.line)) };
}

function settleAll(nodes: readonly BlockNode[], repair: Repair): BlockNode[] {
  const settled: BlockNode[] = [];
  const waiting = gatherBroken(nodes, repair).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'containerDirective') {
      settled.push(settleInside(node, repair));
      continue;
    }
    const { kept, lifted } = settle(node, repair);
    settled.push(kept);
    for (const one of [...lifted].reverse()) waiting.push(one);
  }
  return settled;
}

function settleInside(node: Exclude<BlockNode, ContainerDirective>, repair: Repair): BlockNode {
  switch (node.type) {
    case 'blockquote':
    case 'footnoteDefinition':
      return { ...node, children: settleAll(node.children, repair) };
    case 'list':
      return {
        ...node,
        children: node.children.map((item): ListItem => ({
          ...item,
          children: settleAll(item.children, repair),
        })),
      };
    default:
      return node;
  }
}

interface Settled {
  readonly kept: ContainerDirective;
  /** What does not belong inside after all and goes on behind it. */
  readonly lifted: readonly BlockNode[];
}

function settle(node: ContainerDirective, repair: Repair): Settled {
  const inner = node.children.findIndex(
    (child) =>
      child.type === 'containerDirective' &&
      !isClosed(child) &&
      colonsOf(child, repair) >= colonsOf(node, repair),
  );
  const culprit = node.children[inner];
  if (isClosed(node) && culprit?.type === 'containerDirective') return splitAt(node, culprit, inner, repair);
  const kept: ContainerDirective = { ...node, children: settleAll(node.children, repair) };
  return isClosed(node) ? { kept, lifted: [] } : endEarly(kept, repair);
}

/** The fence that closed this container was meant for one that starts inside it. */
function splitAt(
  node: ContainerDirective,
  inner: ContainerDirective,
  index: number,
  repair: Repair,
): Settled {
  const { line } = openingOf(inner).start;
  const colons = ':'.repeat(colonsOf(node, repair));
  const heading = nextHeading(node);
  const end = Math.min(heading, index);
  repair.report.add({
    rule: 'directive-unclosed',
    place: openingOf(node),
    reason:
      heading < index
        ? `${shownDirective(node)} is not closed.`
        : `${shownDirective(node)} is still open where ${shownDirective(inner)} starts on line ${line}.`,
    remedy:
      heading < index
        ? `Write a line with ${colons} where it ends.`
        : `Close it before line ${line}; or, to keep the other inside it, open and close it with ${colons}:.`,
  });
  repair.echoes.push(placeOf(node).end.line);
  return {
    kept: { ...node, children: settleAll(node.children.slice(0, end), repair) },
    lifted: [...node.children.slice(end, index), close(inner), ...node.children.slice(index + 1)],
  };
}

/** An unclosed container ends at a fence with too few colons, else before the next heading, else where it stands. */
function endEarly(node: ContainerDirective, repair: Repair): Settled {
  const opening = openingOf(node);
  const colons = colonsOf(node, repair);
  const fence = repair.strays.find(
    (stray) => stray.kind === 'fence' && !repair.explained.has(stray.line) && isInside(stray.line, node),
  );
  const end = fence === undefined ? nextHeading(node) : childAt(node, fence.line) + 1;
  if (fence !== undefined) repair.explained.add(fence.line);
  repair.report.add({
    rule: 'directive-unclosed',
    place: opening,
    reason:
      fence === undefined
        ? `${shownDirective(node)} is not closed.`
        : `${shownDirective(node)} is opened with ${colons} colons; the ${fence.colons} on line ${fence.line} do not close it.`,
    remedy: `Write a line with ${':'.repeat(colons)} where it ends.`,
  });
  return {
    kept: close({ ...node, children: node.children.slice(0, end) }),
    lifted: node.children.slice(end),
  };
}

/** Index of the heading that starts a section; a question's own heading is its stem. */
function nextHeading(node: ContainerDirective): number {
  const isStem = (child: RootContent): boolean =>
    child === contentOf(node)[0] && child.type === 'heading' && child.depth > 2;
  const index = node.children.findIndex((child) => child.type === 'heading' && !isStem(child));
  return index === -1 ? node.children.length : index;
}

function childAt(node: ContainerDirective, line: number): number {
  return node.children.findIndex((child) => {
    const { start, end } = placeOf(child);
    return start.line <= line && line <= end.line;
  });
}

function isInside(line: number, node: ContainerDirective): boolean {
  return childAt(node, line) !== -1;
}

/** The same container, counted as closed from here on: what is lifted out of another one is looked at again. */
function close(node: ContainerDirective): ContainerDirective {
  const { end } = placeOf(node);
  const position = { ...node.data?.position, closing: { start: end, end } };
  return { ...node, data: { ...node.data, position, repaired: true } };
}

function isClosed(node: ContainerDirective): boolean {
  return node.data?.position?.closing !== undefined;
}

function colonsOf(node: ContainerDirective, { lines }: Repair): number {
  const { offset = 0 } = openingOf(node).start;
  return /^:*/.exec(lines.text.slice(offset, offset + 100))?.[0].length ?? 0;
}

function reportStrays({ strays, explained, echoes, report }: Repair): void {
  let expected = 0;
  const sorted = [...echoes].sort((a, b) => a - b);
  for (const stray of strays) {
    while (sorted[0] !== undefined && sorted[0] < stray.line) {
      sorted.shift();
      expected++;
    }
    if (explained.has(stray.line)) continue;
    if (stray.kind === 'opening') {
      report.add(malformedOpening(stray));
      if (stray.colons > 2) expected++;
    } else if (expected > 0) {
      expected--;
    } else {
      report.add({
        rule: 'directive-unopened',
        place: stray.place,
        reason: `${quote(':'.repeat(stray.colons))} closes nothing: no container is open here.`,
        remedy: 'Remove it, or check whether the container it belongs to was closed too early.',
      });
    }
  }
}
