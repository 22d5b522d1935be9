// The lines of one text node: glyph runs with their place in the structure, and the 2/2 rule for widows and orphans.
import type { Span } from './span.ts';
import type { GalleyNode, Gathering, Standing } from './gathering.ts';
import type { InlineTag } from './inline-keys.ts';
import type { LayoutBox, TextLine } from './layout-types.ts';
import { addContent, addElement, holdsContent, type Content, type StructureElement } from './structure.ts';

/** Lines that stay together at the start and at the end of a paragraph. */
const ORPHANS = 2;
const WIDOWS = 2;

/** Adds a text node's runs and spans to the galley. */
export function flattenText(node: GalleyNode, box: LayoutBox, here: Standing, gathering: Gathering): void {
  const lines = node.lines ?? [];
  const first = lines[0];
  if (first === undefined) return;
  const left = here.x + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0);
  const top = here.y + (box.paddingTop ?? 0) - first.box.y;
  const leaves = new Leaves(here.element, gathering);
  const ends = lineEnds(sourceText(node), lines);
  lines.forEach((line, index) => {
    addLine(line, { left, top, leaves, end: ends[index] ?? 'last', here }, gathering);
  });
  gathering.spans.push(...lineSpans(lines, top));
}

interface LineSetting {
  readonly left: number;
  readonly top: number;
  readonly leaves: Leaves;
  readonly end: LineEnd;
  readonly here: Standing;
}

function addLine(line: TextLine, setting: LineSetting, gathering: Gathering): void {
  let x = setting.left + line.box.x;
  const y = setting.top + line.box.y;
  const last = line.runs.length - 1;
  line.runs.forEach((run, index) => {
    const content = setting.leaves.leafOf(run.attributes.link);
    gathering.items.push({
      kind: 'text',
      x,
      y,
      width: run.xAdvance,
      height: line.box.height,
      baseline: y + line.ascent,
      run,
      text: line.string.slice(run.start, run.end),
      hyphenated: index === last && setting.end === 'hyphenated',
      needsSpace: index === last && setting.end === 'bare',
      ...(content === undefined ? {} : { content }),
      ...(setting.here.place === undefined ? {} : { place: setting.here.place }),
    });
    x += run.xAdvance;
  });
}

/** How a line ends: in a space, in a hyphen of ours, without either although text follows, or it is the last. */
export type LineEnd = 'spaced' | 'hyphenated' | 'bare' | 'last';

/** Compares the lines with the text they were made from, soft hyphens left out. */
export function lineEnds(source: string, lines: readonly { readonly string: string }[]): LineEnd[] {
  let offset = 0;
  return lines.map((line, index) => {
    const text = line.string;
    const hyphenated = !source.startsWith(text, offset) && text.endsWith('-');
    offset += hyphenated ? text.length - 1 : text.length;
    // A line feed in the source ends a line but is not part of it.
    if (source[offset] === '\n') offset += 1;
    if (index === lines.length - 1) return 'last';
    if (hyphenated) return 'hyphenated';
    return /\s$/.test(text) ? 'spaced' : 'bare';
  });
}

function sourceText(node: GalleyNode): string {
  if (node.value !== undefined) return node.value.replaceAll('\u00ad', '');
  return (node.children ?? []).map(sourceText).join('');
}

function lineSpans(lines: readonly TextLine[], top: number): Span[] {
  const spans = lines.map(({ box }): Span => {
    return { top: top + box.y, bottom: top + box.y + box.height, grain: true };
  });
  const head = spans[Math.min(ORPHANS, spans.length) - 1];
  const tail = spans[Math.max(0, spans.length - WIDOWS)];
  const start = spans[0];
  const end = spans.at(-1);
  if (head !== undefined && start !== undefined) spans.push({ top: start.top, bottom: head.bottom });
  if (tail !== undefined && end !== undefined) spans.push({ top: tail.top, bottom: end.bottom });
  return spans;
}

/** The leaves of one text node in order; runs that follow each other in the same inline element share one. */
class Leaves {
  private lastKey: string | null | undefined;
  private lastLeaf: Content | undefined;
  private readonly elements = new Map<InlineTag, StructureElement>();
  private readonly owner: StructureElement | undefined;
  private readonly gathering: Gathering;

  constructor(owner: StructureElement | undefined, gathering: Gathering) {
    this.owner = owner;
    this.gathering = gathering;
  }

  leafOf(key: string | null): Content | undefined {
    if (this.owner === undefined) return undefined;
    if (this.lastLeaf !== undefined && key === this.lastKey) return this.lastLeaf;
    const inline = key === null ? undefined : this.gathering.inlineTags.get(key);
    this.lastKey = key;
    const element = inline === undefined ? this.owner : this.elementOf(inline, this.owner);
    if (!holdsContent(element)) {
      throw new Error(`text directly in a ${element.tag.role}: the template gives it no tag of its own`);
    }
    this.lastLeaf = addContent(element);
    return this.lastLeaf;
  }

  private elementOf(inline: InlineTag, owner: StructureElement): StructureElement {
    const known = this.elements.get(inline);
    if (known !== undefined) return known;
    const parent = inline.outer === undefined ? owner : this.elementOf(inline.outer, owner);
    const element = addElement(inline.tag, parent);
    this.elements.set(inline, element);
    return element;
  }
}
