// A Document's running text as passages: plain text that knows what it is, for whom, and where it stands.
import type { Inline, Place, Point, Section } from '../../document/index.ts';

/** What a passage is in its document. */
export type Role =
  | 'title'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'caption'
  | 'risk'
  | 'stem'
  | 'option'
  | 'feedback';

/** The part of the document a passage belongs to. */
type Part = 'summary' | 'introduction' | 'section' | 'brief' | 'note' | 'question';

/** Stretch of a passage that is not running text in the document's language. */
export interface Mark {
  readonly kind: 'foreign' | 'code' | 'term' | 'link';
  readonly start: number;
  /** Index behind the last character. */
  readonly end: number;
}

/** What the collector knows of the surroundings of a passage. */
export interface Surroundings {
  readonly part: Part;
  readonly role: Role;
  /** Undefined outside the sections. */
  readonly section: Section | undefined;
  /** Only staff sees it: the training module's own content. */
  readonly staff: boolean;
  /** Words of somebody else: it stands in a block quote. */
  readonly quoted: boolean;
  /** It stands in a call to action. */
  readonly alarm: boolean;
  /** Some outputs or editions leave it out. */
  readonly restricted: boolean;
}

export interface Passage extends Surroundings {
  /** Plain text; a hard line break is a line feed, citations and note references are left out. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly place: Place;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly index: number;
  readonly point: Point;
}

const SOFT_HYPHEN = '\u00AD';

/** The passage of a run of inline content that stands at `place`. */
export function passageOf(children: readonly Inline[], place: Place, surroundings: Surroundings): Passage {
  const builder: Builder = { text: '', marks: [], anchors: [] };
  append(children, builder);
  const { text, marks, anchors } = builder;
  return { ...surroundings, text, marks, anchors, place };
}

type Builder = { text: string; readonly marks: Mark[]; readonly anchors: Anchor[] };

function append(children: readonly Inline[], to: Builder): void {
  for (const node of children) {
    const start = to.text.length;
    switch (node.kind) {
      case 'text':
        appendText(node, to);
        break;
      case 'break':
        to.text += '\n';
        break;
      case 'code':
        to.text += node.value;
        to.marks.push({ kind: 'code', start, end: to.text.length });
        break;
      case 'citation':
      case 'note-reference':
        break;
      case 'emphasis':
      case 'strong':
      case 'deletion':
        append(node.children, to);
        break;
      case 'foreign':
      case 'term':
      case 'link':
        append(node.children, to);
        to.marks.push({ kind: node.kind, start, end: to.text.length });
        break;
    }
  }
}

function appendText(node: Extract<Inline, { kind: 'text' }>, to: Builder): void {
  const base = to.text.length;
  if (node.place !== undefined) to.anchors.push({ index: base, point: node.place.start });
  for (const line of node.lines ?? []) to.anchors.push({ index: base + line.index, point: line.point });
  if (!node.value.includes(SOFT_HYPHEN)) {
    to.text += node.value;
    return;
  }
  let kept = '';
  for (let index = 0; index < node.value.length; index += 1) {
    const unit = node.value.charAt(index);
    if (unit !== SOFT_HYPHEN) kept += unit;
    else if (node.place !== undefined && node.lines === undefined) {
      to.anchors.push({ index: base + kept.length, point: shift(node.place.start, index + 1) });
    }
  }
  to.text += kept;
}

/** Where the character at `index` of the passage's text stands in the source. */
function pointAt(passage: Passage, index: number): Point {
  let found: Anchor | undefined;
  for (const anchor of passage.anchors) {
    if (anchor.index > index) break;
    found = anchor;
  }
  return found === undefined ? passage.place.start : shift(found.point, index - found.index);
}

/** The place of a stretch of the passage's text. */
export function placeOf(passage: Passage, start: number, end: number): Place {
  if (passage.anchors.length === 0) return passage.place;
  const last = pointAt(passage, Math.max(start, end - 1));
  return { start: pointAt(passage, start), end: shift(last, 1) };
}

/** Whether the character at `index` lies in a stretch of this kind. */
export function isMarked(passage: Passage, kind: Mark['kind'], index: number): boolean {
  return passage.marks.some((mark) => mark.kind === kind && mark.start <= index && index < mark.end);
}

function shift(point: Point, by: number): Point {
  return {
    line: point.line,
    column: point.column + by,
    ...(point.offset === undefined ? {} : { offset: point.offset + by }),
  };
}
