// Blocks of a section → rows: which stand side by side. A wide page sets a picture beside the text it belongs to.
import { blocksText, type Advice, type Block, type Figure } from '../../src/document/index.ts';
import { pictureSize } from './figures.tsx';
import type { Kit } from './kit.ts';
import { mm } from './theme.ts';

/** What stands on one height of the column. */
export type Row =
  | { readonly kind: 'alone'; readonly block: Block }
  | { readonly kind: 'advice'; readonly blocks: readonly [Advice, Advice] }
  | {
      readonly kind: 'illustrated';
      readonly figure: Figure;
      readonly beside: readonly Block[];
      /** Whether the text comes before the picture in the order of reading. */
      readonly textFirst: boolean;
    };

/** Width of a picture that has text beside it, and of the white between them; pt. */
export const BESIDE = { picture: mm(69), gap: mm(6) };
/** Height of the text as a part of the picture's, from where to where the two stand well together. */
const BALANCED = { least: 0.35, most: 1.3 };
/** Lists with more text than this, in characters, are not set side by side. */
const SHORT = 700;
/** Width of a letter as a part of the type size, on average. */
const LETTER = 0.5;

/** Rows of blocks; `room` is the width of text and margin together, pt: 0 if nothing may stand in the margin. */
export function rowsOf(all: readonly Block[], kit: Kit, room: number): Row[] {
  const blocks = all.filter(isPrinted);
  const rows: Row[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const last = rows.at(-1);
    if (block.kind === 'figure' && room > 0) {
      const before = textBefore(block, rows, { kit, room });
      const after = before.length > 0 ? [] : textAfter(block, blocks.slice(at + 1), { kit, room });
      rows.splice(rows.length - before.length);
      rows.push(illustrated(block, before, after));
      at += after.length;
    } else if (last?.kind === 'alone' && kit.theme.sideBySide && isPair(last.block, block)) {
      rows[rows.length - 1] = { kind: 'advice', blocks: [last.block as Advice, block as Advice] };
    } else {
      rows.push({ kind: 'alone', block });
    }
  }
  return rows;
}

/** Questions reach paper only as a self-test, in a part of its own; `selectContent` has opened or dropped `only`. */
function isPrinted({ kind }: Block): boolean {
  return kind !== 'item' && kind !== 'case' && kind !== 'only';
}

/** The blocks of a row in the order of reading. */
export function blocksOf(row: Row): readonly Block[] {
  switch (row.kind) {
    case 'alone':
      return [row.block];
    case 'advice':
      return row.blocks;
    case 'illustrated':
      return row.textFirst ? [...row.beside, row.figure] : [row.figure, ...row.beside];
  }
}

function isPair(before: Block, block: Block): boolean {
  if (before.kind !== 'advice' || block.kind !== 'advice' || before.advice === block.advice) return false;
  return [before, block].every((advice) => blocksText(advice.blocks).length <= SHORT);
}

function illustrated(figure: Figure, before: readonly Block[], after: readonly Block[]): Row {
  if (before.length + after.length === 0) return { kind: 'alone', block: figure };
  return { kind: 'illustrated', figure, beside: [...before, ...after], textFirst: before.length > 0 };
}

interface Setting {
  readonly kit: Kit;
  readonly room: number;
}

/** The paragraphs right before a picture that fill the height beside it; none if they cannot. */
function textBefore(figure: Figure, rows: readonly Row[], setting: Setting): readonly Block[] {
  const run: Block[] = [];
  for (const row of [...rows].reverse()) {
    if (row.kind !== 'alone' || !isText(row.block)) break;
    if (heightOf([row.block, ...run], setting) > BALANCED.most * heightOfPicture(figure, setting)) break;
    run.unshift(row.block);
  }
  return balanced(figure, run, setting);
}

/** The steps or paragraphs that a picture belongs to. */
function textAfter(figure: Figure, blocks: readonly Block[], setting: Setting): readonly Block[] {
  const run: Block[] = [];
  for (const block of blocks) {
    if (!isText(block) && block.kind !== 'steps') break;
    if (heightOf([...run, block], setting) > BALANCED.most * heightOfPicture(figure, setting)) break;
    run.push(block);
    if (block.kind === 'steps') break;
  }
  return balanced(figure, run, setting);
}

function balanced(figure: Figure, run: readonly Block[], setting: Setting): readonly Block[] {
  return heightOf(run, setting) >= BALANCED.least * heightOfPicture(figure, setting) ? run : [];
}

function isText(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list';
}

function heightOfPicture(figure: Figure, { kit }: Setting): number {
  return pictureSize(kit, figure, BESIDE.picture).height;
}

/** About how tall the blocks are beside a picture, pt. */
function heightOf(blocks: readonly Block[], { kit, room }: Setting): number {
  const { space, type } = kit.theme;
  const letters = (room - BESIDE.picture - BESIDE.gap) / (type.body.fontSize * LETTER);
  const line = type.body.fontSize * type.body.lineHeight;
  const paragraphs = blocks.flatMap((block) => blocksText([block]).split('\n'));
  const lines = paragraphs.map((text) => Math.ceil(text.length / letters) * line + space * 0.6);
  return lines.reduce((sum, height) => sum + height, 0);
}
