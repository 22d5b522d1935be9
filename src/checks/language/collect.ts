// Document in, its passages out, in reading order: title, lead (the front matter's summary), summary, introduction, sections, notes, then the items.
import type { Block, Document, Item, Option, OrderStep, Place, Section } from '../../document/index.ts';
import { passageOf, type Passage, type Surroundings } from './passage.ts';

const START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const PLAIN: Surroundings = {
  part: 'introduction',
  role: 'paragraph',
  section: undefined,
  staff: false,
  quoted: false,
  alarm: false,
  restricted: false,
};

/** Every passage of a document. A passage without a letter or digit is left out. */
export function collectPassages(document: Document): Passage[] {
  const passages: Passage[] = [];
  const title = document.meta.places['title'] ?? START;
  add(passageOf(document.title, title, { ...PLAIN, role: 'title' }), passages);
  const lead = document.meta.places['summary'];
  if (lead !== undefined)
    add(
      passageOf([{ kind: 'text', value: document.meta.summary }], lead, { ...PLAIN, role: 'lead' }),
      passages,
    );
  collect(document.summary?.blocks ?? [], { ...PLAIN, part: 'summary' }, passages);
  collect(document.introduction, PLAIN, passages);
  for (const section of document.sections) collectSection(section, passages);
  for (const note of document.notes) collect(note.blocks, { ...PLAIN, part: 'note' }, passages);
  for (const item of document.items) collectItem(item, passages);
  return passages;
}

function collectSection(section: Section, to: Passage[]): void {
  const around: Surroundings = { ...PLAIN, part: 'section', section };
  add(passageOf(section.title, section.place, { ...around, role: 'heading' }), to);
  collect(section.brief ?? [], { ...around, part: 'brief' }, to);
  collect(section.blocks, around, to);
  for (const child of section.sections) collectSection(child, to);
}

function collect(blocks: readonly Block[], around: Surroundings, to: Passage[]): void {
  for (const block of blocks) collectBlock(block, around, to);
}

function collectBlock(block: Block, around: Surroundings, to: Passage[]): void {
  switch (block.kind) {
    case 'paragraph':
      return add(passageOf(block.children, block.place, around), to);
    case 'risk':
      return add(passageOf(block.children, block.place, { ...around, role: 'risk' }), to);
    case 'figure':
      return add(passageOf(block.caption, block.place, { ...around, role: 'caption' }), to);
    case 'list':
      for (const item of block.items) collect(item.blocks, { ...around, role: 'list-item' }, to);
      return;
    case 'table':
      for (const row of [block.head, ...block.rows]) {
        for (const cell of row.cells) add(passageOf(cell, row.place, { ...around, role: 'cell' }), to);
      }
      return;
    case 'quote':
      return collect(block.blocks, { ...around, quoted: true }, to);
    case 'call-to-action':
      return collect(block.blocks, { ...around, alarm: true }, to);
    case 'only':
      return collect(
        block.blocks,
        { ...around, restricted: true, staff: around.staff || block.audience === 'staff' },
        to,
      );
    case 'case':
      return collect(block.blocks, { ...around, staff: true }, to);
    case 'advice':
    case 'steps':
    case 'aside':
      return collect(block.blocks, around, to);
    case 'code-block':
    case 'divider':
    case 'contact':
    case 'item':
      return;
  }
}

function collectItem(item: Item, to: Passage[]): void {
  const around: Surroundings = { ...PLAIN, part: 'question', staff: true };
  add(passageOf(item.stem, item.place, { ...around, role: 'stem' }), to);
  collect(item.introduction, around, to);
  collectAnswers(item, around, to);
  collect(item.explanation, { ...around, role: 'feedback' }, to);
}

function collectAnswers(item: Item, around: Surroundings, to: Passage[]): void {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      for (const option of item.options) collectOption(option, around, to);
      return;
    case 'ordering':
      for (const step of item.steps) collectOption(step, around, to);
      return;
    case 'matching':
      for (const pair of item.pairs) {
        const cell: Surroundings = { ...around, role: 'option' };
        if (pair.left !== undefined) add(passageOf(pair.left, pair.place, cell), to);
        add(passageOf(pair.right, pair.place, cell), to);
      }
      return;
    case 'fill-in':
    case 'numeric':
      return collect(item.feedback, { ...around, role: 'feedback' }, to);
  }
}

function collectOption(option: Option | OrderStep, around: Surroundings, to: Passage[]): void {
  add(passageOf(option.text, option.place, { ...around, role: 'option' }), to);
  collect(option.feedback, { ...around, role: 'feedback' }, to);
}

function add(passage: Passage, to: Passage[]): void {
  if (/[\p{L}\p{N}]/u.test(passage.text)) to.push(passage);
}
