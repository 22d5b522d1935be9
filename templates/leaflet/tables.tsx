/** @jsxRuntime classic */
/** @jsx h */
// Tables: a head that is repeated after a page break, rows that stay whole.
import { inlineText, type Align, type Inline, type Table, type TableRow } from '../../src/document/index.ts';
import { h, Text, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { inlines, Paragraph } from './text.tsx';

/** A table with no more rows than this stays on one page. */
const SHORT = 8;
/** Rows that a page break does not part from the end of a longer one. */
const LAST_ROWS = 2;

/** A letter's width, and the white in a cell, as parts of the type size: where columns are too narrow for their words. */
const LETTER = 0.56;
const WHITE = 1.3;

interface TableProps {
  readonly kit: Kit;
  readonly table: Table;
  /** pt */
  readonly width: number;
}

/** A GFM table: in small type where its words need it, and row by row where its columns find no room at all. */
export function TableBlock({ kit, table, width }: TableProps): Child {
  const { type } = kit.theme;
  const [small, body] = [type.small, type.body];
  const room = (size: number): number => width - sum(narrowest(table, size));
  if (room(body.fontSize) >= 0) return <Grid kit={kit} table={table} width={width} />;
  if (room(small.fontSize) < 0) return <Records kit={kit} table={table} />;
  const smaller = { ...kit, theme: { ...kit.theme, type: { ...type, body: small } } };
  return <Grid kit={smaller} table={table} width={width} />;
}

function Grid({ kit, table, width }: TableProps): Child {
  const shares = columnShares(table, kit.theme.type.body.fontSize, width);
  const { palette } = kit.theme;
  const setting = { kit, shares, align: table.align };
  const rows = table.rows.map((row, index) => <Row {...setting} row={row} head={false} index={index} />);
  return (
    <View
      tag={{ role: 'Table' }}
      wrap={table.rows.length > SHORT}
      place={table.place}
      style={{ borderBottomWidth: 1, borderBottomColor: palette.brand, borderBottomStyle: 'solid' }}
    >
      <View
        tag={{ role: 'THead' }}
        wrap={false}
        repeatHead
        minPresenceAhead={kit.theme.type.body.fontSize * 2}
      >
        <Row {...setting} row={table.head} head index={0} />
      </View>
      <View tag={{ role: 'TBody' }}>
        {rows.slice(0, -LAST_ROWS)}
        <View wrap={false}>{rows.slice(-LAST_ROWS)}</View>
      </View>
    </View>
  );
}

/** Each row as a list of its cells, each behind its column's name; of a table without rows, the names. */
function Records({ kit, table }: Pick<TableProps, 'kit' | 'table'>): Child {
  const { palette, space } = kit.theme;
  const rule = { borderTopWidth: 1, borderTopColor: palette.rule, borderTopStyle: 'solid' };
  const named = table.rows.length > 0;
  const nameOf = (column: number): string => `${inlineText(table.head.cells[column] ?? [])} `;
  return (
    <View tag={{ role: 'L', numbering: 'None' }} place={table.place}>
      {(named ? table.rows : [table.head]).map((row) => (
        <View
          tag={{ role: 'LI' }}
          wrap={false}
          place={row.place}
          style={{ ...rule, paddingVertical: space * 0.5 }}
        >
          <View tag={{ role: 'LBody' }} style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
            {row.cells.map((cell, column) => (
              <View style={{ width: '50%', paddingRight: space }}>
                <Paragraph kit={kit}>
                  {named && <Text style={{ fontWeight: 700 }}>{nameOf(column)}</Text>}
                  {inlines(cell, kit)}
                </Paragraph>
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

interface RowProps {
  readonly kit: Kit;
  readonly row: TableRow;
  readonly shares: readonly number[];
  readonly align: readonly (Align | undefined)[];
  readonly head: boolean;
  readonly index: number;
}

function Row({ kit, row, shares, align, head, index }: RowProps): Child {
  const { palette, space } = kit.theme;
  const ground = head
    ? { backgroundColor: palette.brand }
    : index % 2 === 1
      ? { backgroundColor: palette.brandTint }
      : {};
  return (
    <View tag={{ role: 'TR' }} wrap={false} place={row.place} style={{ flexDirection: 'row', ...ground }}>
      {row.cells.map((cell, column) => (
        <View
          style={{
            flexGrow: shares[column] ?? 1,
            flexBasis: 0,
            flexShrink: 1,
            paddingVertical: space * 0.45,
            paddingHorizontal: space * 0.7,
          }}
        >
          <Cell kit={kit} cell={cell} head={head} align={align[column]} />
        </View>
      ))}
    </View>
  );
}

interface CellProps {
  readonly kit: Kit;
  readonly cell: readonly Inline[];
  readonly head: boolean;
  readonly align: Align | undefined;
}

function Cell({ kit, cell, head, align }: CellProps): Child {
  const textAlign = align === 'end' ? 'right' : align === 'center' ? 'center' : 'left';
  const look = head ? { color: kit.theme.palette.paper, fontWeight: 700, textAlign } : { textAlign };
  return (
    <Paragraph kit={kit} tag={head ? { role: 'TH', scope: 'Column' } : 'TD'} style={look}>
      {inlines(cell, kit)}
    </Paragraph>
  );
}

/** Widths by column, pt: each its longest text on one line if they all fit; else its longest word, and of the rest a part. */
function columnShares(table: Table, fontSize: number, width: number): number[] {
  const least = narrowest(table, fontSize);
  const longest = table.head.cells.map((_, column) =>
    Math.max(...textsOf(table, column).map((text) => text.length)),
  );
  const natural = longest.map((length) => (length * LETTER + WHITE) * fontSize);
  if (sum(natural) <= width) return natural;
  const widest = Math.max(1, ...longest);
  // None gets more than three times what another gets.
  const wishes = longest.map((length) => Math.max(length, widest / 3));
  const rest = Math.max(0, width - sum(least));
  return least.map((need, column) => need + (rest * (wishes[column] ?? 0)) / sum(wishes));
}

/** What each column needs for its longest word, pt. */
function narrowest(table: Table, fontSize: number): number[] {
  return table.head.cells.map((_, column) => {
    const words = textsOf(table, column).flatMap((text) => text.split(/[\s\u00ad]+|(?<=\p{L}[-/])/u));
    const letters = Math.max(0, ...words.map((word) => word.length));
    return (letters * LETTER + WHITE) * fontSize;
  });
}

function textsOf({ head, rows }: Table, column: number): string[] {
  return [head, ...rows].map((row) => inlineText(row.cells[column] ?? []));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
