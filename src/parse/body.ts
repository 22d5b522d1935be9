// The flow of a source in; its summary, its introduction and its tree of sections out.
import type { Heading } from 'mdast';
import type { Block, Section, Summary } from '../document/index.ts';
import { readHeading } from './heading.ts';
import { plainText } from './inlines/plain-text.ts';
import { openingOf, placeOf, type BlockNode, type ContainerDirective } from './nodes.ts';
import type { OpenSection, Reading, Scope } from './reading.ts';
import { shownDirective } from './directive.ts';
import { quote } from './suggest.ts';

export interface Body {
  readonly summary?: Summary;
  readonly introduction: readonly Block[];
  readonly sections: readonly Section[];
}

/** What is being filled: the open sections from the outermost to the innermost. */
interface Flow {
  readonly reading: Reading;
  summary: Summary | undefined;
  readonly introduction: Block[];
  readonly sections: OpenSection[];
  readonly open: OpenSection[];
  /** Nothing but the title stood here yet. */
  untouched: boolean;
  /** The last heading has nothing under it yet. */
  fresh: boolean;
}

/** Reads the body of a source. */
export function readBody(nodes: readonly BlockNode[], reading: Reading): Body {
  const flow: Flow = {
    reading,
    summary: undefined,
    introduction: [],
    sections: [],
    open: [],
    untouched: true,
    fresh: false,
  };
  for (const node of nodes) {
    if (node.type === 'heading') openSection(node, flow);
    else readFlow(node, flow);
    if (node.type !== 'html' && node.type !== 'definition') flow.untouched = false;
  }
  const { summary, introduction, sections } = flow;
  return { ...(summary === undefined ? {} : { summary }), introduction, sections };
}

/** A section is closed by the next heading of its level or above. */
function openSection(node: Heading, flow: Flow): void {
  if (node.depth === 1 && checkTitle(node, flow)) return;
  const level = Math.max(node.depth, 2);
  while ((flow.open.at(-1)?.level ?? 0) >= level) flow.open.pop();
  const section: OpenSection = {
    kind: 'section',
    level,
    ...readHeading(node, flow.reading),
    blocks: [],
    sections: [],
  };
  (flow.open.at(-1)?.sections ?? flow.sections).push(section);
  flow.open.push(section);
  flow.fresh = true;
}

/** A lone `#` that repeats the title is for readers of the Markdown; any other is a section gone wrong. */
function checkTitle(node: Heading, { reading, untouched }: Flow): boolean {
  const words = plainText(node.children);
  const { title } = reading.meta;
  if (untouched && words === title.trim()) return true;
  reading.report.add({
    rule: 'heading-title',
    place: placeOf(node),
    reason: untouched
      ? `${quote(words)} is not the title in the front matter, ${quote(title)}.`
      : `${quote(words)} is a heading of the first level, which is the title’s.`,
    remedy: untouched ? 'Make the two the same, or leave this line out.' : 'Start sections with “## ”.',
    actual: words,
  });
  return untouched;
}

function readFlow(node: BlockNode, flow: Flow): void {
  const { reading } = flow;
  const section = flow.open.at(-1);
  const scope: Scope = { within: 'section', section: section?.id, case: undefined };
  const name = node.type === 'containerDirective' ? reading.names.directive(node.name) : undefined;
  const blocks = reading.blocks([node], scope);
  if (node.type === 'containerDirective' && name === 'summary') {
    takeSummary(node, blocks, flow);
  } else if (node.type === 'containerDirective' && name === 'brief') {
    takeBrief(node, blocks, flow);
  } else {
    (section?.blocks ?? flow.introduction).push(...blocks);
    if (blocks.length > 0) flow.fresh = false;
  }
}

function takeSummary(node: ContainerDirective, blocks: Block[], flow: Flow): void {
  if (flow.summary === undefined) flow.summary = { blocks, place: placeOf(node) };
  else reportSecond(node, 'A source has one summary; this is the second.', flow);
}

function takeBrief(node: ContainerDirective, blocks: Block[], flow: Flow): void {
  const section = flow.open.at(-1);
  if (section === undefined) {
    reportBrief(node, 'stands before the first heading', flow);
    flow.introduction.push(...blocks);
  } else if (section.brief !== undefined) {
    reportSecond(node, 'A section has one short text; this is the second.', flow);
  } else {
    if (!flow.fresh) reportBrief(node, 'does not stand directly under its heading', flow);
    section.brief = blocks;
  }
}

function reportSecond(node: ContainerDirective, reason: string, { reading }: Flow): void {
  reading.report.add({
    rule: 'directive-duplicate',
    place: openingOf(node),
    reason,
    remedy: 'Join the two, or remove one.',
  });
}

function reportBrief(node: ContainerDirective, what: string, { reading }: Flow): void {
  reading.report.add({
    rule: 'directive-misplaced',
    place: openingOf(node),
    reason: `${shownDirective(node)} ${what}.`,
    remedy: 'Move it to directly under the heading of the section whose short text it is.',
  });
}
