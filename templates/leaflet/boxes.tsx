/** @jsxRuntime classic */
/** @jsx h */
// Boxes that stand out: summary, calls to action, advice, asides. None is ever torn apart.
import type { Advice, Aside, CallToAction, Summary, UrgencyLevel } from '../../src/document/index.ts';
import { urgencyLabel } from '../../src/locales/index.ts';
import type { Role, Tag } from '../../src/outputs/leaflet/tags.ts';
import { phoneIn, setText } from './addresses.ts';
import { Badge, type IconName } from './icons.tsx';
import { h, Text, View, type Child } from './jsx.ts';
import { deeper, type Kit } from './kit.ts';
import { IconList, type Render } from './lists.tsx';
import { Paragraph } from './text.tsx';
import type { Palette, TypeStyle } from './theme.ts';

/** The tag of a heading at the kit's level; never deeper than H6. */
export function headingRole(kit: Kit): Role {
  const roles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
  return roles[Math.min(kit.level, roles.length) - 1] ?? 'H6';
}

const URGENCY_ICONS = {
  '112': 'alarm',
  now: 'phone',
  today: 'clock',
  appointment: 'calendar',
} as const satisfies Record<UrgencyLevel, IconName>;

interface Colours {
  readonly strong: string;
  readonly tint: string;
}

function coloursOf(level: UrgencyLevel, palette: Palette): Colours {
  const alarming = level === '112' || level === 'now';
  return alarming
    ? { strong: palette.alarm, tint: palette.alarmTint }
    : { strong: palette.brand, tint: palette.brandTint };
}

/** The key messages, first on the paper. */
export function SummaryBox({
  kit,
  summary,
  render,
}: {
  readonly kit: Kit;
  readonly summary: Summary;
  readonly render: Render;
}): Child {
  const { palette, type, space } = kit.theme;
  const words = kit.locale.words;
  const tag: Tag = { role: headingRole(kit), bookmark: words.summary };
  return (
    <View
      tag={{ role: 'Sect' }}
      wrap={false}
      place={summary.place}
      style={{
        backgroundColor: palette.brandTint,
        borderRadius: 6,
        paddingVertical: space * 1.5,
        paddingHorizontal: space * 1.8,
      }}
    >
      <Paragraph
        kit={kit}
        tag={tag}
        type={type.h3}
        style={{ fontWeight: 700, color: palette.brand, marginBottom: space * 0.7 }}
      >
        {words.summary}
      </Paragraph>
      <View style={{ flexDirection: 'column', gap: space * 0.7 }}>
        {summary.blocks.map((block) =>
          block.kind === 'list' ? (
            <IconList kit={deeper(kit)} list={block} render={render} icon="check" colour={palette.brand} />
          ) : (
            render([block], deeper(kit))
          ),
        )}
      </View>
    </View>
  );
}

/** When to call, whom, and how: level in words, an icon, a heavy border, the number large. */
export function CallBox({
  kit,
  block,
  render,
}: {
  readonly kit: Kit;
  readonly block: CallToAction;
  readonly render: Render;
}): Child {
  const { palette, space, narrow } = kit.theme;
  const { strong, tint } = coloursOf(block.level, palette);
  const { emergency } = kit.document;
  const phone = block.level === '112' ? emergency : phoneIn(block.blocks);
  const urgent = block.level === '112' || block.level === 'now';
  const badge = <CallBadge kit={kit} level={block.level} colour={strong} />;
  const head = (
    <CallHead
      kit={kit}
      label={urgencyLabel(kit.locale, block.level, emergency)}
      phone={phone}
      colour={strong}
    />
  );
  const body = <View style={{ marginTop: space * 0.5 }}>{render(block.blocks, deeper(kit))}</View>;
  const frame = {
    backgroundColor: tint,
    // In grey the colour no longer says which box comes first: the urgent ones have a line all round.
    borderWidth: urgent ? URGENT_LINE : 0,
    borderLeftWidth: urgent ? 7 : 5,
    borderColor: strong,
    borderStyle: 'solid',
    paddingVertical: space * 1.2 - (urgent ? URGENT_LINE : 0),
    paddingRight: space * 1.6 - (urgent ? URGENT_LINE : 0),
    paddingLeft: space * 1.3,
  };
  return (
    <View tag={{ role: 'Div' }} wrap={false} place={block.place} style={{ ...frame, ...(narrow ? {} : ROW) }}>
      {narrow && (
        <View style={{ ...ROW, alignItems: 'center' }}>{[badge, <View style={REST}>{head}</View>]}</View>
      )}
      {narrow ? body : [badge, <View style={REST}>{[head, body]}</View>]}
    </View>
  );
}

/** Line round an urgent box, pt. */
const URGENT_LINE = 1.2;

const ROW = { flexDirection: 'row' };
/** What is left of a row. */
const REST = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

interface CallBadgeProps {
  readonly kit: Kit;
  readonly level: UrgencyLevel;
  readonly colour: string;
}

/** In a narrow column the badge stands beside the heading only. */
function CallBadge({ kit, level, colour }: CallBadgeProps): Child {
  const { type, narrow } = kit.theme;
  const size = type.body.fontSize * (narrow ? 1.9 : 2.3);
  return (
    <View style={{ width: size + type.body.fontSize * (narrow ? 0.6 : 0.8), flexShrink: 0 }}>
      <Badge name={URGENCY_ICONS[level]} colour={colour} size={size} />
    </View>
  );
}

interface CallHeadProps {
  readonly kit: Kit;
  readonly label: string;
  readonly phone: string | undefined;
  readonly colour: string;
}

function CallHead({ kit, label, phone, colour }: CallHeadProps): Child {
  const { type, space, narrow } = kit.theme;
  const aside = phone !== undefined && !label.includes(phone);
  // A number that finds no room beside the words goes below them.
  const across = {
    ...ROW,
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: space,
  };
  return (
    <View style={narrow ? {} : across}>
      <Paragraph kit={kit} type={type.h2} style={{ fontWeight: 700, color: colour, flexShrink: 1 }}>
        {emphasised(label, phone, type.phone, aside)}
      </Paragraph>
      {aside && (
        <Paragraph kit={kit} type={type.phone} style={{ fontWeight: 700, color: colour }}>
          {setText(phone)}
        </Paragraph>
      )}
    </View>
  );
}

/** The label with the number in it large, where the number is part of the label ("Bel direct 112"). */
function emphasised(label: string, phone: string | undefined, large: TypeStyle, aside: boolean): Child {
  if (phone === undefined || aside) return label;
  const at = label.indexOf(phone);
  return [label.slice(0, at), <Text style={{ ...large }}>{phone}</Text>, label.slice(at + phone.length)];
}

/** What a patient can do, or had better not do. */
export function AdviceBox({
  kit,
  block,
  render,
}: {
  readonly kit: Kit;
  readonly block: Advice;
  readonly render: Render;
}): Child {
  const { palette, type, space } = kit.theme;
  const good = block.advice === 'do';
  const colour = good ? palette.brand : palette.alarm;
  const title = good ? kit.locale.words.do : kit.locale.words.dont;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      place={block.place}
      style={{
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        borderTopWidth: 2.5,
        borderTopColor: colour,
        borderTopStyle: 'solid',
        paddingTop: space * 0.7,
      }}
    >
      <Paragraph
        kit={kit}
        tag={headingRole(kit)}
        type={type.h3}
        style={{ fontWeight: 700, color: colour, marginBottom: space * 0.6 }}
      >
        {title}
      </Paragraph>
      {block.blocks.map((child) =>
        child.kind === 'list' ? (
          <IconList
            kit={deeper(kit)}
            list={child}
            render={render}
            icon={good ? 'check' : 'cross'}
            colour={colour}
          />
        ) : (
          render([child], deeper(kit))
        ),
      )}
    </View>
  );
}

/** Something worth knowing beside the text. */
export function AsideBox({
  kit,
  block,
  render,
}: {
  readonly kit: Kit;
  readonly block: Aside;
  readonly render: Render;
}): Child {
  const { palette, type, space } = kit.theme;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      place={block.place}
      style={{
        backgroundColor: palette.neutralTint,
        borderRadius: 4,
        padding: space * 1.2,
        flexDirection: 'row',
      }}
    >
      <View style={{ width: type.body.fontSize * 2.3, flexShrink: 0 }}>
        <Badge name="info" colour={palette.quiet} size={type.body.fontSize * 1.5} />
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Paragraph kit={kit} style={{ fontWeight: 700 }}>
          {kit.locale.words.note}
        </Paragraph>
        {render(block.blocks, deeper(kit))}
      </View>
    </View>
  );
}
