/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// One handler a kind of block; the table at the end names them all.
import type { Block } from '../../src/document/index.ts';
import { AdviceBox, AsideBox, CallBox } from './boxes.tsx';
import { ContactDetails } from './contact.tsx';
import { FigureBlock, RiskBlock } from './figures.tsx';
import { h, Fragment, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { PlainList, StepList, type Render } from './lists.tsx';
import { TableBlock } from './tables.tsx';
import { inlines, Paragraph } from './text.tsx';

/** Blocks one below the other, with the space between that their kinds ask for. */
export function Blocks({
  kit,
  blocks,
  width,
}: {
  readonly kit: Kit;
  readonly blocks: readonly Block[];
  readonly width: number;
}): Child {
  const render = rendererOf(width);
  return render(blocks, kit);
}

function rendererOf(width: number): Render {
  return (blocks, kit) => (
    <>
      {groupsOf(blocks, kit).map((group, index, groups) => (
        <View style={{ marginTop: gapBefore(groups[index - 1], group, kit) }}>
          <Group kit={kit} group={group} width={width} />
        </View>
      ))}
    </>
  );
}

/** Blocks that stand side by side; most stand alone. */
type Row = readonly Block[];

function groupsOf(blocks: readonly Block[], kit: Kit): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const before = last?.length === 1 ? last[0] : undefined;
    const pair = before?.kind === 'advice' && block.kind === 'advice' && before.advice !== block.advice;
    if (pair && kit.theme.sideBySide) rows[rows.length - 1] = [before, block];
    else rows.push([block]);
  }
  return rows;
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

function gapBefore(before: Row | undefined, group: Row, kit: Kit): number {
  if (before === undefined) return 0;
  const roomy = [...before, ...group].some((block) => ROOMY.has(block.kind));
  const list = group.every((block) => block.kind === 'list');
  return kit.theme.space * (roomy ? 1.5 : list ? 0.5 : 0.8);
}

/** Whether a block stands out so that a heading keeps its distance. */
export function isRoomy(block: Block | undefined): boolean {
  return block !== undefined && ROOMY.has(block.kind);
}

function Group({
  kit,
  group,
  width,
}: {
  readonly kit: Kit;
  readonly group: Row;
  readonly width: number;
}): Child {
  if (group.length === 1) return group.map((block) => blockOf(block, kit, width));
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: kit.theme.space * 2 }}>
      {group.map((block) => blockOf(block, kit, width / 2))}
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
  table: (block, kit) => <TableBlock kit={kit} table={block} />,
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
