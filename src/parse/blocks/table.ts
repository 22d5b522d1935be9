// A GFM table in, a Table out whose rows all have as many cells as its head.
import type { Table as TableNode, TableRow as RowNode } from 'mdast';
import type { Align, Block, TableRow } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';

const ALIGNS = { left: 'start', center: 'center', right: 'end' } as const satisfies Record<string, Align>;

/** Reads a table; a row with too many cells is a finding, one with too few gets empty ones. */
export function readTable(node: TableNode, reading: Reading): Block[] {
  const [head, ...rows] = node.children;
  if (head === undefined) return [];
  const width = head.children.length;
  const align = Array.from({ length: width }, (_, i) => {
    const given = node.align?.[i];
    return given === null || given === undefined ? undefined : ALIGNS[given];
  });
  return [
    {
      kind: 'table',
      align: align.map((one) => one ?? 'start'),
      head: readRow(head, width, reading),
      rows: rows.map((row) => readRow(row, width, reading)),
      place: placeOf(node),
    },
  ];
}

function readRow(node: RowNode, width: number, reading: Reading): TableRow {
  const surplus = node.children[width];
  if (surplus !== undefined) {
    reading.report.add({
      rule: 'table-ragged',
      place: placeOf(surplus),
      reason: `This row has ${node.children.length} cells, the head of the table has ${width}.`,
      remedy: 'Give the head as many cells, or write \\| for a bar within a cell.',
    });
  }
  const cells = Array.from({ length: width }, (_, i) => reading.inlines(node.children[i]?.children ?? []));
  return { cells, place: placeOf(node) };
}
