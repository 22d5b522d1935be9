/** @jsxRuntime classic */
/** @jsx h */
// Tables: a head that is repeated after a page break, rows that stay whole.
import { inlineText, type Align, type Inline, type Table, type TableRow } from '../../src/document/index.ts';
import { h, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { inlines, Paragraph } from './text.tsx';

/** A table with no more rows than this stays on one page. */
const SHORT = 8;
/** Rows that a page break does not part from the end of a longer one. */
const LAST_ROWS = 2;

/** A GFM table; columns share the width by the length of what they hold. */
export function TableBlock({ kit, table }: { readonly kit: Kit; readonly table: Table }): Child {
  const shares = columnShares(table);
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

/** Parts of the width by column: a column of long texts is wider, none more than three times another. */
function columnShares(table: Table): number[] {
  const rows = [table.head, ...table.rows];
  const longest = table.head.cells.map((_, column) =>
    Math.max(...rows.map((row) => inlineText(row.cells[column] ?? []).length)),
  );
  const widest = Math.max(1, ...longest);
  return longest.map((length) => Math.max(length, widest / 3));
}
