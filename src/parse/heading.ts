// A heading in, a section's title, id and purpose out: `## Wanneer belt u? {#wanneer purpose=when-to-call}`.
import type { Heading } from 'mdast';
import { PURPOSES, type Inline, type Place, type Purpose } from '../document/index.ts';
import { findAttributes } from './attribute-text.ts';
import { readAttributes, type WrittenAttributes } from './attributes.ts';
import { trimInlines } from './blocks/paragraph.ts';
import { claimId } from './ids.ts';
import { plainText } from './inlines/plain-text.ts';
import type { Lines } from './lines.ts';
import { placeOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { slugify } from './slug.ts';

export interface SectionHead {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly purpose?: Purpose;
  readonly place: Place;
}

const ATTRIBUTE_BLOCK = /\s*\{(\s*[#\p{L}][^{}]*)\}\s*$/u;

/** Reads a heading that opens a section. */
export function readHeading(node: Heading, reading: Reading): SectionHead {
  const place = placeOf(node);
  const written = headingAttributes(node, reading.lines);
  const values = readAttributes(
    { id: { kind: 'id' }, purpose: { kind: 'choice', values: PURPOSES } },
    { ...reading, written },
  );
  const title = titleOf(node, reading);
  const words = plainText(node.children).replace(ATTRIBUTE_BLOCK, '');
  if (words.trim() === '') reportEmpty(place, reading);
  const fallback = slugify(words) || 'section';
  const id = claimId(values.id, fallback, written.places.get('id') ?? place, reading);
  const purpose = values.purpose ?? reading.purposeOf(words);
  return { id, title, ...(purpose === undefined ? {} : { purpose }), place };
}

/** The id an author gave a heading; undefined where there is none. Used to keep made-up ids away from it. */
export function explicitId(node: Heading, lines: Lines): string | undefined {
  return headingAttributes(node, lines).values.get('id');
}

/** The title without the attributes behind it. */
function titleOf(node: Heading, reading: Reading): Inline[] {
  const title = reading.inlines(node.children);
  const last = title.at(-1);
  if (last?.kind === 'text')
    title[title.length - 1] = { ...last, value: last.value.replace(ATTRIBUTE_BLOCK, '') };
  return trimInlines(title);
}

function headingAttributes(node: Heading, lines: Lines): WrittenAttributes {
  const place = placeOf(node);
  const values = new Map<string, string>();
  const places = new Map<string, Place>();
  const last = node.children.at(-1);
  const block = last?.type === 'text' ? ATTRIBUTE_BLOCK.exec(last.value) : null;
  const repeated: string[] = [];
  const written = { owner: 'this heading', place, values, places, repeated };
  if (block === null || last === undefined) return written;
  const source = lines.text.slice(place.start.offset, placeOf(last).end.offset);
  const base = (place.start.offset ?? 0) + source.lastIndexOf('{') + 1;
  for (const { name, value, start, end } of findAttributes(block[1] ?? '')) {
    if (values.has(name)) repeated.push(name);
    values.set(name, value);
    places.set(name, lines.place(base + start, base + end));
  }
  return written;
}

function reportEmpty(place: Place, { report }: Reading): void {
  report.add({
    rule: 'heading-empty',
    place,
    reason: 'This heading has no text.',
    remedy: 'Write what the section is about, or remove the line.',
  });
}
