// A table with two columns as pairs: each row a right one, a row without left cell a distractor.
import type { Table, TableCell, TableRow } from 'mdast';
import type { Inline, MatchingItem, MatchPair } from '../../document/index.ts';
import { trimInlines } from '../blocks/paragraph.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import type { QuestionCall } from './question-call.ts';

/** Reads the pairs; reports a third column and an empty right cell. */
export function readPairs(
  table: Table,
  call: QuestionCall,
  reading: Reading,
): Pick<MatchingItem, 'head' | 'pairs'> {
  const [head, ...rows] = table.children;
  const columns = Math.max(...table.children.map((row) => row.children.length));
  if (columns !== 2) {
    reading.report.add({
      rule: 'item-columns',
      place: placeOf(table),
      reason: `The table of ${call.shown} has ${columns} columns; pairs have two.`,
      remedy: 'Keep two columns: what to match on the left, its partner on the right.',
    });
  }
  const pairs = rows.flatMap((row) => readPair(row, reading));
  return { head: [readCell(head?.children[0], reading), readCell(head?.children[1], reading)], pairs };
}

function readPair(row: TableRow, reading: Reading): MatchPair[] {
  const left = readCell(row.children[0], reading);
  const right = readCell(row.children[1], reading);
  const place = placeOf(row);
  if (right.length === 0) {
    reading.report.add({
      rule: 'item-answer',
      place,
      reason: 'The right cell of this row is empty, so there is nothing to match.',
      remedy: 'Fill it in; to add an answer that matches nothing, leave the left cell empty instead.',
    });
    return [];
  }
  return [{ ...(left.length === 0 ? {} : { left }), right, place }];
}

function readCell(cell: TableCell | undefined, reading: Reading): Inline[] {
  return cell === undefined ? [] : trimInlines(reading.inlines(cell.children));
}
