/** @jsxRuntime classic */
/** @jsx h */
// Lists: a marker and a body side by side, tagged L > LI > Lbl, LBody.
import type { Block, List, ListItem, Place } from '../../src/document/index.ts';
import { Badge, type IconName } from './icons.tsx';
import { h, Text, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';

/** How the blocks of an item become nodes; given by whoever knows all kinds of block. */
export type Render = (blocks: readonly Block[], kit: Kit) => Child;

interface Marker {
  /** What a reader hears: a bullet or a number. */
  readonly label: string;
  readonly icon?: { readonly name: IconName; readonly colour: string };
  /** A number on a disc, for steps. */
  readonly disc?: string;
}

interface ItemsProps {
  readonly kit: Kit;
  readonly items: readonly ListItem[];
  readonly numbering: 'Disc' | 'Decimal' | 'None';
  readonly marker: (index: number) => Marker;
  readonly render: Render;
  readonly place: Place;
  /** Width of the markers' column in pt. */
  readonly hang: number;
}

const BULLET = '•';
/** Lists in lists that are set further and further in. */
const DEEPEST = 6;

/** A list as in running text. */
export function PlainList({
  kit,
  list,
  render,
}: {
  readonly kit: Kit;
  readonly list: List;
  readonly render: Render;
}): Child {
  const size = kit.theme.type.body.fontSize;
  const widest = String(list.start + list.items.length - 1).length;
  return (
    <Items
      kit={kit}
      items={list.items}
      numbering={list.ordered ? 'Decimal' : 'Disc'}
      marker={(index) => ({ label: list.ordered ? `${String(list.start + index)}.` : BULLET })}
      render={render}
      place={list.place}
      hang={list.ordered ? size * (0.75 + widest * 0.6) : size * 1.1}
    />
  );
}

/** A list whose markers are an icon: what to do, what to leave. */
export function IconList(props: {
  readonly kit: Kit;
  readonly list: List;
  readonly render: Render;
  readonly icon: IconName;
  readonly colour: string;
}): Child {
  const { kit, list, render, icon, colour } = props;
  const marker = (): Marker => ({ label: BULLET, icon: { name: icon, colour } });
  const hang = kit.theme.type.body.fontSize * 1.9;
  return (
    <Items
      kit={kit}
      items={list.items}
      numbering="Disc"
      marker={marker}
      render={render}
      place={list.place}
      hang={hang}
    />
  );
}

/** Numbered instructions: a number on a disc. */
export function StepList(props: { readonly kit: Kit; readonly list: List; readonly render: Render }): Child {
  const { kit, list, render } = props;
  const marker = (index: number): Marker => ({
    label: String(list.start + index),
    disc: kit.theme.palette.brand,
  });
  const hang = kit.theme.type.body.fontSize * 2.3;
  return (
    <Items
      kit={kit}
      items={list.items}
      numbering="Decimal"
      marker={marker}
      render={render}
      place={list.place}
      hang={hang}
    />
  );
}

function Items({ kit, items, numbering, marker, render, place, hang }: ItemsProps): Child {
  const gap = kit.theme.space * (numbering === 'Decimal' ? 0.6 : 0.4);
  const nesting = (kit.nesting ?? 0) + 1;
  // Deeper lists start where the one they stand in starts: the text would run out of the page.
  const back = nesting > DEEPEST ? { marginLeft: -hang } : {};
  return (
    <View tag={{ role: 'L', numbering }} place={place} style={back}>
      {items.map((item, index) => (
        <View
          tag={{ role: 'LI' }}
          place={item.place}
          style={{ flexDirection: 'row', marginTop: index === 0 ? 0 : gap }}
        >
          <View style={{ width: hang, flexShrink: 0 }}>
            <Mark kit={kit} marker={marker(index)} />
          </View>
          <View tag={{ role: 'LBody' }} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            {render(item.blocks, { ...kit, nesting })}
          </View>
        </View>
      ))}
    </View>
  );
}

function Mark({ kit, marker }: { readonly kit: Kit; readonly marker: Marker }): Child {
  const type = kit.theme.type.body;
  const line = type.fontSize * type.lineHeight;
  if (marker.icon !== undefined) {
    const size = type.fontSize * 1.25;
    return (
      <View wrap={false} style={{ height: line, justifyContent: 'center' }}>
        <Badge name={marker.icon.name} colour={marker.icon.colour} size={size} />
      </View>
    );
  }
  if (marker.disc !== undefined) {
    const size = type.fontSize * 1.55;
    const label = {
      ...type,
      fontSize: type.fontSize * 0.92,
      fontWeight: 700,
      color: '#FFFFFF',
      textAlign: 'center',
    };
    return (
      <View
        wrap={false}
        style={{
          width: size,
          height: size,
          borderRadius: size / 2,
          backgroundColor: marker.disc,
          justifyContent: 'center',
        }}
      >
        <Text tag={{ role: 'Lbl' }} style={{ ...label, lineHeight: 1.27 }}>
          {marker.label}
        </Text>
      </View>
    );
  }
  return (
    <Text tag={{ role: 'Lbl' }} style={{ ...type, color: kit.theme.palette.brand, fontWeight: 700 }}>
      {marker.label}
    </Text>
  );
}
