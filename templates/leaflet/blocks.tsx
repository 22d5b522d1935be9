/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// One handler a kind of block; the table at the end names them all.
import { inlineText, type Block } from '../../src/document/index.ts';
import { AdviceBox, AsideBox, CallBox } from './boxes.tsx';
import { ContactDetails } from './contact.tsx';
import { FigureBlock, RiskBlock } from './figures.tsx';
import { h, Fragment, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { PlainList, StepList, type Render } from './lists.tsx';
import { TableBlock } from './tables.tsx';
import { BESIDE, blocksOf, rowsOf, type Row } from './rows.ts';
import { inlines, Paragraph } from './text.tsx';

interface BlocksProps {
  readonly kit: Kit;
  readonly blocks: readonly Block[];
  /** Width of the text, pt. */
  readonly width: number;
  /** How far text stands in, pt; what is wide or has a picture starts at the edge. */
  readonly indent?: number;
}

/** Blocks one below the other, with the space between that their kinds ask for. */
export function Blocks({ kit, blocks, width, indent = 0 }: BlocksProps): Child {
  return stacked(rowsOf(blocks, kit, indent > 0 ? width + indent : 0), kit, { width, indent });
}

/** Whether these blocks start with a picture that has text beside it. */
export function opensWithPicture({ kit, blocks, width, indent = 0 }: BlocksProps): boolean {
  return rowsOf(blocks, kit, indent > 0 ? width + indent : 0)[0]?.kind === 'illustrated';
}

function rendererOf(width: number): Render {
  return (blocks, kit) => stacked(rowsOf(blocks, kit, 0), kit, { width, indent: 0 });
}

interface Measure {
  readonly width: number;
  readonly indent: number;
}

function stacked(rows: readonly Row[], kit: Kit, measure: Measure): Child {
  return (
    <>
      {rows.map((row, index) => (
        <View
          style={{ marginTop: gapBefore(rows[index - 1], row, kit) }}
          {...ahead(row, rows[index + 1], kit)}
        >
          {rowOf(row, kit, measure)}
        </View>
      ))}
    </>
  );
}

/** Longest text that stays with what it leads to, in characters. */
const LEADING = 300;

/** A short paragraph before a list stays with the first of it. */
function ahead(row: Row, next: Row | undefined, kit: Kit): { readonly minPresenceAhead?: number } {
  if (row.kind !== 'alone' || row.block.kind !== 'paragraph' || next?.kind !== 'alone') return {};
  if (next.block.kind !== 'list' || inlineText(row.block.children).length > LEADING) return {};
  const { fontSize, lineHeight } = kit.theme.type.body;
  return { minPresenceAhead: gapBefore(row, next, kit) + fontSize * lineHeight };
}

const ROOMY = new Set<Block['kind']>([
  'call-to-action',
  'advice',
  'steps',
  'aside',
  'figure',
  'table',
  'risk',
  'contact',
  'quote',
]);

function gapBefore(before: Row | undefined, row: Row, kit: Kit): number {
  if (before === undefined) return 0;
  const blocks = [...blocksOf(before), ...blocksOf(row)];
  const roomy = blocks.some((block) => ROOMY.has(block.kind));
  const list = blocksOf(row).every((block) => block.kind === 'list');
  return kit.theme.space * (roomy ? 1.3 : list ? 0.4 : 0.7);
}

/** Whether a block stands out so that a heading keeps its distance. */
export function isRoomy(block: Block | undefined): boolean {
  return block !== undefined && ROOMY.has(block.kind);
}

function rowOf(row: Row, kit: Kit, { width, indent }: Measure): Child {
  switch (row.kind) {
    case 'alone': {
      const child = blockOf(row.block, kit, width);
      return indent === 0 ? child : <View style={{ paddingLeft: indent }}>{child}</View>;
    }
    case 'advice':
      return (
        <View wrap={false} style={{ flexDirection: 'row', gap: kit.theme.space * 2 }}>
          {row.blocks.map((block) => blockOf(block, kit, (width + indent) / 2))}
        </View>
      );
    case 'illustrated':
      return <Illustrated kit={kit} row={row} room={width + indent} />;
  }
}

interface IllustratedProps {
  readonly kit: Kit;
  readonly row: Extract<Row, { kind: 'illustrated' }>;
  readonly room: number;
}

/** A picture on the left and its text on the right, read in the order of the source. */
function Illustrated({ kit, row, room }: IllustratedProps): Child {
  const width = room - BESIDE.picture - BESIDE.gap;
  const figure = (
    <View style={{ width: BESIDE.picture, flexShrink: 0 }}>
      <FigureBlock kit={kit} figure={row.figure} width={BESIDE.picture} tallest={Infinity} />
    </View>
  );
  const text = <View style={{ width, flexShrink: 0 }}>{rendererOf(width)(row.beside, kit)}</View>;
  return (
    <View
      style={{
        flexDirection: row.textFirst ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
      }}
    >
      {row.textFirst ? [text, figure] : [figure, text]}
    </View>
  );
}

type Handlers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, kit: Kit, width: number) => Child;
};

const HANDLERS: Handlers = {
  paragraph: (block, kit) => (
    <Paragraph kit={kit} place={block.place}>
      {inlines(block.children, kit)}
    </Paragraph>
  ),
  list: (block, kit, width) => <PlainList kit={kit} list={block} render={rendererOf(width)} />,
  table: (block, kit, width) => <TableBlock kit={kit} table={block} width={width} />,
  quote: (block, kit, width) => (
    <View
      tag={{ role: 'BlockQuote' }}
      place={block.place}
      style={{
        borderLeftWidth: 2,
        borderLeftColor: kit.theme.palette.rule,
        borderLeftStyle: 'solid',
        paddingLeft: kit.theme.space,
      }}
    >
      {rendererOf(width)(block.blocks, kit)}
    </View>
  ),
  'code-block': (block, kit) => (
    <Paragraph kit={kit} tag="Code" place={block.place}>
      {block.value}
    </Paragraph>
  ),
  divider: (block, kit) => (
    <View
      tag="artifact"
      place={block.place}
      style={{ height: 1, width: 60, backgroundColor: kit.theme.palette.rule }}
    />
  ),
  figure: (block, kit, width) => <FigureBlock kit={kit} figure={block} width={width} />,
  'call-to-action': (block, kit, width) => <CallBox kit={kit} block={block} render={rendererOf(width)} />,
  advice: (block, kit, width) => <AdviceBox kit={kit} block={block} render={rendererOf(width)} />,
  steps: (block, kit, width) =>
    block.blocks.map((child) =>
      child.kind === 'list' ? (
        <StepList kit={kit} list={child} render={rendererOf(width)} />
      ) : (
        blockOf(child, kit, width)
      ),
    ),
  aside: (block, kit, width) => <AsideBox kit={kit} block={block} render={rendererOf(width)} />,
  risk: (block, kit) => <RiskBlock kit={kit} risk={block} />,
  contact: (block, kit) => <ContactDetails kit={kit} place={block.place} />,
  // Questions reach paper only as a self-test, in a part of its own.
  item: () => undefined,
  case: () => undefined,
  // `selectContent` has opened or dropped these.
  only: () => undefined,
};

function blockOf(block: Block, kit: Kit, width: number): Child {
  // One handler a kind: the table's type holds that each gets its own.
  const handler = HANDLERS[block.kind] as (block: Block, kit: Kit, width: number) => Child;
  return handler(block, kit, width);
}
